package balie.reporting.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** What one row says. */
@FunctionalInterface
interface Reading<T> {
    T of(ResultSet row) throws SQLException;

    /** What all rows say, in their order. */
    static <T> List<T> all(ResultSet rows, Reading<T> reading) throws SQLException {
        var all = new ArrayList<T>();
        while (rows.next()) all.add(reading.of(rows));
        return all;
    }

    /** The moment in that column; null where there is none. */
    static Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
