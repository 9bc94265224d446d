package balie.reporting.rebuild;

import balie.platform.delivery.DeliveryConfig;
import balie.reporting.intake.Generations;
import balie.reporting.intake.Transaction;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.agroal.DataSource;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/** Starts rebuilds, one at a time over all replicas: a lock that the database gives up by itself when the rebuilding process ends. */
@ApplicationScoped
public class Rebuilds {
    /** The advisory lock of the one rebuild. */
    static final long ONE_AT_A_TIME = 0x62616c69_0002L;

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private static final Logger LOG = Logger.getLogger(Rebuilds.class);

    private final AgroalDataSource database;
    private final DeliveryConfig delivery;
    private final Goals goals;
    private final ObjectMapper json;
    private final MeterRegistry meters;
    private final AtomicInteger running = new AtomicInteger();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> new Thread(work, "rebuild"));

    Rebuilds(
            @DataSource("worker") AgroalDataSource database,
            DeliveryConfig delivery,
            Goals goals,
            ObjectMapper json,
            MeterRegistry meters) {
        this.database = database;
        this.delivery = delivery;
        this.goals = goals;
        this.json = json;
        this.meters = meters;
        meters.gauge("balie.reporting.rebuild.running", running);
    }

    /** Starts one and returns; false when one runs already, here or at another replica. */
    boolean start() throws SQLException {
        var connection = database.getConnection();
        try {
            if (lock(connection)) {
                var row = begin(connection);
                thread.execute(() -> run(connection, row));
                return true;
            }
        } catch (SQLException | RuntimeException e) {
            release(connection);
            throw e;
        }
        connection.close();
        return false;
    }

    private RebuildRow begin(Connection connection) throws SQLException {
        var begun = new RebuildRow[1];
        Transaction.run(connection, () -> begun[0] = RebuildRow.begin(connection, json));
        return begun[0];
    }

    private void run(Connection connection, RebuildRow row) {
        var begun = System.nanoTime();
        running.incrementAndGet();
        try (var patience = new Patience(connection);
                var replay = new Replay(delivery.kafka())) {
            LOG.info("rebuild begins");
            new Rebuild(connection, row, replay, goals).run();
            LOG.info("rebuild is done");
        } catch (SQLException | RuntimeException e) {
            tell(row, RebuildBroken.code(e));
        } finally {
            running.decrementAndGet();
            meters.timer("balie.reporting.rebuild").record(Duration.ofNanos(System.nanoTime() - begun));
            release(connection);
        }
        clearReplaced();
    }

    /** After the lock is given up: the next rebuild need not wait for it, and does it itself should this process end. */
    private void clearReplaced() {
        try (var connection = database.getConnection()) {
            NextGeneration.clear(connection, 0, Generations.shown(connection));
        } catch (SQLException e) {
            LOG.warnf("replaced figures stay until the next rebuild: SQL state %s", e.getSQLState());
        }
    }

    private void tell(RebuildRow row, String cause) {
        LOG.errorf("rebuild failed, the old figures stay: %s", cause);
        try (var another = database.getConnection()) {
            row.failed(another, cause);
        } catch (SQLException e) {
            LOG.errorf("the rebuild's end could not be written: SQL state %s", e.getSQLState());
        }
    }

    /** Waits a second for one that is just ending. The lock outlasts the transaction and ends with the connection. */
    private static boolean lock(Connection connection) throws SQLException {
        try {
            Transaction.run(connection, () -> {
                try (var statement = connection.createStatement()) {
                    statement.execute("set local lock_timeout = '1s'");
                    statement.execute("select pg_advisory_lock(" + ONE_AT_A_TIME + ")");
                }
            });
            return true;
        } catch (SQLException e) {
            if (LOCK_NOT_AVAILABLE.equals(e.getSQLState())) return false;
            throw e;
        }
    }

    /** Until closed the connection waits for hours: one statement of the last step may take minutes where a desk is large. */
    private record Patience(Connection connection, int usual) implements AutoCloseable {
        private static final int HOURS = Math.toIntExact(Duration.ofHours(2).toMillis());

        Patience(Connection connection) throws SQLException {
            this(connection, connection.getNetworkTimeout());
            connection.setNetworkTimeout(Runnable::run, HOURS);
        }

        @Override
        public void close() throws SQLException {
            if (!connection.isClosed()) connection.setNetworkTimeout(Runnable::run, usual);
        }
    }

    /** A connection that is broken has lost the lock with itself. */
    private static void release(Connection connection) {
        try (connection;
                var statement = connection.prepareStatement("select pg_advisory_unlock(?)")) {
            statement.setLong(1, ONE_AT_A_TIME);
            statement.execute();
        } catch (SQLException e) {
            LOG.warnf("the rebuild's connection is gone: SQL state %s", e.getSQLState());
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        thread.shutdownNow();
        if (!thread.awaitTermination(5, TimeUnit.SECONDS)) LOG.warn("a rebuild is left unfinished");
    }
}
