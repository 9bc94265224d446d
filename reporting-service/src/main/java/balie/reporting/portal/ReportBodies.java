package balie.reporting.portal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The reports as they are sent. Unknown is null, never zero. */
final class ReportBodies {
    private static final String AS_OF = "When it was read";
    private static final String COMPLETE =
            "Every source was read until then; null while one was never read, or there is none";

    private ReportBodies() {}

    @Schema(name = "Summary")
    @JsonInclude(Include.ALWAYS)
    @JsonNaming(SnakeCaseStrategy.class)
    record Summary(
            @Schema(examples = "floorhuis") String clientId,

            @Schema(description = "What days are meant in", examples = "Europe/Amsterdam")
            String zone,

            @Schema(description = AS_OF) Instant asOf,
            @Schema(description = COMPLETE) Instant completeUntil,
            Stretch period,

            @Schema(description = "As long before; of a period that goes on, up to the same hour")
            Stretch before,

            @Schema(description = "Null while no case was ever opened")
            CasesNow casesNow) {}

    @Schema(name = "Stretch")
    @JsonInclude(Include.ALWAYS)
    @JsonNaming(SnakeCaseStrategy.class)
    record Stretch(
            Instant from,
            @Schema(description = "Exclusive") Instant to,

            @Schema(description = "Null where nobody listened all through it and nothing was found")
            MentionFigures mentions,

            @Schema(description = "Null where there were no cases yet")
            CaseFigures cases) {}

    @Schema(name = "MentionFigures")
    @JsonInclude(Include.ALWAYS)
    @JsonNaming(SnakeCaseStrategy.class)
    record MentionFigures(
            @Schema(description = "About the client, each once; the five maps sum up to it")
            int total,

            Map<String, Integer> bySentiment,
            Map<String, Integer> byChannel,
            @Schema(description = "By the foremost motive") Map<String, Integer> byMotive,

            @Schema(description = "By the id of the foremost category; under the empty id those that fit none")
            Map<String, Integer> byCategory,

            @Schema(description = "By ISO 639-1 code, und where it cannot be told")
            Map<String, Integer> byLanguage,

            @Schema(description = "Of the total, those found by a source's first check or more than a day late")
            int backfill,

            @Schema(description = "Of the total, those withdrawn since: they were said nevertheless")
            int withdrawn,

            @Schema(description = "Found, but not about the client; not in the total")
            int notAboutClient) {}

    @Schema(name = "CasesOfStretch")
    @JsonInclude(Include.ALWAYS)
    @JsonNaming(SnakeCaseStrategy.class)
    record CaseFigures(
            @Schema(description = "Cases opened, once each however often they were reopened")
            int opened,

            @Schema(description = "Cases of which a target was missed then")
            int missed,

            @Schema(description = "Cases opened then that were found not relevant; counted nowhere else")
            int notRelevant,

            FirstResponses firstResponses,

            @Schema(description = "First-response targets decided then")
            Targets firstResponseTargets,

            @Schema(description = "Resolution targets decided then")
            Targets resolutionTargets) {}

    @Schema(name = "FirstResponses")
    @JsonInclude(Include.ALWAYS)
    @JsonNaming(SnakeCaseStrategy.class)
    record FirstResponses(
            @Schema(description = "Cases whose first reply was recorded then")
            int answers,

            @Schema(description = "Of the answers, those within 24 hours of the post")
            int withinNorm,

            @Schema(description = "In business time; null for fewer than 20")
            Percentiles business,

            @Schema(description = "In calendar time; null for fewer than 20")
            Percentiles calendar,

            @Schema(description = "From publication; null for fewer than 20")
            Percentiles sincePublication,

            @Schema(description = "Each of fewer than 20, newest first; null for more")
            List<Answer> list) {}

    @Schema(name = "Spread")
    @JsonNaming(SnakeCaseStrategy.class)
    record Percentiles(int answers, double medianSeconds, double p90Seconds) {}

    @Schema(name = "FirstReply")
    @JsonInclude(Include.ALWAYS)
    @JsonNaming(SnakeCaseStrategy.class)
    record Answer(
            UUID caseId,
            Instant repliedAt,
            double sincePublicationSeconds,
            @Schema(description = "Null where no clock ran") Double businessSeconds,
            @Schema(description = "Null where no clock ran") Double calendarSeconds,
            @Schema(description = "Null where no clock ran") Boolean inTime) {}

    @Schema(name = "Targets")
    @JsonInclude(Include.ALWAYS)
    @JsonNaming(SnakeCaseStrategy.class)
    record Targets(
            int met,
            int missed,

            @Schema(description = "Met of those decided; null of none")
            Double share) {}

    @Schema(name = "CasesNow")
    @JsonNaming(SnakeCaseStrategy.class)
    record CasesNow(
            int open,

            @Schema(description = "Of those open, waiting for the customer or a third party")
            int waiting,

            @Schema(description = "Of those open, with a missed target for something still to be done")
            int late,

            @Schema(description = "Of those open, where somebody waits for a first response")
            int unanswered) {}

    @Schema(name = "Series")
    @JsonInclude(Include.ALWAYS)
    @JsonNaming(SnakeCaseStrategy.class)
    record Series(
            @Schema(examples = "floorhuis") String clientId,
            @Schema(examples = "Europe/Amsterdam") String zone,

            @Schema(description = "As understood", examples = "day")
            String interval,

            Instant from,
            @Schema(description = "Exclusive") Instant to,
            @Schema(description = AS_OF) Instant asOf,
            @Schema(description = COMPLETE) Instant completeUntil,
            List<Point> points) {}

    @Schema(name = "Point")
    @JsonInclude(Include.ALWAYS)
    @JsonNaming(SnakeCaseStrategy.class)
    record Point(
            Instant from,
            @Schema(description = "Exclusive") Instant to,

            @Schema(description = "Whether somebody looked, and every source was read past its end")
            boolean complete,

            @Schema(description = "Null where nobody looked and nothing was found")
            Integer mentions,

            Integer negative,
            Integer neutral,
            Integer positive,

            @Schema(description = "Null before the client's first case, and of the time to come")
            Integer casesOpened,

            @Schema(description = "Null before the client's first case, and of the time to come")
            Integer firstReplies) {}

    @Schema(name = "SourceList")
    @JsonInclude(Include.ALWAYS)
    @JsonNaming(SnakeCaseStrategy.class)
    record Sources(
            @Schema(examples = "floorhuis") String clientId,
            @Schema(description = AS_OF) Instant asOf,
            @Schema(description = COMPLETE) Instant completeUntil,
            List<Source> sources) {}

    @Schema(name = "Source")
    @JsonInclude(Include.ALWAYS)
    @JsonNaming(SnakeCaseStrategy.class)
    record Source(
            String id,
            String name,
            @Schema(examples = "forum") String channel,

            @Schema(
                    description =
                            "fresh: read, and the next check is not late; in_part: read, but damaged; gap: checks fail; never: never read; overdue: a check is late; ended: given up",
                    enumeration = {"fresh", "in_part", "gap", "never", "overdue", "ended"})
            String freshness,

            @Schema(description = "Nothing is known of the time before")
            Instant listeningSince,

            Instant lastCheckAt,

            @Schema(description = "Null when it was never read")
            Instant lastSuccessAt,

            @Schema(description = "Posts since then may be missing; null while it is fresh or read in part")
            Instant gapSince,

            @Schema(description = "Null when it is not to be checked again")
            Instant nextDueAt,

            @Schema(description = "Why the last check failed, as a code; null unless it did")
            String cause) {}
}
