package balie.reporting.intake;

import static balie.reporting.ACorrection.aCorrectionOf;
import static balie.reporting.AMention.aMention;
import static org.assertj.core.api.Assertions.assertThat;

import balie.events.TriageCorrected;
import balie.events.Verdict.Polarity;
import balie.platform.delivery.Received;
import balie.reporting.ACorrection;
import balie.reporting.AMention;
import balie.reporting.Schema;
import balie.reporting.tally.Changes;
import balie.testing.Servers;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mentions count as their latest corrections say, whatever comes first, and counters stay what a recount gives. */
class CorrectionTableTest {
    private static final String COUNTED =
            "select sentiment || ' ' || motive || ' ' || category as tags, sum(mentions) as count from mention_hour where generation = ? group by 1";
    private static final String RECOUNTED =
            "select sentiment || ' ' || coalesce(motives[1], '') || ' ' || coalesce(categories[1], '') as tags, count(*) as count"
                    + " from mention_fact where generation = ? group by 1";

    private static Servers servers;

    @BeforeAll
    static void schema() {
        servers = Schema.migrated();
    }

    /** What one replica does to one generation, in a transaction of its own. */
    private interface Step {
        void take(Connection connection, long generation) throws SQLException;
    }

    private static Step triaged(AMention mention) {
        var batch = List.of(new Received<>("key", mention.triaged(), Instant.EPOCH, 0, 1));
        return (connection, generation) -> {
            CorrectionTable.keepOut(connection);
            count(connection, generation, new MentionTable(connection, generation).apply(batch));
        };
    }

    private static Step corrected(ACorrection... corrections) {
        var batch = new ArrayList<Received<TriageCorrected>>();
        for (var correction : corrections)
            batch.add(new Received<>("key", correction.corrected(), Instant.EPOCH, 0, 1));
        return (connection, generation) -> {
            CorrectionTable.waitForMentions(connection);
            count(connection, generation, new CorrectionTable(connection, generation).apply(batch));
        };
    }

    private static void count(Connection connection, long generation, Changes changes) throws SQLException {
        new CounterTable(connection, generation).apply(changes);
    }

    @Test
    void aCorrectionHoldsForLaterRevisionsAndBeforeTheMentionComes() throws SQLException {
        var mention = aMention().feeling(Polarity.NEGATIVE);

        var early = taken(corrected(aCorrectionOf(mention)), triaged(mention), triaged(mention.edited(2)));
        var late = taken(triaged(mention), triaged(mention.edited(2)), corrected(aCorrectionOf(mention)));

        assertThat(early).isEqualTo(late).isEqualTo(Map.of("POSITIVE EXCHANGE delivery", 1));
    }

    @Test
    void theLatestHoldsAndEachTagHasItsOwn() throws SQLException {
        var mention = aMention().feeling(Polarity.NEGATIVE);
        var first = aCorrectionOf(mention).at("2026-11-22T09:00:00Z").to("sentiment", "NEUTRAL");
        var second = aCorrectionOf(mention).at("2026-11-22T10:00:00Z").to("sentiment", "POSITIVE");
        var theme = aCorrectionOf(mention).at("2026-11-22T08:00:00Z").to("categories", "repair", "delivery");

        var counted = taken(triaged(mention), corrected(second, theme), corrected(first), corrected(second, first));

        assertThat(counted).isEqualTo(Map.of("POSITIVE EXCHANGE repair", 1));
    }

    @Test
    void whatATagCannotBeIsLeftOutAndTheRestHolds() throws SQLException {
        var mention = aMention().feeling(Polarity.NEGATIVE);

        var counted = taken(
                triaged(mention),
                corrected(
                        aCorrectionOf(mention).to("sentiment", "ANGRY"),
                        aCorrectionOf(mention).to("urgency", "HIGH"),
                        aCorrectionOf(mention).to("motives", "SERVICE")));

        assertThat(counted).isEqualTo(Map.of("NEGATIVE SERVICE delivery", 1));
    }

    @Test
    void theWordsOfACorrectedPostStay() throws SQLException {
        var mention = aMention().saying("Top geholpen!");
        var generation = generation();

        take(generation, List.of(triaged(mention), corrected(aCorrectionOf(mention))));

        assertThat(counted("select text as tags, 1 as count from mention_fact where generation = ?", generation))
                .containsOnlyKeys("Top geholpen!");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void replicasThatTakeBothInDisorderCountExactly(long seed) throws Exception {
        var random = new Random(seed);
        var steps = new ArrayList<Step>();
        var expected = new TreeMap<String, Integer>();
        for (var i = 0; i < 30; i++) {
            var mention = aMention().feeling(Polarity.NEGATIVE);
            steps.addAll(List.of(triaged(mention), triaged(mention.edited(2).about("repair"))));
            var sentiment = random.nextInt(3) == 0 ? "NEGATIVE" : corrections(mention, steps, random);
            expected.merge(sentiment + " EXCHANGE repair", 1, Integer::sum);
        }
        var generation = generation();

        takeTogether(generation, disorder(steps, random), disorder(steps, random), disorder(steps, random));

        assertThat(counted(COUNTED, generation)).isEqualTo(expected).isEqualTo(counted(RECOUNTED, generation));
    }

    /** Some corrections of the mention's sentiment; tells what the latest says. */
    private static String corrections(AMention mention, List<Step> steps, Random random) {
        var sentiment = "";
        for (var i = 0; i <= random.nextInt(3); i++) {
            sentiment = Polarity.values()[random.nextInt(3)].name();
            steps.add(
                    corrected(aCorrectionOf(mention).to("sentiment", sentiment).at(Instant.EPOCH.plusSeconds(i))));
        }
        return sentiment;
    }

    private static List<Step> disorder(List<Step> steps, Random random) {
        var disorder = new ArrayList<>(steps);
        Collections.shuffle(disorder, random);
        return disorder;
    }

    private static Map<String, Integer> taken(Step... steps) throws SQLException {
        var generation = generation();
        take(generation, List.of(steps));
        assertThat(counted(RECOUNTED, generation)).isEqualTo(counted(COUNTED, generation));
        return counted(COUNTED, generation);
    }

    private static long generation() throws SQLException {
        try (var connection = servers.connect("reporting_worker")) {
            return Schema.newGeneration(connection);
        }
    }

    @SafeVarargs
    private static void takeTogether(long generation, List<Step>... replicas) throws Exception {
        var threads = Executors.newFixedThreadPool(replicas.length);
        try {
            var tasks = new ArrayList<Callable<Void>>();
            for (var steps : replicas) tasks.add(() -> take(generation, steps));
            for (var task : threads.invokeAll(tasks)) task.get();
        } finally {
            threads.shutdownNow();
        }
    }

    private static Void take(long generation, List<Step> steps) throws SQLException {
        try (var connection = servers.connect("reporting_worker")) {
            for (var step : steps) Transaction.run(connection, () -> step.take(connection, generation));
            return null;
        }
    }

    private static Map<String, Integer> counted(String sql, long generation) throws SQLException {
        try (var connection = servers.connect("reporting_worker");
                var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, generation);
            var rows = statement.executeQuery();
            var counted = new TreeMap<String, Integer>();
            while (rows.next()) counted.put(rows.getString("tags"), rows.getInt("count"));
            return counted;
        }
    }
}
