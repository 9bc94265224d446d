package balie.reporting.webhook;

import java.sql.SQLException;
import org.jboss.logging.Logger;

/**
 * Does what comes round every second. While it fails, as it does while the database is away, that is said once, by the kind of failure:
 * messages may quote data. What was due stays due.
 */
final class Round {
    private static final Logger LOG = Logger.getLogger(Round.class);

    private final String what;
    private String failing;

    Round(String what) {
        this.what = what;
    }

    synchronized void run(Runnable work) {
        try {
            work.run();
            if (failing != null) LOG.infof("%s goes on", what);
            failing = null;
        } catch (RuntimeException e) {
            var kind = kindOf(e);
            if (!kind.equals(failing)) LOG.warnf("%s waits: %s; it is tried again every second", what, kind);
            failing = kind;
        }
    }

    static String kindOf(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause())
            if (cause instanceof SQLException sql) return "SQL state " + sql.getSQLState();
        return failure.getClass().getSimpleName();
    }
}
