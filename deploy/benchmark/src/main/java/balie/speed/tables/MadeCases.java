package balie.speed.tables;

import balie.speed.tables.Stored.Lot;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

/**
 * Open cases in large numbers, each with one post of some twenty words and two running clocks: copies of a case that the desk opened by
 * itself, spread over clients as clients are in life, a few large and many small. Words are as frequent as words are: the first is in most
 * posts, the last in one of some thousands.
 */
final class MadeCases {
    static final int WORDS = 20_000;

    private static final String HELPERS = """
            create schema if not exists floor;
            create or replace function floor.words(number bigint) returns text language sql volatile as $$
                select string_agg('w' || floor(exp(random() * ln(%d)))::int, ' ') from generate_series(1, 20)
            $$;
            create or replace function floor.client(number bigint) returns text language sql immutable as $$
                select 'voorbeeld-' || lpad(floor(%d * power((abs(hashint8(number)::bigint) %% 10007) / 10007.0, 2))::int::text, 2, '0')
            $$;
            create or replace function floor.moment(at timestamptz) returns jsonb language sql stable as $$
                select to_jsonb(to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
            $$;
            create table if not exists floor.pattern as
                select c.file::text as file, m.verdict, m.places
                from response.desk_case c join response.mention m on m.mention_id = c.first_mention limit 1;
            """.formatted(WORDS, MadeClients.COUNT);

    private static final String MENTIONS = """
            insert into response.mention (mention_id, client_id, revision, conversation_id, published_at, first_collected_at, collected_at,
                edited, withdrawn, backfill, channel, places, author_name, author_handle, text, permalink, concerning, sentiment, language,
                urgency, react, flags, motives, categories, verdict, case_opened_at)
            select md5('post' || i)::uuid, floor.client(i), 1, 'gesprek-' || i, at, at, at, false, false, false, 'FORUM', places,
                'Schrijver ' || i %% 3000, 'schrijver-' || i %% 3000, floor.words(i), 'https://voorbeeld.example/berichten/' || i, true,
                'NEGATIVE', 'nl', 'NORMAL', true, '{COMPLAINT}', '{SERVICE}', '{levering}', verdict, at
            from generate_series(%1$d, %2$d) as i cross join floor.pattern
                cross join lateral (select now() - (%2$d - i) * interval '1 second' as at) as published
            """;

    private static final String CASES = """
            insert into response.desk_case (case_id, client_id, conversation_id, generation, sequence, status, is_open, assignee, channel,
                categories, opened_at, changed_at, due_at, breached, wakes_at, profile_version, negative, question, first_mention,
                last_mention, file)
            select md5('case' || i)::uuid, floor.client(i), 'gesprek-' || i, 1, 3,
                case when i %% 4 = 0 then 'CLAIMED' when i %% 10 = 1 then 'WAITING' else 'NEW' end, true,
                case when i %% 4 = 0 then 'collega-' || i / 4 %% 9 end, 'FORUM', '{levering}', at, at,
                at + interval '30 days', false, at + interval '20 days', 1, true, i %% 3 = 0, md5('post' || i)::uuid,
                md5('post' || i)::uuid,
                jsonb_set(jsonb_set(jsonb_set(jsonb_set(file::jsonb, '{key}', jsonb_build_object('caseId', md5('case' || i)::uuid,
                    'clientId', floor.client(i), 'generation', 1, 'conversationId', 'gesprek-' || i)),
                    '{mentions}', jsonb_build_array(md5('post' || i)::uuid)),
                    '{clocks,0,warnAt}', floor.moment(at + interval '20 days')), '{clocks,0,dueAt}', floor.moment(at + interval '30 days'))
            from generate_series(%1$d, %2$d) as i cross join floor.pattern
                cross join lateral (select now() - (%2$d - i) * interval '1 second' as at) as published
            """;

    private static final String HELD = """
            insert into response.case_mention (mention_id, case_id, client_id)
            select md5('post' || i)::uuid, md5('case' || i)::uuid, floor.client(i) from generate_series(%1$d, %2$d) as i
            """;

    /** As the desk writes their beginning. */
    private static final String HISTORY = """
            insert into response.case_event (case_id, sequence, client_id, at, kind, detail)
            select md5('case' || i)::uuid, 1, floor.client(i), now(), 'OPENED', '{}' from generate_series(%1$d, %2$d) as i
            """;

    private static final int PART = 50_000;

    private final MeasuredDesk desk;
    private int there;

    private MadeCases(MeasuredDesk desk) {
        this.desk = desk;
    }

    /** Lets the desk open one case by itself, as the pattern. */
    static MadeCases of(MeasuredDesk desk) throws Exception {
        var lot = new Lot(Instant.now().minus(Duration.ofHours(1)), 1);
        new TriagedTopic(desk.desk()).fill(lot.since(), lot.posts());
        try (var connection = desk.database();
                var statement = connection.createStatement()) {
            new Stored(connection, "response.case_mention", "", lot).await();
            statement.execute(HELPERS);
        }
        return new MadeCases(desk);
    }

    /** Adds cases until there are that many, and lets the database learn how they lie. */
    void growTo(int cases) throws SQLException {
        try (var connection = desk.database()) {
            for (; there < cases; there += PART) add(connection, there + 1, Math.min(cases, there + PART));
            there = cases;
            try (var statement = connection.createStatement()) {
                statement.execute(
                        "vacuum analyze response.mention, response.desk_case, response.case_mention, response.case_tally");
                statement.execute("checkpoint");
            }
        }
    }

    private static void add(Connection connection, int from, int to) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sql : new String[] {MENTIONS, CASES, HELD, HISTORY}) statement.execute(sql.formatted(from, to));
        }
    }
}
