package balie.faults.check;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Rows of the database, read in portions so that many of them do not fill the memory. */
record Tables(Connection connection) {
    private static final int PORTION = 5_000;

    /** What is made of one row. */
    @FunctionalInterface
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    <T> List<T> all(String query, Row<T> made) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(PORTION);
            var all = new ArrayList<T>();
            var rows = statement.executeQuery(query);
            while (rows.next()) all.add(made.of(rows));
            return all;
        }
    }

    <T> T one(String query, Row<T> made) throws SQLException {
        return all(query, made).get(0);
    }

    long count(String query) throws SQLException {
        return one(query, row -> row.getLong(1));
    }

    Instant now() throws SQLException {
        return one("select clock_timestamp() as now", row -> instant(row, "now"));
    }

    static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static UUID uuidIn(ResultSet row, String column) throws SQLException {
        var text = row.getString(column);
        return text == null ? null : UUID.fromString(text);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        var read = row.getObject(column, OffsetDateTime.class);
        return read == null ? null : read.toInstant();
    }
}
