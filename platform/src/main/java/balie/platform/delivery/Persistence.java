package balie.platform.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Default;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
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
    /** One for each piece of work that has failed and goes on trying: several readers of a topic fail, and succeed, apart. */
    private final Set<Trouble> troubles = ConcurrentHashMap.newKeySet();

    Persistence(DeliveryConfig config) {
        this.longestPause = config.longestPause();
    }

    /** Work that may fail while something is away. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    /** Returns when the work is done; an interrupt ends it with {@link Stopped}. An error is one more reason to try again: nobody else would. */
    void untilDone(String what, Work work) {
        var trouble = new Trouble(what);
        try {
            var pause = FIRST_PAUSE;
            while (!isDone(work, trouble)) {
                rest(pause);
                pause = longer(pause);
            }
            if (trouble.cause != null) LOG.infof("%s goes on", what);
        } finally {
            troubles.remove(trouble);
        }
    }

    private boolean isDone(Work work, Trouble trouble) {
        try {
            work.run();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Stopped();
        } catch (Throwable e) {
            if (Thread.currentThread().isInterrupted()) throw new Stopped();
            tell(trouble, nameOf(e));
            return false;
        }
    }

    private void tell(Trouble trouble, String cause) {
        if (cause.equals(trouble.cause)) return;
        trouble.cause = cause;
        troubles.add(trouble);
        LOG.warnf("%s waits: %s; trying again until it succeeds", trouble.what, cause);
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
        troubles.forEach(trouble -> response.withData(trouble.what, trouble.cause));
        return response.build();
    }

    /** What fails, and by what; each is itself alone. */
    private static final class Trouble {
        final String what;
        volatile String cause;

        Trouble(String what) {
            this.what = what;
        }
    }

    /** The service is stopping; the work was not done and will be redelivered. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
