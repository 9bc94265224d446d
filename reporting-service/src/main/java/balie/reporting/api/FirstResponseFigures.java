package balie.reporting.api;

import balie.events.ChannelType;
import balie.reporting.reaction.Answer;
import balie.reporting.reaction.Reaction;
import balie.reporting.reaction.Spread;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** First replies that were recorded within a stretch of time. Percentiles from twenty on; fewer are listed. */
@Schema(name = "FirstResponseFigures")
@JsonInclude(Include.ALWAYS)
record FirstResponseFigures(
        @Schema(description = "Cases whose first reply was recorded then")
        int answers,

        @Schema(description = "Of the answers, those within 24 hours of the post")
        int withinNorm,

        @Schema(description = "In business time from the clock's start, as targets are; null for fewer than 20")
        Percentiles business,

        @Schema(description = "In calendar time from the clock's start; null for fewer than 20")
        Percentiles calendar,

        @Schema(description = "From publication; null for fewer than 20")
        Percentiles sincePublication,

        @Schema(description = "Each answer, newest first; null for 20 or more")
        List<OneAnswer> list) {

    /** Nearest rank: durations that occurred. */
    @Schema(name = "Percentiles")
    record Percentiles(int answers, long medianSeconds, long p90Seconds) {
        static Percentiles of(Optional<Spread> spread) {
            return spread.map(known -> new Percentiles(
                            known.answers(),
                            known.median().toSeconds(),
                            known.p90().toSeconds()))
                    .orElse(null);
        }
    }

    /** One first reply. */
    @Schema(name = "Answer")
    @JsonInclude(Include.ALWAYS)
    record OneAnswer(
            UUID caseId,
            ChannelType channel,
            Instant repliedAt,
            long sincePublicationSeconds,
            @Schema(description = "Null where no clock ran") Long businessSeconds,
            @Schema(description = "Null where no clock ran") Long calendarSeconds,
            @Schema(description = "Null where no clock ran") Boolean inTime) {

        static OneAnswer of(Answer answer) {
            return new OneAnswer(
                    answer.caseId(),
                    answer.channel(),
                    answer.repliedAt(),
                    answer.reaction().toSeconds(),
                    seconds(answer.business()),
                    seconds(answer.calendar()),
                    answer.inTime());
        }

        private static Long seconds(Duration duration) {
            return duration == null ? null : duration.toSeconds();
        }
    }

    static FirstResponseFigures of(Reaction reaction) {
        var answers = reaction.answers();
        return new FirstResponseFigures(
                answers.size(),
                reaction.norm().within(),
                Percentiles.of(reaction.business()),
                Percentiles.of(reaction.calendar()),
                Percentiles.of(reaction.sincePublication()),
                reaction.listed() ? answers.stream().map(OneAnswer::of).toList() : null);
    }
}
