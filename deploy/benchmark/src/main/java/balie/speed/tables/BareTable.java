package balie.speed.tables;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The floor of writing rows into a table: one array per column, from a connection that does nothing else. A copy of the table takes them,
 * with the same columns, defaults, generated columns, indexes and checks, and without the service's row-level security.
 *
 * @param from the service's table
 * @param to the copy
 */
record BareTable(Connection connection, String from, String to, List<Column> columns) {
    /** A column that is written: its name and the type of its values. */
    record Column(String name, String type) {
        /** As it comes out of the unnested arrays; lists travel as text. */
        String taken() {
            return isList() ? name + "::" + type : name;
        }

        String element() {
            return isList() ? "text" : type;
        }

        private boolean isList() {
            return type.endsWith("[]");
        }
    }

    /** Makes the copy, in the schema {@code floor}. */
    static BareTable copy(Connection connection, String from) throws SQLException {
        var to = "floor." + from.replace('.', '_');
        try (var statement = connection.createStatement()) {
            statement.execute("create schema if not exists floor");
            statement.execute("drop table if exists " + to + " cascade");
            statement.execute("create table " + to + " (like " + from + " including all)");
        }
        return new BareTable(connection, from, to, columns(connection, from));
    }

    /** The same on another connection. */
    BareTable on(Connection other) {
        return new BareTable(other, from, to, columns);
    }

    /** A constraint between copies, like the one between the tables they are copies of. */
    void refersTo(BareTable other, String column) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("alter table %s add foreign key (%s) references %s".formatted(to, column, other.to));
        }
    }

    /** The service's rows for which the condition holds, column by column, as text. */
    List<Object[]> rows(String condition) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select %s from %s where %s".formatted(texts(), from, condition))) {
            var rows = new ArrayList<Object[]>();
            while (found.next()) rows.add(row(found));
            return rows;
        }
    }

    private Object[] row(java.sql.ResultSet found) throws SQLException {
        var row = new Object[columns.size()];
        for (int at = 0; at < row.length; at++) row[at] = found.getString(at + 1);
        return row;
    }

    /** Inserts these in one statement. */
    void insert(List<Object[]> rows) throws SQLException {
        if (rows.isEmpty()) return;
        try (var insert = connection.prepareStatement(sql())) {
            for (int at = 0; at < columns.size(); at++) {
                var values = new Object[rows.size()];
                for (int row = 0; row < values.length; row++) values[row] = rows.get(row)[at];
                insert.setArray(at + 1, connection.createArrayOf("text", values));
            }
            insert.executeUpdate();
        }
    }

    private String sql() {
        return "insert into %s (%s) overriding system value select %s from unnest(%s) as given (%s)"
                .formatted(
                        to,
                        each(Column::name),
                        each(Column::taken),
                        each(column -> "?::" + column.element() + "[]"),
                        each(Column::name));
    }

    private String texts() {
        return each(column -> column.name() + "::text");
    }

    private String each(java.util.function.Function<Column, String> part) {
        return columns.stream().map(part).collect(Collectors.joining(", "));
    }

    private static List<Column> columns(Connection connection, String table) throws SQLException {
        try (var query = connection.prepareStatement("""
                select attname, format_type(atttypid, atttypmod) from pg_attribute
                where attrelid = ?::regclass and attnum > 0 and not attisdropped and attgenerated = ''
                  and not (atthasdef and attname in ('changed_in', 'changed_at', 'first_stored_at'))
                order by attnum
                """)) {
            query.setString(1, table);
            var rows = query.executeQuery();
            var columns = new ArrayList<Column>();
            while (rows.next()) columns.add(new Column(rows.getString(1), rows.getString(2)));
            return columns;
        }
    }
}
