package balie.reporting.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import balie.reporting.BareMention;
import balie.reporting.Desk;
import balie.reporting.Schema;
import balie.reporting.change.FeedAnswer.Given;
import balie.testing.Servers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever follows a feed ends with exactly the rows of the database, in whatever order those who write commit. */
class FollowTest {
    private static final int WRITERS = 6;
    private static final int TRANSACTIONS = 60;

    private static Servers servers;

    private final String client = Desk.newClient("gevolgd");

    @BeforeAll
    static void schema() {
        servers = Schema.migrated();
    }

    /** A portal's copy, kept as the documentation says. */
    private final class Follower {
        private final Map<UUID, Integer> rows = new HashMap<>();
        private Optional<Cursor> cursor = Optional.empty();

        /** Reads to the end; tells how many changes it was given. */
        int poll(int limit) throws SQLException {
            var given = 0;
            for (var page = page(limit); ; page = page(limit)) {
                page.rows().forEach(this::take);
                given += page.rows().size();
                cursor = Optional.of(page.next());
                if (!page.more()) return given;
            }
        }

        private void take(Seen seen) {
            if (seen.shown()) rows.put(seen.id(), seen.revision());
            else rows.remove(seen.id());
        }

        private FeedPage<Seen> page(int limit) throws SQLException {
            try (var connection = app()) {
                return ((Given<Seen>) Feeds.read(connection, Feed.MENTIONS, client, cursor, limit, Seen::read)).page();
            }
        }
    }

