package balie.reporting.portal;

import balie.reporting.change.FeedPage;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of each feed, as it is sent. */
final class FeedBodies {
    private static final String ITEMS = "Oldest change first; of a thing that changed often, its latest state";
    private static final String CURSOR =
            "Where to go on, or at the end to ask again; it holds until the reports are rebuilt";
    private static final String MORE = "Whether there is a next page already";
    private static final String AS_OF =
            "Whoever reads to the end has every change that was committed by then; a long transaction holds it back";
    private static final String COMPLETE =
            "Every source was read until then; null while one was never read, or there is none";

    private FeedBodies() {}

    @Schema(name = "MentionPage")
    @JsonInclude(Include.ALWAYS)
    @JsonNaming(SnakeCaseStrategy.class)
    record Mentions(
            @Schema(description = ITEMS) List<MentionItem> items,
            @Schema(description = CURSOR) String nextCursor,
            @Schema(description = MORE) boolean hasMore,
            @Schema(description = AS_OF) Instant asOf,
            @Schema(description = COMPLETE) Instant completeUntil) {
        static Mentions of(FeedPage<MentionItem> page, Instant complete) {
            return new Mentions(page.rows(), page.next().text(), page.more(), page.asOf(), complete);
        }
    }

    @Schema(name = "CasePage")
    @JsonInclude(Include.ALWAYS)
    @JsonNaming(SnakeCaseStrategy.class)
    record Cases(
            @Schema(description = ITEMS) List<CaseItem> items,
            @Schema(description = CURSOR) String nextCursor,
            @Schema(description = MORE) boolean hasMore,
            @Schema(description = AS_OF) Instant asOf,
            @Schema(description = COMPLETE) Instant completeUntil) {
        static Cases of(FeedPage<CaseItem> page, Instant complete) {
            return new Cases(page.rows(), page.next().text(), page.more(), page.asOf(), complete);
        }
    }

    @Schema(name = "ClockEventPage")
    @JsonInclude(Include.ALWAYS)
    @JsonNaming(SnakeCaseStrategy.class)
    record ClockEvents(
            @Schema(description = "In the order in which we learnt of them; within a case go by sequence")
            List<ClockEventItem> items,

            @Schema(description = CURSOR) String nextCursor,
            @Schema(description = MORE) boolean hasMore,
            @Schema(description = AS_OF) Instant asOf,
            @Schema(description = COMPLETE) Instant completeUntil) {
        static ClockEvents of(FeedPage<ClockEventItem> page, Instant complete) {
            return new ClockEvents(page.rows(), page.next().text(), page.more(), page.asOf(), complete);
        }
    }
}
