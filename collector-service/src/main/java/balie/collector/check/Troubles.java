package balie.collector.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Default;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/** Whether checks fail for a reason of ours, such as a database or broker that is away. Told once when it begins, once when it is over. */
@Default
@Readiness
@ApplicationScoped
class Troubles implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(Troubles.class);

    private final CheckMeters meters;
    private final AtomicReference<String> present = new AtomicReference<>();

    Troubles(CheckMeters meters) {
        this.meters = meters;
    }

    void tell(Throwable failure) {
        meters.countTrouble();
        var name = nameOf(failure);
        if (!name.equals(present.getAndSet(name)))
            LOG.warnf("checks fail: %s; sources stay due and are tried again", name);
    }

    void over() {
        if (present.getAndSet(null) != null) LOG.info("checks succeed again");
    }

    /** Names, states and the place only: messages may quote data. */
    private static String nameOf(Throwable failure) {
        var name = new StringBuilder(failure.getClass().getSimpleName());
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause != failure) name.append(" < ").append(cause.getClass().getSimpleName());
            if (cause instanceof SQLException sql) name.append(' ').append(sql.getSQLState());
        }
        for (var frame : failure.getStackTrace())
            if (frame.getClassName().startsWith("balie."))
                return name.append(" at ").append(frame).toString();
        return name.toString();
    }

    @Override
    public HealthCheckResponse call() {
        var name = present.get();
        var response = HealthCheckResponse.named("checks").status(name == null);
        if (name != null) response.withData("failure", name);
        return response.build();
    }
}
