package balie.reporting.intake;

import static balie.reporting.ACase.aCase;
import static balie.reporting.ACorrection.aCorrectionOf;
import static balie.reporting.AMention.aMention;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import balie.platform.delivery.Received;
import balie.reporting.Desk;
import balie.reporting.Schema;
import balie.testing.Servers;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The application's role sees the rows of the transaction's clients, whatever a query asks for, and changes none. */
class RowLevelSecurityTest {
    private static final String OURS = Desk.newClient("ours");
    private static final String THEIRS = Desk.newClient("theirs");

    private static Servers servers;

    @BeforeAll
    static void mentionsOfTwoClients() throws SQLException {
        servers = Schema.migrated();
        try (var connection = servers.connect("reporting_worker")) {
            var shown = Generations.shown(connection);
            var batch = List.of(
                    new Received<>("a", aMention().of(OURS).triaged(), Instant.EPOCH, 0, 1),
                    new Received<>("b", aMention().of(THEIRS).triaged(), Instant.EPOCH, 0, 2));
            var cases = List.of(
                    new Received<>("a", aCase().of(OURS).about(aMention()).event(), Instant.EPOCH, 0, 1),
                    new Received<>("b", aCase().of(THEIRS).about(aMention()).event(), Instant.EPOCH, 0, 2));
            var corrections = List.of(
                    new Received<>("a", aCorrectionOf(aMention().of(OURS)).corrected(), Instant.EPOCH, 0, 1),
                    new Received<>("b", aCorrectionOf(aMention().of(THEIRS)).corrected(), Instant.EPOCH, 0, 2));
            Transaction.run(connection, () -> {
                new CounterTable(connection, shown).apply(new MentionTable(connection, shown).apply(batch));
                new CaseTable(connection, shown).apply(cases);
                new CorrectionTable(connection, shown).apply(corrections);
                keep(connection, OURS);
                keep(connection, THEIRS);
            });
        }
    }

    /** What people keep: a search with a hit, a digest, a reader and a mail. */
    private static void keep(Connection connection, String client) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("""
                    with kept as (insert into saved_search (search_id, client_id, name, saved_by)
                        values (gen_random_uuid(), '%1$s', gen_random_uuid()::text, 'lisa') returning search_id),
                    digests as (insert into digest (digest_id, client_id, name, contents, days, hour, zone, language)
                        values (gen_random_uuid(), '%1$s', 'd', '{}', '{}', 8, 'Europe/Amsterdam', 'nl')),
                    readers as (insert into subscriber (subscriber_id, client_id, about, address)
                        select gen_random_uuid(), '%1$s', search_id, 'els@client.example' from kept returning subscriber_id)
                    insert into mail (mail_id, client_id, kind, about, subscriber_id, occasion, due_at, state)
                    select gen_random_uuid(), '%1$s', 'ALERT', gen_random_uuid(), subscriber_id, 'x', now(), 'DELIVERED' from readers
                    """.formatted(client));
            statement.execute("""
                    insert into search_hit (search_id, mention_id, client_id)
                    select search_id, gen_random_uuid(), client_id from saved_search where client_id = '%s'
                    """.formatted(client));
        }
    }

    @Test
    void withoutClientsNothingIsSeen() throws SQLException {
        assertThat(seenIn("mentions", null)).isEmpty();
        assertThat(seenIn("mentions", "")).isEmpty();
    }

    @Test
    void onlyTheTransactionsClientsAreSeen() throws SQLException {
        for (var table : List.of(
                "mentions",
                "mention_fact",
                "mentions_per_hour",
                "mention_hour",
                "mentions_per_place",
                "place_hour",
                "cases",
                "case_fact",
                "case_clocks",
                "case_clock",
                "case_mentions",
                "case_mention",
                "correction",
                "saved_search",
                "search_hit",
                "digest",
                "subscriber",
                "mail")) assertThat(seenIn(table, OURS + ",another")).as(table).containsOnly(OURS);
    }

    @Test
    void allClientsAreSeenByThoseWhoMay() throws SQLException {
        assertThat(seenIn("mentions", "*")).contains(OURS, THEIRS);
    }

    @Test
    void functionsSeeNoMore() throws SQLException {
        try (var connection = servers.connect("reporting_app")) {
            connection.setAutoCommit(false);
            see(connection, OURS);
            var rows = connection
                    .createStatement()
                    .executeQuery("select count(*) from counted('" + THEIRS + "', '-infinity', 'infinity')");
            rows.next();
            assertThat(rows.getInt(1)).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mention_fact",
                "case_fact",
                "case_clock",
                "case_mention",
                "correction",
                "saved_search",
                "search_hit",
                "digest",
                "subscriber",
                "mail"
            })
    void nothingCanBeChanged(String table) {
        assertThatThrownBy(() -> {
                    try (var connection = servers.connect("reporting_app");
                            var statement = connection.createStatement()) {
                        statement.execute("set balie.clients = '*'");
                        statement.execute("delete from " + table);
                    }
                })
                .hasMessageContaining("permission denied");
    }

    @Test
    void theKeyOfMailsIsNoPagesBusiness() throws SQLException {
        try (var connection = servers.connect("reporting_app")) {
            connection.setAutoCommit(false);
            see(connection, "*");
            assertThat(connection
                            .createStatement()
                            .executeQuery("select * from mail_key")
                            .next())
                    .isFalse();
        }
    }

    private static List<String> seenIn(String table, String clients) throws SQLException {
        try (var connection = servers.connect("reporting_app")) {
            connection.setAutoCommit(false);
            if (clients != null) see(connection, clients);
            var rows = connection
                    .createStatement()
                    .executeQuery("select distinct client_id from " + table + " where client_id in ('" + OURS + "', '"
                            + THEIRS + "')");
            var seen = new java.util.ArrayList<String>();
            while (rows.next()) seen.add(rows.getString(1));
            return seen;
        }
    }

    private static void see(Connection connection, String clients) throws SQLException {
        try (var statement = connection.prepareStatement("select set_config('balie.clients', ?, true)")) {
            statement.setString(1, clients);
            statement.execute();
        }
    }
}
