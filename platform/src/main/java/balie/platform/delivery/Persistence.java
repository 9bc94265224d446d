package balie.platform.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Default;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Tries again until it succeeds. What fails here fails because something is away or because we have a bug; both show as not ready, and
 * neither may lose the work. Pauses double from 100 ms up to {@code balie.delivery.longest-pause}.
 */
@Default
@Readiness
@ApplicationScoped
class Persistence implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(Persistence.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);

    private final Duration longestPause;
    private final Map<String, String> troubles = new ConcurrentHashMap<>();

    Persistence(DeliveryConfig config) {
        this.longestPause = config.longestPause();
    }

    /** Work that may fail while something is away. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    /** Returns when the work is done; an interrupt ends it with {@link Stopped}. */
    void untilDone(String what, Work work) {
        var pause = FIRST_PAUSE;
        while (true) {
            try {
                work.run();
                if (troubles.remove(what) != null) LOG.infof("%s goes on", what);
                return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Stopped();
            } catch (Exception e) {
                if (Thread.currentThread().isInterrupted()) throw new Stopped();
                tell(what, e);
            }
            rest(pause);
            pause = longer(pause);
        }
    }

    private void tell(String what, Exception failure) {
        var name = nameOf(failure);
        if (!name.equals(troubles.put(what, name)))
            LOG.warnf("%s waits: %s; trying again until it succeeds", what, name);
    }

    /** Names of exception types and SQL states only: messages may quote data. */
    static String nameOf(Throwable failure) {
        var name = new StringBuilder(failure.getClass().getSimpleName());
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause != failure) name.append(" < ").append(cause.getClass().getSimpleName());
            if (cause instanceof SQLException sql)
                return name.append(' ').append(sql.getSQLState()).toString();
        }
        return name.toString();
    }

    private Duration longer(Duration pause) {
        var doubled = pause.multipliedBy(2);
        return doubled.compareTo(longestPause) < 0 ? doubled : longestPause;
    }

    private static void rest(Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Stopped();
        }
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("deliveries").status(troubles.isEmpty());
        troubles.forEach(response::withData);
        return response.build();
    }

    /** The service is stopping; the work was not done and will be redelivered. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
