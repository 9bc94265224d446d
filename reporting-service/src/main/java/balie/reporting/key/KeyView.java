package balie.reporting.key;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A key as programs see it. */
@Schema(name = "Key")
@JsonInclude(Include.ALWAYS)
@JsonNaming(SnakeCaseStrategy.class)
public record KeyView(
        @Schema(description = "The public part of the key", examples = "k7m2p9xw4tdn")
        String id,

        @Schema(examples = "Client portal") String name,

        @Schema(examples = "[\"mentions:read\", \"reports:read\"]")
        List<String> scopes,

        Instant madeAt,

        @Schema(description = "Id of the key that this one was rotated from; null when it was made anew")
        String replaces,

        @Schema(description = "It opens nothing from then on; null while it has no end")
        Instant endsAt,

        @Schema(description = "Null unless somebody revoked it")
        Instant revokedAt,

        @Schema(description = "To the minute; null when it never was used")
        Instant lastUsedAt) {

    static KeyView of(ApiKey key) {
        return new KeyView(
                key.keyId(),
                key.name(),
                key.scopes().stream().map(Scope::code).toList(),
                key.madeAt(),
                key.replaces(),
                key.endsAt(),
                key.revokedAt(),
                key.lastUsedAt());
    }
}
