package balie.reporting.intake;

import static balie.reporting.ACase.aCase;
import static org.assertj.core.api.Assertions.assertThat;

import balie.events.CaseEvent;
import balie.events.CaseEvent.ClockKind;
import balie.platform.delivery.Received;
import balie.reporting.ACase;
import balie.reporting.Schema;
import balie.testing.Servers;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However often and in whatever order events come, a case is what its newest event says, clocks included. */
class CaseTableTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final String CASES =
            "select case_id, sequence, status, first_reply_at, replies from case_fact where generation = ? order by 1";
    private static final String CLOCKS =
            "select case_id, kind, round, state, done_at, breached_at, dropped_at, business_ms, calendar_ms"
                    + " from case_clock where generation = ? order by 1, 2, 3";

    private static Servers servers;

    @BeforeAll
    static void schema() {
        servers = Schema.migrated();
    }

    @Test
    void anOlderEventChangesNothingAndTheSameNeither() throws SQLException {
        var opened = aCase();
        var answered = opened.answered(HOUR);
        var generation = generation();

        take(generation, List.of(List.of(received(answered)), List.of(received(opened), received(answered))));

        assertThat(rows(CASES, generation))
                .containsExactly(List.of(answered.id() + "", "2", "CLAIMED", "2026-11-20 10:00:00+00", "1"));
    }

    @Test
    void aClockThatWasTakenBackIsGone() throws SQLException {
        var before = aCase().resolved(HOUR);
        var reopened = before.reopened(HOUR.multipliedBy(2));
        var generation = generation();

        take(generation, List.of(List.of(received(reopened)), List.of(received(reopened.undone(before)))));

        assertThat(rows(CLOCKS, generation)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void replicasThatTakeTheSameDisorderEndAtTheNewestEvents(long seed) throws Exception {
        var random = new Random(seed);
        var histories = new ArrayList<List<ACase>>();
        for (var i = 0; i < 60; i++) histories.add(history(random));
        var expected = generation();
        var newest = histories.stream()
                .map(history -> received(history.get(history.size() - 1)))
                .toList();
        take(expected, List.of(newest));
        var generation = generation();

        takeTogether(generation, disorder(histories, random), disorder(histories, random), disorder(histories, random));

        assertThat(rows(CASES, generation)).isEqualTo(rows(CASES, expected)).hasSize(60);
        assertThat(rows(CLOCKS, generation)).isEqualTo(rows(CLOCKS, expected));
    }

    private static List<ACase> history(Random random) {
        var history = new ArrayList<>(List.of(aCase()));
        for (var hour = 1; random.nextInt(6) > 0 && hour < 9; hour++) {
            var last = history.get(history.size() - 1);
            history.add(next(last, history.get(random.nextInt(history.size())), HOUR.multipliedBy(hour), random));
        }
        return history;
    }

    private static ACase next(ACase last, ACase earlier, Duration at, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> last.answered(at);
            case 1 -> last.missed(ClockKind.FIRST_RESPONSE);
            case 2 -> last.resolved(at);
            case 3 -> last.reopened(at);
            case 4 -> last.notRelevant(at);
            default -> last.undone(earlier);
        };
    }

    private static List<List<Received<CaseEvent>>> disorder(List<List<ACase>> histories, Random random) {
        var all = new ArrayList<Received<CaseEvent>>();
        histories.forEach(history -> history.forEach(told -> all.add(received(told))));
        all.addAll(all.subList(0, all.size() / 3));
        Collections.shuffle(all, random);
        var batches = new ArrayList<List<Received<CaseEvent>>>();
        for (var from = 0; from < all.size(); from += 17)
            batches.add(List.copyOf(all.subList(from, Math.min(all.size(), from + 17))));
        return batches;
    }

    private static Received<CaseEvent> received(ACase told) {
        return new Received<>(told.id().toString(), told.event(), Instant.EPOCH, 0, told.sequence());
    }

    private static long generation() throws SQLException {
        try (var connection = servers.connect("reporting_worker")) {
            return Schema.newGeneration(connection);
        }
    }

    @SafeVarargs
    private static void takeTogether(long generation, List<List<Received<CaseEvent>>>... replicas) throws Exception {
        var threads = Executors.newFixedThreadPool(replicas.length);
        try {
            var tasks = new ArrayList<Callable<Void>>();
            for (var batches : replicas) tasks.add(() -> take(generation, batches));
            for (var task : threads.invokeAll(tasks)) task.get();
        } finally {
            threads.shutdownNow();
        }
    }

    private static Void take(long generation, List<List<Received<CaseEvent>>> batches) throws SQLException {
        try (var connection = servers.connect("reporting_worker")) {
            for (var batch : batches)
                Transaction.run(connection, () -> new CaseTable(connection, generation).apply(batch));
            return null;
        }
    }

    private static List<List<String>> rows(String sql, long generation) throws SQLException {
        try (var connection = servers.connect("reporting_worker")) {
            return rows(connection, sql, generation);
        }
    }

    private static List<List<String>> rows(Connection connection, String sql, long generation) throws SQLException {
        connection.createStatement().execute("set time zone 'UTC'");
        try (var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, generation);
            var rows = statement.executeQuery();
            var all = new ArrayList<List<String>>();
            while (rows.next()) {
                var row = new ArrayList<String>();
                for (var i = 1; i <= rows.getMetaData().getColumnCount(); i++) row.add(rows.getString(i));
                all.add(row);
            }
            return all;
        }
    }
}
