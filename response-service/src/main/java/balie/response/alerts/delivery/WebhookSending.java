package balie.response.alerts.delivery;

import balie.platform.outbound.Outbound;
import balie.platform.outbound.Post;
import balie.platform.webhook.WebhookSecret;
import balie.platform.webhook.WebhookSecrets;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Sends to webhooks, through the guarded client: signed JSON by Standard Webhooks, or a text as chat programs take it. */
@ApplicationScoped
class WebhookSending {
    private static final String JSON_TYPE = "application/json";

    private final Outbound outbound;
    private final ObjectMapper json;
    private final Clock clock = Clock.systemUTC();

    WebhookSending(Outbound outbound, ObjectMapper json) {
        this.outbound = outbound;
        this.json = json;
    }

    /** What a signed webhook carries. */
    record Envelope(String type, String timestamp, Data data) {}

    /** The escalation; a test has none. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Data(
            UUID escalationId,
            String clientId,
            String client,
            String reason,
            Integer cases,
            String raisedAt,
            Integer step,
            Integer repeat,
            String url) {
        static Data of(Alert alert, String link) {
            if (alert.kind() == Kind.TEST) return new Data(null, null, null, null, null, null, null, null, link);
            return new Data(
                    alert.escalationId(),
                    alert.clientId(),
                    alert.client(),
                    alert.reason().code(),
                    alert.count(),
                    alert.raisedAt().toString(),
                    alert.step(),
                    alert.repeat(),
                    link);
        }
    }

    /** A text, as Slack and Mattermost take it. */
    record Chat(String text) {}

    Outcome send(Alert alert, Letter letter) {
        var post = alert.channel().kind() == ChannelKind.CHAT ? chat(alert, letter) : signed(alert, letter.link());
        return outbound.post(post)
                .<Outcome>map(refused ->
                        new Outcome.Later(refused.cause(), refused.retryAfter().orElse(Duration.ZERO)))
                .orElseGet(Outcome.Taken::new);
    }

    private Post chat(Alert alert, Letter letter) {
        return new Post(alert.channel().url(), JSON_TYPE, Map.of(), bytes(new Chat(letter.chat())));
    }

    private Post signed(Alert alert, String link) {
        var at = clock.instant();
        var body = bytes(new Envelope(alert.kind().code(), at.toString(), Data.of(alert, link)));
        return new Post(alert.channel().url(), JSON_TYPE, headers(alert, at, body), body);
    }

    private static Map<String, String> headers(Alert alert, Instant at, byte[] body) {
        var secret = WebhookSecret.parse(alert.channel().secret());
        return WebhookSecrets.of(secret).headers(alert.id().toString(), at, body);
    }

    private byte[] bytes(Object value) {
        try {
            return json.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a webhook's body cannot be written", e);
        }
    }
}
