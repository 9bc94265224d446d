package balie.reporting.rebuild;

import balie.reporting.rebuild.RebuildStatus.State;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/** Tells how the latest rebuild stands. One that says it runs while nobody holds its lock was interrupted. */
@ApplicationScoped
public class RebuildReports {
    /** Without a parameter, so that it is planned once. */
    private static final String LATEST = """
            select *, state = 'running' and exists (
                select from pg_locks where locktype = 'advisory' and granted and objsubid = 1
                  and (classid::bigint << 32 | objid::bigint) = %d
                  and database = (select oid from pg_database where datname = current_database())) as held
            from rebuild order by rebuild_id desc limit 1
            """.formatted(Rebuilds.ONE_AT_A_TIME);

    private final AgroalDataSource database;
    private final ObjectMapper json;

    RebuildReports(@DataSource("worker") AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The latest rebuild. */
    public RebuildStatus latest() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(LATEST)) {
            var row = statement.executeQuery();
            return row.next() ? status(row) : RebuildStatus.NONE;
        }
    }

    private RebuildStatus status(ResultSet row) throws SQLException {
        var state = state(row);
        var differing = row.getObject("differing", Long.class);
        return new RebuildStatus(
                state,
                row.getLong("records"),
                row.getLong("records_read"),
                row.getLong("unusable"),
                row.getLong("carried"),
                moment(row, "started_at"),
                moment(row, "ended_at"),
                differing == null ? null : differing == 0,
                differing,
                differences(row.getString("differences")),
                row.getString("cause"));
    }

    private static State state(ResultSet row) throws SQLException {
        return switch (row.getString("state")) {
            case "running" -> row.getBoolean("held") ? State.RUNNING : State.INTERRUPTED;
            case "done" -> State.DONE;
            default -> "interrupted".equals(row.getString("cause")) ? State.INTERRUPTED : State.FAILED;
        };
    }

    private List<Difference> differences(String written) {
        try {
            return written == null ? List.of() : json.readValue(written, new TypeReference<List<Difference>>() {});
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
