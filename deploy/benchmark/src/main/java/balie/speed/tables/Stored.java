package balie.speed.tables;

import balie.speed.Polling;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;

/**
 * What a service has stored of some made-up posts, as the rows themselves tell: each carries the time and the number of its transaction, so
 * looking on costs the service nothing.
 *
 * @param table with its schema
 * @param at the column that holds when the row's transaction began
 */
record Stored(Connection connection, String table, String at, Lot lot) {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** Waits until all are there. */
    void await() throws Exception {
        Polling.SELDOM.until(
                "fewer than " + lot.posts() + " rows in " + table, PATIENCE, () -> number("count(*)") >= lot.posts());
    }

    /** Rows a second between a tenth and nine tenths of the way. */
    double rate() throws SQLException {
        var span = number("extract(epoch from percentile_disc(0.9) within group (order by %1$s)"
                .concat(" - percentile_disc(0.1) within group (order by %1$s))")
                .formatted(at));
        return 0.8 * lot.posts() / span;
    }

    /** How many rows a transaction stored, on average. */
    int batch() throws SQLException {
        return (int) Math.ceil(lot.posts() / number("count(distinct changed_in)"));
    }

    private double number(String expression) throws SQLException {
        try (var query = connection.prepareStatement(
                "select " + expression + " from " + table + " where mention_id between ? and ?")) {
            query.setObject(1, lot.first());
            query.setObject(2, lot.last());
            var row = query.executeQuery();
            row.next();
            return row.getDouble(1);
        }
    }

    /** Posts that belong together: their ids lie next to each other. */
    record Lot(java.time.Instant since, int posts) {
        UUID first() {
            return new MadePost(0, since).id();
        }

        UUID last() {
            return new MadePost(posts - 1, since).id();
        }
    }
}
