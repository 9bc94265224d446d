package balie.reporting.webhook;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs this room's statements on one connection; values go in by their order. */
record Statements(Connection connection) {
    /** How a row is read. */
    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Work that may fail as a whole. */
    @FunctionalInterface
    interface Work<T> {
        T on(Statements statements) throws SQLException;
    }

    <T> List<T> all(String sql, Row<T> reading, Object... values) throws SQLException {
        try (var statement = prepared(sql, values)) {
            var rows = statement.executeQuery();
            var all = new ArrayList<T>();
            while (rows.next()) all.add(reading.read(rows));
            return all;
        }
    }

    <T> Optional<T> first(String sql, Row<T> reading, Object... values) throws SQLException {
        return all(sql, reading, values).stream().findFirst();
    }

    int run(String sql, Object... values) throws SQLException {
        try (var statement = prepared(sql, values)) {
            return statement.executeUpdate();
        }
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (var i = 0; i < values.length; i++) statement.setObject(i + 1, sent(values[i]));
        return statement;
    }

    private Object sent(Object value) throws SQLException {
        if (value instanceof Instant moment) return moment.atOffset(ZoneOffset.UTC);
        if (value instanceof Enum<?> constant) return constant.name();
        if (value instanceof Object[] ids) return connection.createArrayOf("uuid", ids);
        return value;
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
