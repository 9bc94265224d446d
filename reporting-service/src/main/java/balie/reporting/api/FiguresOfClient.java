package balie.reporting.api;

import balie.events.ChannelType;
import balie.events.Verdict.Motive;
import balie.events.Verdict.Polarity;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A client's figures over one stretch of time. Unknown is null, never zero. */
@Schema(name = "Figures")
@JsonInclude(Include.ALWAYS)
record FiguresOfClient(
        @Schema(examples = "floorhuis") String clientId,

        @Schema(description = "Beginning of what is counted; null where that has no beginning")
        Instant from,

        @Schema(description = "End of what is counted, exclusive; null where that has no end")
        Instant to,

        @Schema(description = "When these figures were read")
        Instant asOf,

        @Schema(description = "Every source was read until then; null while one was never read, or there is none")
        Instant completeUntil,

        @Schema(description = "Mentions about the client, each once; all other figures but sources sum up to it")
        int mentions,

        @Schema(description = "Of the mentions, those found by a source's first check or more than a day late")
        int backfill,

        @Schema(description = "Of the mentions, those that their source has withdrawn since; they stay counted")
        int withdrawn,

        @Schema(description = "Posts found that are not about the client; not among the mentions")
        int notConcerning,

        Map<Polarity, Integer> bySentiment,
        Map<ChannelType, Integer> byChannel,
        @Schema(description = "By the foremost motive") Map<Motive, Integer> byMotive,

        @Schema(description = "By the id of the foremost category; under the empty id those that fit none")
        Map<String, Integer> byCategory,

        @Schema(description = "By ISO 639-1 code, und where it cannot be told")
        Map<String, Integer> byLanguage,

        @Schema(description = "Every source listened to; a mention that two list is counted for both")
        List<SourceFigures> sources,

        @Schema(description = "How the desk reacted; null while no case was ever opened for the client")
        CaseFigures cases) {}
