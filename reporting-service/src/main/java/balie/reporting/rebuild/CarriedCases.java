package balie.reporting.rebuild;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Keeps the cases whose newest event has left its topic: they go over from the old generation with their clocks, and are marked. A case
 * whose event should still be there and is not stays behind. What was told of clocks goes over by the same rule, each for itself.
 */
final class CarriedCases {
    private static final String FACTS = """
            insert into case_fact (generation, case_id, client_id, sequence, status, waiting_for, channel, category, published_at,
                                   opened_at, resolved_at, first_reply_at, replies, record_partition, record_offset, sent_at, carried)
            select ?, o.case_id, o.client_id, o.sequence, o.status, o.waiting_for, o.channel, o.category, o.published_at, o.opened_at,
                   o.resolved_at, o.first_reply_at, o.replies, o.record_partition, o.record_offset, o.sent_at, true
            from case_fact o
            left join unnest(?::int[], ?::bigint[], ?::timestamptz[]) as kept (partition, beginning, first_sent_at)
                on kept.partition = o.record_partition
            where o.generation = ?
              and (kept.first_sent_at is null or o.record_offset < kept.beginning or o.sent_at < kept.first_sent_at)
            on conflict (generation, case_id) do update
            set (client_id, sequence, status, waiting_for, channel, category, published_at, opened_at, resolved_at, first_reply_at,
                 replies, record_partition, record_offset, sent_at, carried) =
                (excluded.client_id, excluded.sequence, excluded.status, excluded.waiting_for, excluded.channel, excluded.category,
                 excluded.published_at, excluded.opened_at, excluded.resolved_at, excluded.first_reply_at, excluded.replies,
                 excluded.record_partition, excluded.record_offset, excluded.sent_at, true)
            where case_fact.sequence < excluded.sequence
            """;

    private static final String OLDER_CLOCKS = """
            delete from case_clock c using case_fact f
            where f.generation = ? and f.carried and c.generation = f.generation and c.case_id = f.case_id
            """;

    private static final String CLOCKS = """
            insert into case_clock (generation, case_id, client_id, kind, round, state, profile_version, target_ms, started_at, due_at,
                                    breached_at, done_at, dropped_at, business_ms, calendar_ms)
            select f.generation, o.case_id, o.client_id, o.kind, o.round, o.state, o.profile_version, o.target_ms, o.started_at, o.due_at,
                   o.breached_at, o.done_at, o.dropped_at, o.business_ms, o.calendar_ms
            from case_fact f join case_clock o on o.case_id = f.case_id
            where f.generation = ? and f.carried and o.generation = ?
            """;

    private static final String CLOCK_EVENTS = """
            insert into clock_event (generation, event_id, client_id, case_id, sequence, kind, round, change, happened_at, state, due_at,
                                     target_ms, business_ms, calendar_ms, record_partition, record_offset, sent_at)
            select ?, o.event_id, o.client_id, o.case_id, o.sequence, o.kind, o.round, o.change, o.happened_at, o.state, o.due_at,
                   o.target_ms, o.business_ms, o.calendar_ms, o.record_partition, o.record_offset, o.sent_at
            from clock_event o
            left join unnest(?::int[], ?::bigint[], ?::timestamptz[]) as kept (partition, beginning, first_sent_at)
                on kept.partition = o.record_partition
            where o.generation = ?
              and (kept.first_sent_at is null or o.record_offset < kept.beginning or o.sent_at < kept.first_sent_at)
            on conflict do nothing
            """;

    private static final String OLDER_MENTIONS = """
            delete from case_mention c using case_fact f
            where f.generation = ? and f.carried and c.generation = f.generation and c.case_id = f.case_id
            """;
    private static final String MENTIONS = """
            insert into case_mention (generation, mention_id, case_id, client_id, relevant, last_reply_at)
            select f.generation, o.mention_id, o.case_id, o.client_id, o.relevant, o.last_reply_at
            from case_fact f join case_mention o on o.case_id = f.case_id
            where f.generation = ? and f.carried and o.generation = ?
            """;

    private final Connection connection;
    private final long from;
    private final long to;

    CarriedCases(Connection connection, long from, long to) {
        this.connection = connection;
        this.from = from;
        this.to = to;
    }

    /** Carries them over; returns how many that were. */
    int run(List<Retained> retained) throws SQLException {
        var carried = carry(FACTS, retained);
        update(OLDER_CLOCKS, to);
        update(CLOCKS, to, from);
        carry(CLOCK_EVENTS, retained);
        update(OLDER_MENTIONS, to);
        update(MENTIONS, to, from);
        return carried;
    }

    private int carry(String sql, List<Retained> retained) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, to);
            Retained.bind(statement, 2, retained);
            statement.setLong(5, from);
            return statement.executeUpdate();
        }
    }

    private void update(String sql, long... generations) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < generations.length; i++) statement.setLong(i + 1, generations[i]);
            statement.executeUpdate();
        }
    }
}
