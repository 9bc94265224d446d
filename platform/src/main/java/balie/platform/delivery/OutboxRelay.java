package balie.platform.delivery;

import balie.events.Topic;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Sends what the outbox holds, in the order it was written, and removes it after the broker's acknowledgement. One relay works at a time
 * over all replicas: an advisory lock in a short transaction, which a relay that freezes loses to the database's idle timeout. A relay
 * that dies between sending and removing sends again, under the same event ids.
 */
@ApplicationScoped
class OutboxRelay {
    private static final int BATCH = 500;
    static final String LOCK = "select pg_try_advisory_xact_lock(hashtext(current_schema()), hashtext('outbox'))";
    private static final String READ =
            "select position, topic, key, event_id, subject, body from outbox order by position limit " + BATCH;
    private static final String REMOVE = "delete from outbox where position = any (?)";

    private final DeliveryConfig config;
    private final Publisher publisher;
    private final Persistence persistence;
    private final Supplier<? extends javax.sql.DataSource> worker;
    private final Semaphore hints = new Semaphore(0);
    private volatile boolean open;
    private Thread thread;

    @Inject
    OutboxRelay(
            DeliveryConfig config,
            Publisher publisher,
            Persistence persistence,
            @DataSource("worker") Instance<AgroalDataSource> worker) {
        this(config, publisher, persistence, worker::get);
    }

    OutboxRelay(
            DeliveryConfig config,
            Publisher publisher,
            Persistence persistence,
            Supplier<? extends javax.sql.DataSource> worker) {
        this.config = config;
        this.publisher = publisher;
        this.persistence = persistence;
        this.worker = worker;
    }

    void start(@Observes @Priority(100) StartupEvent starting) {
        if (!config.outbox()) return;
        open = true;
        thread = new Thread(this::run, "outbox-relay");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        open = false;
        if (thread == null) return;
        thread.interrupt();
        thread.join(config.sendTimeout().toMillis());
    }

    /** Rows were committed: look now. */
    void hint() {
        hints.release();
    }

    private void run() {
        try {
            while (open) persistence.untilDone("outbox", this::sendAllThenWait);
        } catch (Persistence.Stopped e) {
            open = false;
        }
    }

    private void sendAllThenWait() throws SQLException, InterruptedException {
        while (open && relay() == BATCH) hints.drainPermits();
        if (hints.tryAcquire(config.outboxPoll().toMillis(), TimeUnit.MILLISECONDS)) hints.drainPermits();
    }

    /** Sends one batch; returns how many events it held. */
    int relay() throws SQLException {
        try (var connection = worker.get().getConnection()) {
            connection.setAutoCommit(false);
            try {
                int sent = locked(connection) ? sendAndRemove(connection) : 0;
                connection.commit();
                return sent;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    private static boolean locked(Connection connection) throws SQLException {
        try (var lock = connection.prepareStatement(LOCK);
                var answer = lock.executeQuery()) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    private int sendAndRemove(Connection connection) throws SQLException {
        var positions = new ArrayList<Long>();
        var events = new ArrayList<Outgoing>();
        read(connection, positions, events);
        if (events.isEmpty()) return 0;
        publisher.sendAll(events);
        try (var remove = connection.prepareStatement(REMOVE)) {
            remove.setArray(1, connection.createArrayOf("bigint", positions.toArray()));
            remove.executeUpdate();
        }
        return events.size();
    }

    private static void read(Connection connection, List<Long> positions, List<Outgoing> events) throws SQLException {
        try (var read = connection.prepareStatement(READ);
                var rows = read.executeQuery()) {
            while (rows.next()) {
                positions.add(rows.getLong("position"));
                events.add(event(rows));
            }
        }
    }

    private static Outgoing event(ResultSet row) throws SQLException {
        var topic = Topic.named(row.getString("topic")).orElseThrow();
        var subject = row.getObject("subject", UUID.class);
        return new Outgoing(topic, row.getString("key"), row.getString("event_id"), subject, row.getBytes("body"));
    }
}
