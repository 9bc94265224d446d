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
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Sends what the outbox holds, in the order it was written, and removes it in a transaction that commits after the broker's
 * acknowledgement. One relay works at a time over all replicas: an advisory lock in that transaction, which a relay that freezes loses to
 * the database's idle timeout. A relay that dies before the commit sends again, under the same event ids.
 */
@ApplicationScoped
class OutboxRelay {
    static final String LOCK = "select pg_try_advisory_xact_lock(hashtext(current_schema()), hashtext('outbox'))";
    /** One statement has one view of the table: a row of a lower position that commits meanwhile is not among them, and stays. They come in no order. */
    private static final String TAKE = """
            with batch as (
                select position, sum(size) over (order by position rows unbounded preceding) as bytes
                from outbox order by position limit 5000),
            bounds as (
                select min(position) as low, coalesce(max(position) filter (where bytes <= 1000000), min(position)) as high from batch)
            delete from outbox where position between (select low from bounds) and (select high from bounds)
            returning position, topic, events, size, parcel
            """;

    /** Portals are shown nothing younger than the oldest transaction that writes, so none may go on for long. */
    private static final Duration LONGEST = Duration.ofMillis(250);

    /** How many batches may be unacknowledged when the next one is taken. */
    private static final int AHEAD = 1;

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
        while (open && relay()) hints.drainPermits();
        if (hints.tryAcquire(config.outboxPoll().toMillis(), TimeUnit.MILLISECONDS)) hints.drainPermits();
    }

    /** Sends what there is, one transaction long; returns whether there may be more. */
    private boolean relay() throws SQLException {
        try (var connection = worker.get().getConnection()) {
            return Transactions.call(connection, own -> locked(own) && removeAndSend(own));
        }
    }

    private static boolean locked(Connection connection) throws SQLException {
        try (var lock = connection.prepareStatement(LOCK);
                var answer = lock.executeQuery()) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    /** Takes the next batch while one is on its way. */
    private boolean removeAndSend(Connection connection) throws SQLException {
        long end = System.nanoTime() + LONGEST.toNanos();
        var onTheirWay = new ArrayDeque<Sending>();
        Sending last = null;
        try {
            do {
                var batch = take(connection);
                if (batch.isEmpty()) return false;
                last = last == null ? publisher.begin(batch) : publisher.after(last, batch);
                onTheirWay.add(last);
                if (onTheirWay.size() > AHEAD) publisher.await(onTheirWay.remove());
            } while (System.nanoTime() < end);
            return true;
        } finally {
            // Also after a failure: nobody else may have a turn while something of this one may still arrive.
            while (!onTheirWay.isEmpty()) publisher.await(onTheirWay.remove());
        }
    }

    /** 5,000 parcels or 1 MB of events at most, or one larger event. */
    private static List<Packet> take(Connection connection) throws SQLException {
        var taken = new TreeMap<Long, Parcel>();
        try (var take = connection.prepareStatement(TAKE);
                var rows = take.executeQuery()) {
            while (rows.next()) taken.put(rows.getLong("position"), parcel(rows));
        }
        return taken.values().stream()
                .flatMap(parcel -> parcel.unpacked().stream())
                .toList();
    }

    private static Parcel parcel(ResultSet row) throws SQLException {
        var topic = Topic.named(row.getString("topic")).orElseThrow();
        return new Parcel(topic, row.getInt("events"), row.getInt("size"), row.getBytes("parcel"));
    }
}
