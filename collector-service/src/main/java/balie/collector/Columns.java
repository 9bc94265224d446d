package balie.collector;

import balie.platform.delivery.ColumnArray;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Puts values into statements and takes them out of results, the few kinds that JDBC makes tedious. */
public final class Columns {
    private Columns() {}

    /** The moment; null for null. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    public static OffsetDateTime moment(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    public static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    /** The elements of a text array. */
    public static Set<String> texts(ResultSet row, String column) throws SQLException {
        return Set.of((String[]) row.getArray(column).getArray());
    }

    /** Sets an array of that SQL type. */
    public static void array(PreparedStatement statement, int at, String type, Collection<?> values)
            throws SQLException {
        statement.setArray(at, ColumnArray.of(statement.getConnection(), type, values));
    }
}
