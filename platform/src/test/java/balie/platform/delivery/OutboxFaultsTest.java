package balie.platform.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import balie.events.Topic;
import balie.testing.RealServers;
import balie.testing.Servers;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.Producer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** The outbox against a real broker and a real PostgreSQL that are killed, frozen and mended. */
class OutboxFaultsTest {
    private static final Servers SERVERS = RealServers.running();
    private static final Settings SETTINGS = Settings.at(SERVERS.kafka());
    private static final String KEY = "a-client:a-conversation";

    static {
        // A broker and a database come back in their own time.
        Awaitility.setDefaultTimeout(Duration.ofSeconds(60));
    }

    private static Publisher publisher;

    private final String run = UUID.randomUUID().toString();
    private final Persistence persistence = new Persistence(SETTINGS);
    private final OutboxRelay relay = relay();
    private final Outbox outbox = new Outbox(relay, outsideJta());

    @BeforeAll
    static void createTheOutbox() throws SQLException, IOException {
        publisher = new Publisher(SETTINGS);
        try (var owner = SERVERS.connect("response_owner")) {
            makeAnew(owner);
            run(owner, "V7_1__outbox_parcels");
        }
    }

    /** As it was first. */
    private static void makeAnew(Connection owner) throws SQLException, IOException {
        try (var statement = owner.createStatement()) {
            statement.execute("drop table if exists outbox");
        }
        run(owner, "V0_1__outbox");
    }

    private static void run(Connection owner, String migration) throws SQLException, IOException {
        try (var statement = owner.createStatement();
                var script = Outbox.class.getResourceAsStream("/db/delivery/" + migration + ".sql")) {
            statement.execute(new String(script.readAllBytes(), UTF_8));
        }
    }

    @AfterAll
    static void leaveNothing() throws SQLException {
        publisher.close();
        try (var owner = SERVERS.connect("response_owner");
                var statement = owner.createStatement()) {
            statement.execute("drop table outbox");
        }
    }

    @BeforeEach
    void startTheRelay() {
        relay.start(null);
    }

    @AfterEach
    void mendAndStop() throws InterruptedException {
        SERVERS.broker().thaw();
        SERVERS.broker().start();
        SERVERS.postgres().start();
        relay.stop(null);
    }

    @Test
    void whatCommitsLaterUnderALowerPositionIsSentToo() throws SQLException {
        try (var slow = open();
                var quick = open()) {
            outbox.add(slow, List.of(event(1)));
            outbox.add(quick, List.of(event(2)));
            quick.commit();
            relay.hint();
            awaitArrived(2);

            slow.commit();
        }

        awaitArrived(1, 2);
        assertThat(arrived()).containsExactly("2", "1");
    }

    @Test
    void aBacklogOfManyTransactionsComesInOrder() throws SQLException {
        try (var connection = open()) {
            outbox.add(
                    connection,
                    IntStream.rangeClosed(1, 30_000).mapToObj(this::event).toList());
            connection.commit();
        }
        relay.hint();

        awaitArrived(30_000);
        assertThat(arrived()).containsExactlyElementsOf(numbers(1, 30_000));
    }

    @Test
    void aBrokerThatIsKilledWhileABacklogIsSentLosesNothingAndTheOrderHolds() throws SQLException {
        add(event(1));
        awaitArrived(1);
        SERVERS.broker().freeze();
        try (var connection = open()) {
            outbox.add(
                    connection,
                    IntStream.rangeClosed(2, 30_000).mapToObj(this::event).toList());
            connection.commit();
        }
        relay.hint();
        await().until(OutboxFaultsTest::aRelayHasItsTurn);

        SERVERS.broker().kill();
        SERVERS.broker().start();

        awaitArrived(30_000);
        assertThat(arrived().stream().distinct()).containsExactlyElementsOf(numbers(1, 30_000));
    }

    @Test
    void rowsThatTogetherAreMoreThanOneBatchComeInOrder() throws SQLException {
        var padding = "x".repeat(3_000_000);
        try (var connection = open()) {
            outbox.add(connection, List.of(event(1), event(2, padding), event(3, padding), removal(), event(4)));
            connection.commit();
        }
        relay.hint();

        awaitArrived(4);
        assertThat(arrived()).containsExactly("1", "2" + padding, "3" + padding, "4");
    }

