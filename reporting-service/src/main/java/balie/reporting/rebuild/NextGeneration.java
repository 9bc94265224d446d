package balie.reporting.rebuild;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The generation in the making: claimed for one rebuild, shown when it is complete, and the others cleared away. */
final class NextGeneration {
    private static final List<String> TABLES = List.of(
            "mention_fact",
            "mention_hour",
            "place_hour",
            "source_state",
            "check_hour",
            "client_profile",
            "correction",
            "case_clock",
            "case_mention",
            "case_fact",
            "clock_event");
    private static final int CHUNK = 5000;

    private NextGeneration() {}

    /** A new generation that nobody else fills. */
    static long claim(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            var row = statement.executeQuery(
                    "update generation set building = nextval('generation_number') returning building");
            row.next();
            return row.getLong(1);
        }
    }

    /** Shows it. */
    static void show(Connection connection, long generation) throws SQLException {
        try (var statement = connection.prepareStatement(
                "update generation set shown = building, building = null where building = ?")) {
            statement.setLong(1, generation);
            if (statement.executeUpdate() == 0) throw new RebuildBroken("superseded", null);
        }
    }

    /** Removes the rows of all generations from the first up to the last, which is left alone; a chunk at a time, nobody waits. */
    static void clear(Connection connection, long first, long last) throws SQLException {
        for (var table : TABLES) {
            var sql =
                    "delete from %1$s where ctid = any (array(select ctid from %1$s where generation >= ? and generation < ? limit %2$d))"
                            .formatted(table, CHUNK);
            try (var statement = connection.prepareStatement(sql)) {
                statement.setLong(1, first);
                statement.setLong(2, last);
                while (statement.executeUpdate() > 0) {
                    if (Thread.interrupted()) throw new RebuildBroken("interrupted", null);
                }
            }
        }
    }
}
