package balie.reporting.portal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A case as it is now, with every clock it has had. */
@Schema(name = "Case")
@JsonInclude(Include.ALWAYS)
@JsonNaming(SnakeCaseStrategy.class)
record CaseItem(
        UUID id,

        @Schema(description = "When we last changed it; not an order to follow, use cursors")
        Instant changedAt,

        @Schema(
                description = "A case that is not relevant counts in no figure",
                enumeration = {"new", "claimed", "waiting", "resolved", "not_relevant"})
        String status,

        @Schema(
                description = "Null unless it waits",
                enumeration = {"customer", "third_party"})
        String waitingFor,

        @Schema(description = "Of the post that opened it", examples = "forum")
        String channel,

        @Schema(description = "Id of the foremost category; empty when it fits none", examples = "delivery")
        String category,

        @Schema(description = "When the post that opened it was published")
        Instant publishedAt,

        Instant openedAt,
        @Schema(description = "Null while it is open") Instant resolvedAt,
        @Schema(description = "Null while nobody replied") Instant firstReplyAt,
        int replies,
        List<ClockItem> clocks) {

    static CaseItem read(ResultSet row) throws SQLException {
        return new CaseItem(
                row.getObject("case_id", UUID.class),
                Columns.moment(row, "changed_at"),
                Columns.constant(row, "status"),
                Columns.constant(row, "waiting_for"),
                Columns.constant(row, "channel"),
                row.getString("category"),
                Columns.moment(row, "published_at"),
                Columns.moment(row, "opened_at"),
                Columns.moment(row, "resolved_at"),
                Columns.moment(row, "first_reply_at"),
                row.getInt("replies"),
                List.of());
    }

    CaseItem with(List<ClockItem> itsClocks) {
        return new CaseItem(
                id,
                changedAt,
                status,
                waitingFor,
                channel,
                category,
                publishedAt,
                openedAt,
                resolvedAt,
                firstReplyAt,
                replies,
                itsClocks);
    }
}
