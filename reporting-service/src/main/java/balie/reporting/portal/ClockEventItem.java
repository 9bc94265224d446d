package balie.reporting.portal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that became of a clock. Within a case {@code sequence} says what came after what. */
@Schema(name = "ClockEvent")
@JsonInclude(Include.ALWAYS)
@JsonNaming(SnakeCaseStrategy.class)
record ClockEventItem(
        @Schema(description = "The same however often it is given, and after a rebuild too")
        UUID id,

        UUID caseId,

        @Schema(description = "Counts up with the events of a case")
        long sequence,

        @Schema(enumeration = {"first_response", "resolution"})
        String kind,

        @Schema(
                description =
                        "1 began with the case, each further one when it was reopened, or when the client's posts were answered again")
        int round,

        @Schema(
                description =
                        "restored: somebody took back what he had done, the clock is as state says; removed: a reopening was taken back",
                enumeration = {
                    "started",
                    "paused",
                    "resumed",
                    "rescheduled",
                    "met",
                    "breached",
                    "dropped",
                    "restored",
                    "removed"
                })
        String change,

        @Schema(description = "When it took effect: of a breach the deadline")
        Instant at,

        @Schema(
                description = "The clock's state after it; null when it was removed",
                enumeration = {"running", "paused", "met", "breached", "dropped"})
        String state,

        Instant dueAt,
        Double targetSeconds,
        Double businessSeconds,
        Double calendarSeconds,
        @Schema(description = "When we learnt of it") Instant changedAt) {

    static ClockEventItem read(ResultSet row) throws SQLException {
        return new ClockEventItem(
                row.getObject("event_id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getLong("sequence"),
                Columns.constant(row, "kind"),
                row.getInt("round"),
                Columns.constant(row, "change"),
                Columns.moment(row, "happened_at"),
                Columns.constant(row, "state"),
                Columns.moment(row, "due_at"),
                Columns.seconds(row, "target_ms"),
                Columns.seconds(row, "business_ms"),
                Columns.seconds(row, "calendar_ms"),
                Columns.moment(row, "changed_at"));
    }
}
