package balie.response.rhythm;

import io.quarkus.scheduler.FailedExecution;
import io.quarkus.scheduler.SuccessfulExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * What is done every second fails every second while the database is away. It is said once, by the kind of failure, since messages may
 * quote data; the service is not ready until the same work succeeds again. Nothing is lost: what was due stays due.
 */
@Readiness
@ApplicationScoped
class FailedTicks implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(FailedTicks.class);

    private final Map<String, String> failing = new ConcurrentHashMap<>();

    void failed(@Observes FailedExecution failure) {
        failed(workOf(failure.getExecution().getTrigger().getMethodDescription()), failure.getException());
    }

    void succeeded(@Observes SuccessfulExecution success) {
        succeeded(workOf(success.getExecution().getTrigger().getMethodDescription()));
    }

    void failed(String work, Throwable failure) {
        var kind = kindOf(failure);
        if (!kind.equals(failing.put(work, kind))) LOG.warnf("%s waits: %s; it is tried again every time", work, kind);
    }

    void succeeded(String work) {
        if (failing.remove(work) != null) LOG.infof("%s goes on", work);
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("ticks").status(failing.isEmpty());
        failing.forEach(response::withData);
        return response.build();
    }

    /** The class's name without its packages, and the method's. */
    private static String workOf(String method) {
        return method == null ? "a tick" : method.replaceFirst("^.*\\.([^.#]+#)", "$1");
    }

    private static String kindOf(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause())
            if (cause instanceof SQLException sql) return "SQL state " + sql.getSQLState();
        return failure.getClass().getSimpleName();
    }
}
