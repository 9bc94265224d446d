package balie.reporting.intake;

import balie.platform.delivery.ColumnArray;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Hands the rows of a batch to a statement, one array per column, so that a batch is one round trip. */
final class Rows<T> {
    /** Parts the values of a list within one array element: arrays of arrays must have one length in SQL. */
    private static final char SEPARATOR = 31;

    private final PreparedStatement statement;
    private final List<T> rows;
    private int index;

    private Rows(PreparedStatement statement, int index, Collection<T> rows) {
        this.statement = statement;
        this.index = index;
        this.rows = List.copyOf(rows);
    }

    /** The rows' columns begin at that parameter. */
    static <T> Rows<T> from(int index, PreparedStatement statement, Collection<T> rows) {
        return new Rows<>(statement, index, rows);
    }

    Rows<T> uuids(Function<T, Object> value) throws SQLException {
        return column("uuid", value);
    }

    Rows<T> texts(Function<T, Object> value) throws SQLException {
        return column("text", value);
    }

    Rows<T> numbers(Function<T, Integer> value) throws SQLException {
        return column("int4", value::apply);
    }

    Rows<T> longs(Function<T, Long> value) throws SQLException {
        return column("int8", value::apply);
    }

    Rows<T> flags(Function<T, Boolean> value) throws SQLException {
        return column("bool", value::apply);
    }

    Rows<T> moments(Function<T, Instant> value) throws SQLException {
        return column("timestamptz", value::apply);
    }

    /** In whole milliseconds. */
    Rows<T> durations(Function<T, Duration> value) throws SQLException {
        return longs(value.andThen(Rows::millis));
    }

    /** What no long can hold is nothing that was ever measured. */
    static long millis(Duration duration) {
        return duration.getSeconds() > Integer.MAX_VALUE * 1000L ? Long.MAX_VALUE : duration.toMillis();
    }

    Rows<T> lists(Function<T, List<String>> value) throws SQLException {
        return column("text", row -> joined(value.apply(row)));
    }

    private static String joined(List<String> values) {
        return values.stream().map(value -> value.replace(SEPARATOR, ' ')).collect(Collectors.joining("" + SEPARATOR));
    }

    private Rows<T> column(String type, Function<T, Object> value) throws SQLException {
        var values = rows.stream().map(value).toList();
        statement.setArray(index++, ColumnArray.of(statement.getConnection(), type, values));
        return this;
    }
}
