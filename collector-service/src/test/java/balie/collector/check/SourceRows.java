package balie.collector.check;

import balie.testing.Servers;
import java.sql.SQLException;

/** Rows of the collector's tables as a test lays them out and finds them, past the service. */
record SourceRows(Servers servers) {
    /** A source of a forum that is read every hour, due at the moment that the SQL expression says. */
    void add(String id, String host, String kind, String due) throws SQLException {
        execute("insert into source (source_id, name, url, host, kind, channel, every_seconds, next_due)"
                + " values ('%1$s', 'x', 'http://%2$s/', '%2$s', '%3$s', 'FORUM', 3600, %4$s)"
                        .formatted(id, host, kind, due));
    }

    void execute(String sql) throws SQLException {
        try (var connection = servers.connect("collector_worker");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    boolean holds(String sql) throws SQLException {
        try (var connection = servers.connect("collector_worker");
                var rows = connection.createStatement().executeQuery(sql)) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    long count(String sql) throws SQLException {
        try (var connection = servers.connect("collector_worker");
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
