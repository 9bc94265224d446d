package balie.platform.webhook;

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

class WebhookSecretsTest {
    private static final String BODY = "{\"type\":\"escalation.raised\",\"client\":\"Café Één\"}";
    private static final Instant NOW = Instant.parse("2026-03-02T09:30:00Z");

    private final WebhookSecret secret = WebhookSecret.random();
    private final WebhookSecret newer = WebhookSecret.random();

    @Test
    void aReceiverThatKnowsTheSecretIsConvinced() {
        assertThatCode(() -> receive(secret.text(), BODY)).doesNotThrowAnyException();
    }

    @Test
    void aReceiverWithAnotherSecretIsNot() {
        assertThatThrownBy(() -> receive(WebhookSecret.random().text(), BODY))
                .isInstanceOf(WebhookVerificationException.class);
    }

    @Test
    void whatWasChangedOnTheWayIsNotBelieved() {
        assertThatThrownBy(() -> receive(secret.text(), BODY.replace("raised", "ended")))
                .isInstanceOf(WebhookVerificationException.class);
    }

    @Test
    void whileSecretsChangeAReceiverMayKnowEither() {
        var both = WebhookSecrets.of(newer, secret);

        assertThatCode(() -> receive(both, secret.text(), BODY)).doesNotThrowAnyException();
        assertThatCode(() -> receive(both, newer.text(), BODY)).doesNotThrowAnyException();
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

    @Test
    void whatTheStandardsOwnLibrarySignsIsBelieved() throws Exception {
        var signature = new Webhook(secret.text()).sign("msg-1", NOW.getEpochSecond(), BODY);

        assertThat(judge(WebhookSecrets.of(newer, secret), NOW, signature, BODY))
                .isEqualTo(WebhookVerdict.GENUINE);
        assertThat(judge(WebhookSecrets.of(secret), NOW, "v1a,x v1,AAAA " + signature, BODY))
                .isEqualTo(WebhookVerdict.GENUINE);
    }

    @Test
    void anotherSecretOrBodyIsNotBelieved() {
        var signature = newer.sign("msg-1", NOW, BODY.getBytes(UTF_8));

        assertThat(judge(WebhookSecrets.of(secret), NOW, signature, BODY)).isEqualTo(WebhookVerdict.FORGED);
        assertThat(judge(WebhookSecrets.of(newer), NOW, signature, BODY + " ")).isEqualTo(WebhookVerdict.FORGED);
        assertThat(judge(WebhookSecrets.of(newer), NOW, "", BODY)).isEqualTo(WebhookVerdict.FORGED);
    }

    @Test
    void aClockMayBeOffByFiveMinutesEitherWay() {
        var signature = secret.sign("msg-1", NOW, BODY.getBytes(UTF_8));
        var known = WebhookSecrets.of(secret);

        assertThat(judge(known, NOW.plusSeconds(300), signature, BODY)).isEqualTo(WebhookVerdict.GENUINE);
        assertThat(judge(known, NOW.minusSeconds(300), signature, BODY)).isEqualTo(WebhookVerdict.GENUINE);
        assertThat(judge(known, NOW.plusSeconds(301), signature, BODY)).isEqualTo(WebhookVerdict.STALE);
        assertThat(judge(known, NOW.minusSeconds(301), signature, BODY)).isEqualTo(WebhookVerdict.STALE);
    }

    @Test
    void whatLacksAHeaderIsUnsigned() {
        var known = WebhookSecrets.of(secret);
        var body = BODY.getBytes(UTF_8);

        assertThat(known.judge(null, "1", "v1,x", body, NOW)).isEqualTo(WebhookVerdict.UNSIGNED);
        assertThat(known.judge("msg-1", null, "v1,x", body, NOW)).isEqualTo(WebhookVerdict.UNSIGNED);
        assertThat(known.judge("msg-1", "soon", "v1,x", body, NOW)).isEqualTo(WebhookVerdict.UNSIGNED);
        assertThat(known.judge("msg-1", "1", null, body, NOW)).isEqualTo(WebhookVerdict.UNSIGNED);
    }

    private static WebhookVerdict judge(WebhookSecrets known, Instant now, String signatures, String body) {
        return known.judge("msg-1", Long.toString(NOW.getEpochSecond()), signatures, body.getBytes(UTF_8), now);
    }

    private void receive(String secretOfReceiver, String received) throws Exception {
        receive(WebhookSecrets.of(secret), secretOfReceiver, received);
    }

    private static void receive(WebhookSecrets sent, String secretOfReceiver, String received) throws Exception {
        var headers = sent.headers("msg-1", Instant.now(), BODY.getBytes(UTF_8));
        new Webhook(secretOfReceiver)
                .verify(
                        received,
                        Map.of(
                                "webhook-id", List.of(headers.get(WebhookSecrets.ID)),
                                "webhook-timestamp", List.of(headers.get(WebhookSecrets.TIMESTAMP)),
                                "webhook-signature", List.of(headers.get(WebhookSecrets.SIGNATURE))));
    }
}
