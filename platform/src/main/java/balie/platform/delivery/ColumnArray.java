package balie.platform.delivery;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;

/**
 * The values of one column of a batch as an SQL array. Typed arrays of texts, numbers, flags and bytes travel in binary; an array of
 * objects is written out as text, and quoted and escaped letter by letter.
 */
public final class ColumnArray {
    private ColumnArray() {}

    /**
     * The array.
     *
     * @param type of the elements, as PostgreSQL names it
     * @param values of the Java type that belongs to it, null among them; of {@code timestamptz} instants, of {@code text} whatever is
     *     written by its {@code toString}, such as constants
     */
    public static Array of(Connection connection, String type, Collection<?> values) throws SQLException {
        return connection.createArrayOf(type, elements(type, values));
    }

    private static Object[] elements(String type, Collection<?> values) {
        return switch (type) {
            case "text" -> values.stream().map(ColumnArray::text).toArray(String[]::new);
            case "int4" -> values.toArray(Integer[]::new);
            case "int8" -> values.toArray(Long[]::new);
            case "bool" -> values.toArray(Boolean[]::new);
            case "bytea" -> values.toArray(byte[][]::new);
            case "timestamptz" -> values.stream().map(ColumnArray::moment).toArray(String[]::new);
            default -> values.toArray();
        };
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private static String moment(Object value) {
        return value == null ? null : InstantText.of((Instant) value);
    }
}
