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

/** A message of the log as programs see it. */
@Schema(name = "WebhookMessage")
@JsonInclude(Include.ALWAYS)
@JsonNaming(SnakeCaseStrategy.class)
record MessageView(
        @Schema(description = "The header webhook-id, the same however often it is sent")
        UUID id,

        @Schema(examples = "mention.changed") String type,

        @Schema(description = "Id of the post, case or clock event; null where it is about none")
        UUID about,

        Instant createdAt,

        @Schema(
                description = "needless: its post is gone",
                enumeration = {"pending", "delivered", "failed", "needless"})
        String state,

        @Schema(description = "Null unless it is to be sent")
        Instant nextAttemptAt,

        @Schema(description = "Whether it can be sent again")
        boolean replayable,

        @Schema(description = "Oldest first") List<Attempt> attempts) {

    /** One try. */
    @Schema(name = "WebhookAttempt")
    record Attempt(
            Instant at,

            @Schema(description = "delivered, or what was wrong", examples = "http-503")
            String outcome) {}

    static MessageView of(Logged message) {
        return new MessageView(
                message.id(),
                message.type(),
                message.about(),
                message.createdAt(),
                message.state().name().toLowerCase(Locale.ROOT),
                message.nextAttemptAt(),
                message.replayable(),
                message.attempts().stream()
                        .map(attempt -> new Attempt(attempt.at(), attempt.outcome()))
                        .toList());
    }
}
