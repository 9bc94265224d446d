package balie.reporting.intake;

import static org.assertj.core.api.Assertions.assertThat;

import balie.events.MentionTriaged;
import balie.platform.delivery.Received;
import balie.reporting.Schema;
import balie.reporting.tally.HourKey;
import balie.reporting.tally.MentionFact;
import balie.reporting.tally.Origin;
import balie.reporting.tally.PlaceHourKey;
import balie.testing.Servers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens on the way, counters are what a recount of the facts gives, and facts are what the events say. */
class ExactCountersTest {
    private static Servers servers;

    @BeforeAll
    static void schema() {
        servers = Schema.migrated();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void twoReplicasThatTakeTheSameDisorderCountExactly(long seed) throws Exception {
        var history = new RandomHistory(seed, 120);
        var generation = generation();

        takeTogether(generation, history.batches(), new RandomHistory(seed + 1000, 1).batches(), history.batches());

        var facts = recount(history.delivered(), new RandomHistory(seed + 1000, 1).delivered());
        try (var connection = servers.connect("reporting_worker")) {
            assertThat(hours(connection, generation)).isEqualTo(hoursOf(facts));
            assertThat(places(connection, generation)).isEqualTo(placesOf(facts));
            assertThat(hours(connection, generation)).isEqualTo(recountedHours(connection, generation));
            assertThat(places(connection, generation)).isEqualTo(recountedPlaces(connection, generation));
        }
    }

    private static long generation() throws SQLException {
        try (var connection = servers.connect("reporting_worker")) {
            return Schema.newGeneration(connection);
        }
    }

    @SafeVarargs
    private static void takeTogether(long generation, List<List<Received<MentionTriaged>>>... replicas)
            throws Exception {
        var threads = Executors.newFixedThreadPool(replicas.length);
        try {
            var tasks = java.util.Arrays.stream(replicas)
                    .map(batches -> (Callable<Void>) () -> take(generation, batches))
                    .toList();
            for (var task : threads.invokeAll(tasks)) task.get();
        } finally {
            threads.shutdownNow();
        }
    }

    private static Void take(long generation, List<List<Received<MentionTriaged>>> batches) throws SQLException {
        try (var connection = servers.connect("reporting_worker")) {
            for (var batch : batches)
                Transaction.run(connection, () -> {
                    var changes = new MentionTable(connection, generation).apply(batch);
                    new CounterTable(connection, generation).apply(changes);
                });
            return null;
        }
    }

    /** The newest revision of each mention, told without the tables. */
    @SafeVarargs
    private static Map<UUID, MentionFact> recount(List<Received<MentionTriaged>>... deliveries) {
        var facts = new HashMap<UUID, MentionFact>();
        for (var delivered : deliveries)
            for (var received : delivered) {
                var id = received.event().mention().mentionId();
                var origin = new Origin(received.partition(), received.offset(), received.sentAt());
                facts.put(id, facts.getOrDefault(id, MentionFact.unknown(id)).after(received.event(), origin));
            }
        return facts;
    }

    private static Map<HourKey, Integer> hoursOf(Map<UUID, MentionFact> facts) {
        var counted = new TreeMap<HourKey, Integer>();
        facts.values().forEach(fact -> counted.merge(fact.hour().orElseThrow(), 1, Integer::sum));
        return counted;
    }

    private static Map<PlaceHourKey, Integer> placesOf(Map<UUID, MentionFact> facts) {
        var counted = new TreeMap<PlaceHourKey, Integer>();
        facts.values().forEach(fact -> fact.places().forEach(place -> counted.merge(place, 1, Integer::sum)));
        return counted;
    }

    private static Map<HourKey, Integer> hours(Connection connection, long generation) throws SQLException {
        return readHours(connection, "select * from mention_hour where generation = " + generation);
    }

    private static Map<HourKey, Integer> recountedHours(Connection connection, long generation) throws SQLException {
        return readHours(connection, Recount.HOURS.replace("?", "" + generation));
    }

    private static Map<PlaceHourKey, Integer> places(Connection connection, long generation) throws SQLException {
        return readPlaces(connection, "select * from place_hour where generation = " + generation);
    }

    private static Map<PlaceHourKey, Integer> recountedPlaces(Connection connection, long generation)
            throws SQLException {
        return readPlaces(connection, Recount.PLACES.replace("?", "" + generation));
    }

    private static Map<HourKey, Integer> readHours(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            var rows = statement.executeQuery(sql);
            var counted = new TreeMap<HourKey, Integer>();
            while (rows.next()) {
                var key = new HourKey(
                        rows.getString("client_id"),
                        MentionRow.moment(rows, "hour"),
                        rows.getBoolean("concerning"),
                        rows.getBoolean("backfill"),
                        rows.getBoolean("withdrawn"),
                        rows.getString("channel"),
                        rows.getString("sentiment"),
                        rows.getString("motive"),
                        rows.getString("category"),
                        rows.getString("language"));
                counted.put(key, rows.getInt("mentions"));
            }
            return counted;
        }
    }

    private static Map<PlaceHourKey, Integer> readPlaces(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            var rows = statement.executeQuery(sql);
            var counted = new TreeMap<PlaceHourKey, Integer>();
            while (rows.next()) {
                var key = new PlaceHourKey(
                        rows.getString("client_id"), MentionRow.moment(rows, "hour"), rows.getString("source_id"));
                counted.put(key, rows.getInt("mentions"));
            }
            return counted;
        }
    }
}
