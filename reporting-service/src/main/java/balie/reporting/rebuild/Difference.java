package balie.reporting.rebuild;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A counter that came out of a rebuild as another number. */
@Schema(name = "Difference")
public record Difference(
        String clientId,
        Instant hour,

        @Schema(description = "What it counts", examples = "mentions FORUM NEGATIVE SERVICE delivery nl")
        String figure,

        long before,
        long after) {}
