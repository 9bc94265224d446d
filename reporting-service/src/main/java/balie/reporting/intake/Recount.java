package balie.reporting.intake;

import java.sql.Connection;
import java.sql.SQLException;

/** Counts one generation's facts anew, without regard to how its counters came about. */
public final class Recount {
    static final String HOURS = """
            select generation, client_id, this_hour(published_at) as hour, concerning, backfill, withdrawn, channel, sentiment,
                   coalesce(motives[1], '') as motive, coalesce(categories[1], '') as category, language, count(*)::int as mentions
            from mention_fact where generation = ? group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
            """;

    static final String PLACES = """
            select generation, client_id, this_hour(published_at) as hour, source_id, count(*)::int as mentions
            from mention_fact cross join lateral (select distinct unnest(source_ids)) as listing (source_id)
            where generation = ? and concerning group by 1, 2, 3, 4
            """;

    private Recount() {}

    /** Fills the counters of a generation that has none yet. */
    public static void fill(Connection connection, long generation) throws SQLException {
        fill(connection, "insert into mention_hour " + HOURS, generation);
        fill(connection, "insert into place_hour " + PLACES, generation);
    }

    private static void fill(Connection connection, String sql, long generation) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, generation);
            statement.executeUpdate();
        }
    }
}
