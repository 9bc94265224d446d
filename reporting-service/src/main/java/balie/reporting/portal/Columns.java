package balie.reporting.portal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How columns are told to portals: constants in lower case, durations in seconds with fractions. */
final class Columns {
    private Columns() {}

    static Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    static String constant(ResultSet row, String column) throws SQLException {
        return code(row.getString(column));
    }

    static String code(String constant) {
        return constant == null ? null : constant.toLowerCase(Locale.ROOT);
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    static List<String> constants(ResultSet row, String column) throws SQLException {
        return Stream.of((String[]) row.getArray(column).getArray())
                .map(Columns::code)
                .toList();
    }

    /** Null where there is none. */
    static Double seconds(ResultSet row, String column) throws SQLException {
        var millis = row.getLong(column);
        return row.wasNull() ? null : millis / 1000.0;
    }
}
