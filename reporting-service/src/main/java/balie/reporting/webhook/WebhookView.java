package balie.reporting.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A webhook as programs see it. */
@Schema(name = "Webhook")
@JsonInclude(Include.ALWAYS)
@JsonNaming(SnakeCaseStrategy.class)
record WebhookView(
        UUID id,
        @Schema(examples = "Client portal") String name,

        @Schema(examples = "https://portal.example/hooks/balie")
        String url,

        @Schema(examples = "[\"mentions\", \"cases\", \"clock-events\"]")
        List<String> feeds,

        @Schema(enumeration = {"enabled", "disabled"}) String state,

        @Schema(
                description = "Null while it is enabled; gone: the receiver answered 410",
                enumeration = {"by_hand", "gone"})
        String cause,

        Instant stateSince,
        Instant madeAt,

        @Schema(description = "Until then messages are signed with the secret before as well; null otherwise")
        Instant oldSecretUntil,

        @Schema(description = "Messages that are to be sent")
        long waiting,

        @Schema(description = "Messages of the last thirty days that were given up")
        long failed,

        @Schema(description = "Null when none was taken in the last thirty days")
        Instant deliveredAt) {

    static WebhookView of(Webhook webhook) {
        return new WebhookView(
                webhook.id(),
                webhook.name(),
                webhook.url(),
                webhook.feeds().stream().map(WebhookFeed::code).toList(),
                webhook.state().name().toLowerCase(Locale.ROOT),
                webhook.cause() == null ? null : webhook.cause().name().toLowerCase(Locale.ROOT),
                webhook.stateSince(),
                webhook.madeAt(),
                webhook.oldSecretUntil(),
                webhook.waiting(),
                webhook.failed(),
                webhook.deliveredAt());
    }
}
