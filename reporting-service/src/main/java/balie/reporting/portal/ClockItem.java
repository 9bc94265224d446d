package balie.reporting.portal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A case's clock as of its last change. */
@Schema(name = "Clock")
@JsonInclude(Include.ALWAYS)
@JsonNaming(SnakeCaseStrategy.class)
record ClockItem(
        @Schema(enumeration = {"first_response", "resolution"})
        String kind,

        @Schema(
                description =
                        "1 began with the case, each further one when it was reopened, or when the client's posts were answered again")
        int round,

        @Schema(enumeration = {"running", "paused", "met", "breached", "dropped"})
        String state,

        @Schema(description = "In business time", examples = "7200.0")
        Double targetSeconds,

        Instant startedAt,

        @Schema(description = "Null while paused, or when the client is never open")
        Instant dueAt,

        @Schema(description = "The deadline that passed; null unless breached")
        Instant breachedAt,

        @Schema(description = "In time or late; null until then")
        Instant doneAt,

        @Schema(description = "Null unless it ended without being done")
        Instant droppedAt,

        @Schema(description = "Used of the target") Double businessSeconds,

        @Schema(description = "Nights and weekends included")
        Double calendarSeconds) {

    static ClockItem read(ResultSet row) throws SQLException {
        return new ClockItem(
                Columns.constant(row, "kind"),
                row.getInt("round"),
                Columns.constant(row, "state"),
                Columns.seconds(row, "target_ms"),
                Columns.moment(row, "started_at"),
                Columns.moment(row, "due_at"),
                Columns.moment(row, "breached_at"),
                Columns.moment(row, "done_at"),
                Columns.moment(row, "dropped_at"),
                Columns.seconds(row, "business_ms"),
                Columns.seconds(row, "calendar_ms"));
    }
}