    private record Seen(UUID id, int revision, boolean shown) {
        static Seen read(ResultSet row) throws SQLException {
            return new Seen(row.getObject("mention_id", UUID.class), row.getInt("revision"), row.getBoolean("shown"));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void writersThatCommitInAnyOrderLoseNothing(long seed) throws Exception {
        var ids = new ArrayList<UUID>();
        for (var i = 0; i < 120; i++) ids.add(UUID.randomUUID());
        var writing = new AtomicInteger(WRITERS);
        var threads = Executors.newFixedThreadPool(WRITERS + 1);
        var follower = new Follower();
        try {
            var tasks = new ArrayList<Callable<Void>>();
            for (var i = 0; i < WRITERS; i++) tasks.add(writer(ids, new Random(seed * 100 + i), writing));
            tasks.add(() -> {
                while (writing.get() > 0) follower.poll(7);
                return null;
            });
            for (var task : threads.invokeAll(tasks)) task.get();
        } finally {
            threads.shutdownNow();
        }

        awaitSettled();
        follower.poll(7);

        assertThat(follower.rows).isEqualTo(shownInTheDatabase()).isNotEmpty();
        assertThat(follower.poll(7)).isZero();
    }

    @Test
    void whatIsNotCommittedHoldsBackWhatCommittedAfterItAndNothingIsGivenTwice() throws SQLException {
        var follower = new Follower();
        try (var slow = worker();
                var fast = worker()) {
            slow.setAutoCommit(false);
            write(slow, UUID.randomUUID(), 1, false);
            write(fast, UUID.randomUUID(), 1, false);
            try (var connection = app()) {
                var page = ((Given<Seen>)
                                Feeds.read(connection, Feed.MENTIONS, client, Optional.empty(), 10, Seen::read))
                        .page();
                assertThat(page.rows()).isEmpty();
                assertThat(page.asOf()).isBefore(Horizon.read(connection).at());
            }
            assertThat(follower.poll(10)).isZero();
            slow.commit();
        }
        awaitSettled();

        assertThat(follower.poll(1)).isEqualTo(2);
        assertThat(follower.poll(1)).isZero();
    }

    @Test
    void whatWasGoneBeforeOneBeganIsNeverToldButWhatGoesLaterIs() throws SQLException {
        var gone = UUID.randomUUID();
        var going = UUID.randomUUID();
        try (var connection = worker()) {
            write(connection, gone, 1, true);
            write(connection, going, 1, false);
            awaitSettled();
            var follower = new Follower();
            assertThat(follower.poll(10)).isEqualTo(1);

            write(connection, going, 2, true);
            awaitSettled();

            assertThat(follower.poll(10)).isEqualTo(1);
            assertThat(follower.rows).isEmpty();
        }
    }

    @Test
    void whoBeginsAtTheEndIsGivenWhatChangesFromThenOn() throws SQLException {
        var before = UUID.randomUUID();
        var after = UUID.randomUUID();
        try (var connection = worker()) {
            write(connection, before, 1, false);
            awaitSettled();
            var follower = new Follower();
            follower.cursor = Optional.of(Feeds.end(connection, Feed.MENTIONS));
            assertThat(follower.poll(10)).isZero();

            write(connection, after, 1, false);
            write(connection, before, 2, true);
            awaitSettled();

            assertThat(follower.poll(10)).isEqualTo(2);
            assertThat(follower.rows).containsOnlyKeys(after);
        }
    }

    @Test
    void aCursorOfAnotherFeedOrAnotherGenerationIsTold() throws SQLException {
        try (var connection = app()) {
            var horizon = Horizon.read(connection);
            var older = new Horizon(horizon.epoch(), horizon.generation() - 1, horizon.settledBefore(), horizon.at());
            var elsewhere = new Horizon("another", horizon.generation(), horizon.settledBefore(), horizon.at());

            assertThat(answer(connection, Cursor.begin(Feed.CASES, horizon))).isInstanceOf(FeedAnswer.Foreign.class);
            assertThat(answer(connection, Cursor.begin(Feed.MENTIONS, older))).isInstanceOf(FeedAnswer.Expired.class);
            assertThat(answer(connection, Cursor.begin(Feed.MENTIONS, elsewhere)))
                    .isInstanceOf(FeedAnswer.Expired.class);
        }
    }

    @Test
    void aVersionChangesWithACommitThatComesLateAndStaysWithoutOne() throws SQLException {
        try (var slow = worker();
                var fast = worker();
                var reader = app()) {
            slow.setAutoCommit(false);
            write(slow, UUID.randomUUID(), 1, false);
            write(fast, UUID.randomUUID(), 1, false);
            var before = Version.of(reader, client);
            assertThat(Version.of(reader, client)).isEqualTo(before);

            slow.commit();

            assertThat(Version.of(reader, client)).isNotEqualTo(before);
        }
    }

    @Test
    void theNewestTransactionIsTheOneWithTheHighestNumberNotTheLastInTheAlphabet() throws SQLException {
        try (var connection = worker();
                var reader = app()) {
            writeIn(connection, "9");
            var before = Version.of(reader, client);

            writeIn(connection, "10");

            assertThat(Version.of(reader, client)).isNotEqualTo(before);
        }
    }

    private void writeIn(Connection connection, String transaction) throws SQLException {
        try (var statement = connection.prepareStatement("""
                insert into case_fact (generation, case_id, client_id, sequence, status, channel, category, published_at, opened_at, replies,
                                       record_partition, record_offset, sent_at, changed_in)
                values ((select shown from generation), gen_random_uuid(), ?, 1, 'NEW', 'FORUM', '', now(), now(), 0, 0, 0, now(), ?::xid8)
                """)) {
            statement.setString(1, client);
            statement.setString(2, transaction);
            statement.executeUpdate();
        }
    }

    @Test
    void aCursorIsReadAsItWasWrittenAndNonsenseIsNone() {
        var cursor = new Cursor("m", "0a1b2c3d", 7, 1234567, 7654321, UUID.randomUUID());

        assertThat(Cursor.read(cursor.text())).contains(cursor);
        assertThat(Cursor.read("nonsense")).isEmpty();
        assertThat(Cursor.read(cursor.text().substring(3))).isEmpty();
    }

    private FeedAnswer<Seen> answer(Connection connection, Cursor cursor) throws SQLException {
        return Feeds.read(connection, Feed.MENTIONS, client, Optional.of(cursor), 10, Seen::read);
    }

    private Callable<Void> writer(List<UUID> ids, Random random, AtomicInteger writing) {
        return () -> {
            try (var connection = worker()) {
                connection.setAutoCommit(false);
                for (var i = 0; i < TRANSACTIONS; i++) writeSome(connection, ids, random);
                return null;
            } finally {
                writing.decrementAndGet();
            }
        };
    }

    private void writeSome(Connection connection, List<UUID> ids, Random random) throws Exception {
        var from = random.nextInt(ids.size());
        var some = new ArrayList<>(ids.subList(from, Math.min(ids.size(), from + 1 + random.nextInt(4))));
        some.sort(java.util.Comparator.comparing(UUID::toString));
        for (var id : some) {
            write(connection, id, 1 + random.nextInt(1000), random.nextInt(4) == 0);
            Thread.sleep(random.nextInt(3)); // so that transactions overlap
        }
        if (random.nextInt(10) == 0) connection.rollback();
        else connection.commit();
    }

    private void write(Connection connection, UUID id, int revision, boolean withdrawn) throws SQLException {
        BareMention.write(connection, client, id, revision, withdrawn);
    }

    private Map<UUID, Integer> shownInTheDatabase() throws SQLException {
        try (var connection = app();
                var statement = connection.prepareStatement(
                        "select mention_id, revision from mentions where client_id = ? and concerning and not withdrawn")) {
            statement.setString(1, client);
            var rows = statement.executeQuery();
            var shown = new HashMap<UUID, Integer>();
            while (rows.next()) shown.put(rows.getObject(1, UUID.class), rows.getInt(2));
            return shown;
        }
    }

    /** Others work in this database too, and what is written is given once all that they had begun before it has ended. */
    private static void awaitSettled() {
        var now = Desk.number(servers, "select pg_current_xact_id()::text::bigint");
        await().until(() -> Desk.number(servers, "select pg_snapshot_xmin(pg_current_snapshot())::text::bigint") > now);
    }

    private static Connection worker() throws SQLException {
        return servers.connect("reporting_worker");
    }

    private Connection app() throws SQLException {
        var connection = servers.connect("reporting_app");
        try (var statement = connection.prepareStatement("select set_config('balie.clients', ?, false)")) {
            statement.setString(1, client);
            statement.execute();
        }
        return connection;
    }
}
