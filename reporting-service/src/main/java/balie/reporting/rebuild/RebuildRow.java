package balie.reporting.rebuild;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;

/** What a rebuild tells about itself while it goes on, in the transactions of its work. */
record RebuildRow(long rebuildId, long generation, ObjectMapper json) {
    private static final String BROKEN_OFF =
            "update rebuild set state = 'failed', cause = 'interrupted', ended_at = clock_timestamp() where state = 'running'";

    private static final String DONE = """
            update rebuild set state = 'done', ended_at = clock_timestamp(), carried = ?, differing = ?, differences = ?::jsonb,
                               records = records_read
            where rebuild_id = ?
            """;

    /** Begins one; whatever was running before had been broken off. */
    static RebuildRow begin(Connection connection, ObjectMapper json) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(BROKEN_OFF);
        }
        var generation = NextGeneration.claim(connection);
        try (var statement = connection.prepareStatement(
                "insert into rebuild (generation, state, records) values (?, 'running', 0) returning rebuild_id")) {
            statement.setLong(1, generation);
            var row = statement.executeQuery();
            row.next();
            return new RebuildRow(row.getLong(1), generation, json);
        }
    }

    void expect(Connection connection, long records) throws SQLException {
        update(connection, "update rebuild set records = ? where rebuild_id = ?", records, rebuildId);
    }

    void read(Connection connection, long records, long unusable) throws SQLException {
        update(
                connection,
                "update rebuild set records_read = records_read + ?, unusable = unusable + ? where rebuild_id = ?",
                records,
                unusable,
                rebuildId);
    }

    void done(Connection connection, long carried, Comparison comparison) throws SQLException {
        update(connection, DONE, carried, comparison.differing(), written(comparison), rebuildId);
    }

    void failed(Connection connection, String cause) throws SQLException {
        update(
                connection,
                "update rebuild set state = 'failed', cause = ?, ended_at = clock_timestamp() where rebuild_id = ? and state = 'running'",
                cause,
                rebuildId);
    }

    private String written(Comparison comparison) {
        try {
            return json.writeValueAsString(comparison.first());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void update(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            statement.executeUpdate();
        }
    }
}
