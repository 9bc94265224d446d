package balie.reporting.intake;

import balie.events.ChannelType;
import balie.events.SourceChecked.Outcome;
import balie.reporting.freshness.SourceState;
import java.sql.ResultSet;
import java.sql.SQLException;

/** How a source's state is read from its row. */
public final class SourceRow {
    private SourceRow() {}

    /** The state in the row of {@code source_state} that the result stands on. */
    public static SourceState read(ResultSet row) throws SQLException {
        return new SourceState(
                row.getString("client_id"),
                row.getString("source_id"),
                row.getString("name"),
                ChannelType.valueOf(row.getString("channel")),
                row.getBoolean("listening"),
                MentionRow.moment(row, "first_check_at"),
                MentionRow.moment(row, "last_check_at"),
                Outcome.valueOf(row.getString("outcome")),
                row.getString("cause"),
                row.getString("detail"),
                MentionRow.moment(row, "last_success_at"),
                MentionRow.moment(row, "next_due_at"));
    }
}
