package balie.response.alerts.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WebhookSecretTest {
    private static final String BODY = "{\"type\":\"escalation.raised\",\"client\":\"Café Één\"}";

    private final WebhookSecret secret = WebhookSecret.random();

    @Test
    void aReceiverThatKnowsTheSecretIsConvinced() {
        assertThatCode(() -> verify(secret.text(), BODY)).doesNotThrowAnyException();
    }

    @Test
    void aReceiverWithAnotherSecretIsNot() {
        assertThatThrownBy(() -> verify(WebhookSecret.random().text(), BODY))
                .isInstanceOf(WebhookVerificationException.class);
    }

    @Test
    void whatWasChangedOnTheWayIsNotBelieved() {
        assertThatThrownBy(() -> verify(secret.text(), BODY.replace("raised", "ended")))
                .isInstanceOf(WebhookVerificationException.class);
    }

    @Test
    void theExampleOfTheStandardIsSignedAsThere() {
        var published = WebhookSecret.parse("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

        var signature = published.sign(
                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                Instant.ofEpochSecond(1614265330),
                "{\"test\": 2432232314}".getBytes(UTF_8));

        assertThat(signature).isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    private void verify(String secretOfReceiver, String received) throws Exception {
        var at = Instant.now();
        var headers = Map.of(
                "webhook-id", List.of("msg-1"),
                "webhook-timestamp", List.of(Long.toString(at.getEpochSecond())),
                "webhook-signature", List.of(secret.sign("msg-1", at, BODY.getBytes(UTF_8))));
        new Webhook(secretOfReceiver).verify(received, headers);
    }
}