    @Test
    void whatWaitedInTheShapeOfBeforeIsSentAfterTheUpgrade() throws SQLException, IOException {
        var removal = removal();
        try (var owner = SERVERS.connect("response_owner")) {
            owner.setAutoCommit(false);
            makeAnew(owner);
            for (var event : List.of(event(1, " café"), removal, event(2))) addAsBefore(owner, event);
            run(owner, "V7_1__outbox_parcels");
            owner.commit();
        }

        awaitArrived(2);
        assertThat(arrived()).containsExactly("1 café", "2");
        assertThat(TopicContent.read(SERVERS.kafka(), Topic.CASE_EVENTS))
                .filteredOn(record ->
                        removal.id().equals(Headers.text(record.headers().lastHeader("ce_id"))))
                .singleElement()
                .satisfies(record -> assertThat(record.value()).isNull());
    }

    private static void addAsBefore(Connection connection, Outgoing event) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into outbox (topic, key, event_id, subject, body) values (?, ?, ?, ?, ?)")) {
            insert.setString(1, event.topic().topicName());
            insert.setString(2, event.key());
            insert.setString(3, event.id());
            insert.setObject(4, event.subject());
            insert.setBytes(5, event.body());
            insert.executeUpdate();
        }
    }

    @Test
    void aTransactionThatRollsBackTellsNobody() throws SQLException {
        try (var undone = open()) {
            outbox.add(undone, List.of(event(1)));
            undone.rollback();
        }
        add(event(2));

        awaitArrived(2);
        assertThat(arrived()).containsExactly("2");
    }

    @Test
    void aBrokerThatIsKilledLosesNothingAndTheOrderHolds() throws SQLException {
        add(event(1));
        awaitArrived(1);

        SERVERS.broker().kill();
        for (int n = 2; n <= 20; n++) add(event(n));
        await().untilAsserted(
                        () -> assertThat(persistence.call().getStatus().name()).isEqualTo("DOWN"));
        SERVERS.broker().start();

        awaitArrived(IntStream.rangeClosed(1, 20).toArray());
        assertThat(arrived().stream().distinct()).containsExactlyElementsOf(numbers(1, 20));
        await().untilAsserted(
                        () -> assertThat(persistence.call().getStatus().name()).isEqualTo("UP"));
    }

    @Test
    void aDatabaseThatIsKilledLosesNoCommittedRow() throws SQLException {
        SERVERS.broker().freeze();
        for (int n = 1; n <= 20; n++) add(event(n));

        SERVERS.postgres().kill();
        SERVERS.postgres().start();
        SERVERS.broker().thaw();

        awaitArrived(IntStream.rangeClosed(1, 20).toArray());
        assertThat(arrived().stream().distinct()).containsExactlyElementsOf(numbers(1, 20));
    }

    @Test
    void twoRelaysSendEachEventOnceAndInOrder() throws SQLException, InterruptedException {
        var second = relay();
        second.start(null);

        for (int n = 1; n <= 300; n++) add(event(n));

        awaitArrived(IntStream.rangeClosed(1, 300).toArray());
        assertThat(arrived()).containsExactlyElementsOf(numbers(1, 300));
        second.stop(null);
    }

    @Test
    void aFrozenRelayLosesItsTurn() throws SQLException {
        try (var frozen = open();
                var statement = frozen.createStatement()) {
            statement.execute("set local idle_in_transaction_session_timeout = '2s'");
            await().until(() -> takeTheTurn(frozen));
            add(event(1));

            awaitArrived(1);
            assertThatThrownBy(() -> statement.execute("select 1")).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void anErrorLeavesWhatWasTakenWhereItWas() throws Exception {
        relay.stop(null);
        var failed = new AtomicBoolean();
        var failing = new Publisher(() -> failingOnce(failed), SETTINGS.sendTimeout());
        try (var pool = AgroalDataSource.from(
                new AgroalDataSourceConfigurationSupplier().connectionPoolConfiguration(size -> size.maxSize(1)
                        .connectionFactoryConfiguration(factory -> factory.jdbcUrl(SERVERS.jdbcUrl())
                                .principal(new NamePrincipal("response_worker"))
                                .credential(new SimplePassword(Servers.PASSWORD)))))) {
            var another = new OutboxRelay(SETTINGS, failing, persistence, () -> pool);
            add(event(1));
            another.start(null);

            awaitArrived(1);
            another.stop(null);
        } finally {
            failing.close();
        }

        assertThat(failed).isTrue();
    }

    @SuppressWarnings("unchecked")
    private static Producer<byte[], byte[]> failingOnce(AtomicBoolean failed) {
        var real = Publisher.producer(SETTINGS);
        return (Producer<byte[], byte[]>) Proxy.newProxyInstance(
                OutboxFaultsTest.class.getClassLoader(), new Class<?>[] {Producer.class}, (self, method, arguments) -> {
                    if (method.getName().equals("send") && failed.compareAndSet(false, true))
                        throw new NoClassDefFoundError();
                    return method.invoke(real, arguments);
                });
    }

    @Test
    void aSendGivesUpBeforeTheDatabaseEndsTheTransaction() {
        SERVERS.broker().freeze();

        assertThatThrownBy(() -> publisher.sendAll(List.of(event(1)))).isInstanceOf(BrokerUnavailable.class);
    }

    /** It keeps it while it waits for a broker that does not answer. */
    private static boolean aRelayHasItsTurn() throws SQLException {
        try (var connection = open();
                var answer = connection
                        .createStatement()
                        .executeQuery("select count(*) from pg_locks where locktype = 'advisory' and granted")) {
            return answer.next() && answer.getInt(1) > 0;
        }
    }

    private static boolean takeTheTurn(Connection frozen) throws SQLException {
        try (var statement = frozen.createStatement();
                var answer = statement.executeQuery(OutboxRelay.LOCK)) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    private static TransactionSynchronizationRegistry outsideJta() {
        return (TransactionSynchronizationRegistry) Proxy.newProxyInstance(
                OutboxFaultsTest.class.getClassLoader(),
                new Class<?>[] {TransactionSynchronizationRegistry.class},
                (registry, method, arguments) -> Status.STATUS_NO_TRANSACTION);
    }

    private OutboxRelay relay() {
        var worker = new PGSimpleDataSource();
        worker.setUrl(SERVERS.jdbcUrl());
        worker.setUser("response_worker");
        worker.setPassword(Servers.PASSWORD);
        return new OutboxRelay(SETTINGS, publisher, persistence, () -> worker);
    }

    private Outgoing event(int number) {
        return event(number, "");
    }

    private Outgoing event(int number, String padding) {
        return event(run + "/" + number, (number + padding).getBytes(UTF_8));
    }

    /** A tombstone, under an id that {@link #arrived} does not look for. */
    private static Outgoing removal() {
        return event(UUID.randomUUID().toString(), null);
    }

    private static Outgoing event(String id, byte[] body) {
        return new Outgoing(Topic.CASE_EVENTS, KEY, id, UUID.randomUUID(), body);
    }

    private void add(Outgoing event) throws SQLException {
        try (var connection = open()) {
            outbox.add(connection, List.of(event));
            connection.commit();
        }
        relay.hint();
    }

    private static Connection open() throws SQLException {
        var connection = SERVERS.connect("response_app");
        connection.setAutoCommit(false);
        return connection;
    }

    private void awaitArrived(int... numbers) {
        var wanted = IntStream.of(numbers).mapToObj(Integer::toString).toList();
        await().untilAsserted(() -> assertThat(arrived()).containsAll(wanted));
    }

    private List<String> arrived() {
        var values = new ArrayList<String>();
        for (var record : TopicContent.read(SERVERS.kafka(), Topic.CASE_EVENTS))
            if (Headers.text(record.headers().lastHeader("ce_id")).startsWith(run))
                values.add(new String(record.value(), UTF_8));
        return values;
    }

    private static List<String> numbers(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(Integer::toString).toList();
    }
}
