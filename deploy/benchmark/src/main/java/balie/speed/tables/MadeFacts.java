package balie.speed.tables;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Posts in the reports in large numbers, as if the house had listened for long: ten thousand a month over all clients, a few large and
 * many small, with the hourly counters that they make. One in twenty has a case.
 */
final class MadeFacts {
    /** Ten thousand posts lie within the thirty days that a dashboard shows. */
    private static final double SECONDS_BETWEEN = 30 * 86_400 / 10_000.0;

    private static final int PART = 100_000;
    private static final String HELPERS = """
            create schema if not exists floor;
            create or replace function floor.said(number bigint) returns text language sql volatile as $$
                select string_agg('w' || floor(exp(random() * ln(20000)))::int, ' ')
                    || case when number %% 23 = 0 then ' netjes' when number %% 29 = 0 then ' great' else '' end
                from generate_series(1, 20)
            $$;
            create or replace function floor.client(number bigint) returns text language sql immutable as $$
                select 'voorbeeld-' || lpad(floor(%d * power((abs(hashint8(number)::bigint) %% 10007) / 10007.0, 2))::int::text, 2, '0')
            $$
            """.formatted(MadeClients.COUNT);

    private static final String FACTS = """
            insert into reporting.mention_fact (generation, mention_id, client_id, revision, content_revision, withdrawn, concerning, backfill,
                published_at, first_collected_at, collected_at, channel, sentiment, language, motives, categories, flags, source_ids,
                source_names, text, permalink, author, record_partition, record_offset, sent_at)
            select 1, md5('post' || i)::uuid, floor.client(i), 1, 1, false, i %% 50 <> 0, false, at, at, at,
                (array['MICROBLOG', 'FORUM', 'REVIEW_SITE', 'SOCIAL_NETWORK'])[1 + i %% 4],
                (array['NEGATIVE', 'NEUTRAL', 'POSITIVE', 'NEUTRAL'])[1 + i / 4 %% 4], 'nl',
                array[(array['SERVICE', 'VENTING', 'EXCHANGE', 'ADVICE', 'COMPLIMENT'])[1 + i / 7 %% 5]],
                array[(array['levering', 'product', 'contact', 'rekening'])[1 + i / 11 %% 4]], '{}', array[floor.client(i) || '-bron'],
                array['Voorbeeldbron'], floor.said(i), 'https://voorbeeld.example/berichten/' || i, md5('schrijver' || i %% 3000)::uuid,
                0, i, at
            from generate_series(%1$d, %2$d) as i
                cross join lateral (select now() - interval '10 minutes' - i * %3$s * interval '1 second' as at) as published
            """;

    private static final String ANSWERED = """
            insert into reporting.case_mention (generation, mention_id, case_id, client_id, relevant, last_reply_at)
            select 1, md5('post' || i)::uuid, md5('case' || i)::uuid, floor.client(i), true, now()
            from generate_series(%1$d, %2$d) as i where i / 4 %% 4 = 0 and i %% 97 <> 0
            """;

    private static final String HOURS = """
            truncate reporting.mention_hour, reporting.place_hour;
            insert into reporting.mention_hour
            select generation, client_id, date_trunc('hour', published_at), concerning, backfill, withdrawn, channel, sentiment, motives[1],
                categories[1], language, count(*)
            from reporting.mention_fact group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11;
            insert into reporting.place_hour
            select generation, client_id, date_trunc('hour', published_at), source_ids[1], count(*)
            from reporting.mention_fact where concerning group by 1, 2, 3, 4
            """;

    private final MeasuredDesk desk;
    private int there;

    MadeFacts(MeasuredDesk desk) {
        this.desk = desk;
    }

    /** Goes further back in time until there are that many, and lets the database learn how they lie. */
    void growTo(int facts) throws SQLException {
        try (var connection = desk.database();
                var statement = connection.createStatement()) {
            if (there == 0) statement.execute(HELPERS);
            for (; there < facts; there += PART) add(connection, there + 1, Math.min(facts, there + PART));
            there = facts;
            statement.execute(HOURS);
            for (var table : new String[] {"mention_fact", "mention_hour", "place_hour", "case_mention"})
                statement.execute("vacuum analyze reporting." + table);
            statement.execute("checkpoint");
        }
    }

    private static void add(Connection connection, int from, int to) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(FACTS.formatted(from, to, SECONDS_BETWEEN));
            statement.execute(ANSWERED.formatted(from, to));
        }
    }
}
