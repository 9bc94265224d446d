package balie.response.mentions;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * Hears from every replica that mentions changed. Only a hint, which may be lost while the database is away: whoever follows also looks
 * by itself from time to time.
 */
@ApplicationScoped
public class ChangeHints {
    private static final Logger LOG = Logger.getLogger(ChangeHints.class);
    /** What replicas listen to. */
    private static final String CHANNEL = "balie_desk";

    private static final Duration WAIT = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final AgroalDataSource worker;
    private final BroadcastProcessor<Boolean> hints = BroadcastProcessor.create();
    private volatile boolean open;
    private Thread thread;

    ChangeHints(@DataSource("worker") AgroalDataSource worker) {
        this.worker = worker;
    }

    /** Tells every replica that something changed, once the connection's transaction commits. */
    public static void give(Connection connection) throws SQLException {
        try (var notify = connection.prepareStatement("select pg_notify(?, '')")) {
            notify.setString(1, CHANNEL);
            notify.execute();
        }
    }

    /** One item for each hint, from now on; whoever is too slow for some of them loses those. */
    public Multi<Boolean> hints() {
        return hints.onOverflow().drop();
    }

    void start(@Observes StartupEvent starting) {
        open = true;
        thread = new Thread(this::run, "change-hints");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        open = false;
        if (thread == null) return;
        thread.interrupt();
        thread.join(WAIT.toMillis() + PAUSE.toMillis());
    }

    private void run() {
        while (open) {
            try {
                listen();
            } catch (SQLException e) {
                if (open) LOG.warnf("hints of changes wait: SQL state %s", e.getSQLState());
                rest();
            }
        }
    }

    private void listen() throws SQLException {
        try (var connection = worker.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("listen " + CHANNEL);
            var notices = connection.unwrap(PGConnection.class);
            // What changed while nobody listened.
            hints.onNext(true);
            while (open) {
                var heard = notices.getNotifications((int) WAIT.toMillis());
                if (heard != null && heard.length > 0) hints.onNext(true);
            }
            statement.execute("unlisten *");
        }
    }

    private void rest() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            open = false;
        }
    }
}
