package balie.reporting.api;

import balie.events.ChannelType;
import balie.reporting.freshness.Freshness;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One source as its client's figures see it. */
@Schema(name = "SourceFigures")
@JsonInclude(Include.ALWAYS)
record SourceFigures(
        String sourceId,
        String name,
        ChannelType channel,
        int mentions,
        Freshness state,
        Instant lastCheckAt,
        @Schema(description = "Null when it was never read") Instant lastSuccessAt,

        @Schema(description = "Posts since then may be missing; null while the source is read")
        Instant gapSince,

        @Schema(description = "Null when it is not to be checked again")
        Instant nextDueAt,

        @Schema(description = "Why the last check failed, as a code; null unless it did")
        String cause) {}
