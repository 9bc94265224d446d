package balie.reporting.rebuild;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Every counter of two generations, side by side.
 *
 * @param differing how many differ
 * @param first the first hundred of them
 */
record Comparison(long differing, List<Difference> first) {
    private static final String COMPARE = """
            with counters as (
                select generation, client_id, hour, concat_ws(' ', 'mentions', channel, sentiment, motive, category, language,
                       case when not concerning then 'elsewhere' end, case when backfill then 'backfill' end,
                       case when withdrawn then 'withdrawn' end) as figure, mentions as count
                from mention_hour
                union all
                select generation, client_id, hour, 'source ' || source_id, mentions from place_hour
                union all
                select generation, client_id, hour, 'checks ' || source_id, checks from check_hour
                union all
                select generation, client_id, hour, 'failed checks ' || source_id, failed from check_hour
                union all
                select generation, client_id, this_hour(corrected_at), concat_ws(' ', 'corrections', lower(tag)), count(*)
                from correction group by 1, 2, 3, 4
                union all
                select generation, client_id, this_hour(opened_at), concat_ws(' ', 'cases', status, channel, category), count(*)
                from case_fact group by 1, 2, 3, 4
                union all
                select generation, client_id, this_hour(first_reply_at), 'cases answered', count(*)
                from case_fact where first_reply_at is not null group by 1, 2, 3
                union all
                select generation, client_id, this_hour(opened_at), 'replies', sum(replies) from case_fact group by 1, 2, 3
                union all
                select generation, client_id, this_hour(coalesce(breached_at, done_at, dropped_at, started_at)),
                       concat_ws(' ', 'clocks', kind, state), count(*)
                from case_clock group by 1, 2, 3, 4
                union all
                select generation, client_id, this_hour(started_at), measured || ' ' || kind, sum(ms / 1000)
                from case_clock cross join lateral (values ('business seconds', business_ms), ('calendar seconds', calendar_ms))
                     as durations (measured, ms)
                group by 1, 2, 3, 4
                union all
                select generation, client_id, this_hour(happened_at), concat_ws(' ', 'clock events', kind, change), count(*)
                from clock_event group by 1, 2, 3, 4
            )
            select client_id, hour, figure, coalesce(b.count, 0) as before, coalesce(a.count, 0) as after, count(*) over () as differing
            from (select * from counters where generation = ?) b
            full join (select * from counters where generation = ?) a using (client_id, hour, figure)
            where coalesce(b.count, 0) <> coalesce(a.count, 0)
            order by client_id, hour, figure
            limit 100
            """;

    static Comparison of(Connection connection, long before, long after) throws SQLException {
        try (var statement = connection.prepareStatement(COMPARE)) {
            statement.setLong(1, before);
            statement.setLong(2, after);
            var rows = statement.executeQuery();
            var first = new ArrayList<Difference>();
            var differing = 0L;
            while (rows.next()) {
                differing = rows.getLong("differing");
                first.add(new Difference(
                        rows.getString("client_id"),
                        rows.getObject("hour", OffsetDateTime.class).toInstant(),
                        rows.getString("figure"),
                        rows.getLong("before"),
                        rows.getLong("after")));
            }
            return new Comparison(differing, first);
        }
    }
}
