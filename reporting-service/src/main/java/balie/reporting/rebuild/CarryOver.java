package balie.reporting.rebuild;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Keeps what the topics no longer tell: facts whose event has left its topic go over from the old generation and are marked; so do old
 * checks, and sources and clients of which nothing is heard any more. A fact whose event should still be there and is not stays behind.
 */
final class CarryOver {
    private static final String FACTS = """
            insert into mention_fact (generation, mention_id, client_id, revision, content_revision, withdrawn, concerning, backfill,
                published_at, edited_at, first_collected_at, collected_at, channel, sentiment, language, motives, categories, flags,
                source_ids, source_names, title, text, permalink, author, record_partition, record_offset, sent_at, carried)
            select ?, o.mention_id, o.client_id, o.revision, o.content_revision, o.withdrawn, o.concerning, o.backfill,
                o.published_at, o.edited_at, o.first_collected_at, o.collected_at, o.channel, o.sentiment, o.language, o.motives,
                o.categories, o.flags, o.source_ids, o.source_names, o.title, o.text, o.permalink, o.author, o.record_partition, o.record_offset,
                o.sent_at, true
            from mention_fact o
            left join unnest(?::int[], ?::bigint[], ?::timestamptz[]) as kept (partition, beginning, first_sent_at)
                on kept.partition = o.record_partition
            where o.generation = ?
              and (kept.first_sent_at is null or o.record_offset < kept.beginning or o.sent_at < kept.first_sent_at)
            on conflict (generation, mention_id) do update
            set (client_id, revision, content_revision, withdrawn, concerning, backfill, published_at, edited_at, first_collected_at,
                 collected_at, channel, sentiment, language, motives, categories, flags, source_ids, source_names, title, text, permalink,
                 author, record_partition, record_offset, sent_at, carried) =
                (select excluded.client_id, greatest(mention_fact.revision, excluded.revision), excluded.content_revision, gone,
                        excluded.concerning, excluded.backfill, excluded.published_at, excluded.edited_at, excluded.first_collected_at,
                        excluded.collected_at, excluded.channel, excluded.sentiment, excluded.language, excluded.motives, excluded.categories, excluded.flags,
                        excluded.source_ids, excluded.source_names, case when gone then null else excluded.title end,
                        case when gone then '' else excluded.text end, case when gone then null else excluded.permalink end,
                        excluded.author, excluded.record_partition, excluded.record_offset, excluded.sent_at, true
                 from (select case when mention_fact.revision > excluded.revision then mention_fact.withdrawn
                                   else excluded.withdrawn end) as newest (gone))
            where mention_fact.content_revision <= excluded.content_revision
            """;

    /** Before the states are merged: they tell from when on checks are retained. The hour of the first retained check may have lost some. */
    private static final String CHECKS = """
            insert into check_hour (generation, client_id, source_id, hour, checks, failed)
            select ?, o.client_id, o.source_id, o.hour, o.checks, o.failed
            from check_hour o
            left join source_state n on n.generation = ? and n.client_id = o.client_id and n.source_id = o.source_id
            where o.generation = ? and (n.first_check_at is null or o.hour <= this_hour(n.first_check_at))
            on conflict (generation, client_id, source_id, hour) do update
            set checks = greatest(check_hour.checks, excluded.checks), failed = greatest(check_hour.failed, excluded.failed)
            """;

    private static final String SOURCES = """
            insert into source_state (generation, client_id, source_id, name, channel, listening, first_check_at, last_check_at, outcome,
                                      cause, detail, last_success_at, next_due_at)
            select ?, client_id, source_id, name, channel, listening, first_check_at, last_check_at, outcome, cause, detail,
                   last_success_at, next_due_at
            from source_state where generation = ?
            on conflict (generation, client_id, source_id) do update
            set first_check_at = least(source_state.first_check_at, excluded.first_check_at),
                last_success_at = greatest(source_state.last_success_at, excluded.last_success_at)
            """;

    private static final String CLIENTS = """
            insert into client_profile (generation, client_id, version, changed_at, name, time_zone, category_ids, category_names, removed,
                                        competitors, competitor_words)
            select ?, client_id, version, changed_at, name, time_zone, category_ids, category_names, removed, competitors,
                   competitor_words
            from client_profile where generation = ?
            on conflict do nothing
            """;

    private final Connection connection;
    private final long from;
    private final long to;

    CarryOver(Connection connection, long from, long to) {
        this.connection = connection;
        this.from = from;
        this.to = to;
    }

    /** Carries everything over; returns how many facts that were. */
    int run(List<Retained> retained) throws SQLException {
        carry(CHECKS, to, to, from);
        carry(SOURCES, to, from);
        carry(CLIENTS, to, from);
        return facts(retained);
    }

    private int facts(List<Retained> retained) throws SQLException {
        try (var statement = connection.prepareStatement(FACTS)) {
            statement.setLong(1, to);
            Retained.bind(statement, 2, retained);
            statement.setLong(5, from);
            return statement.executeUpdate();
        }
    }

    private void carry(String sql, long... generations) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < generations.length; i++) statement.setLong(i + 1, generations[i]);
            statement.executeUpdate();
        }
    }
}
