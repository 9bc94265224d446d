package balie.reporting.rebuild;

import java.sql.SQLException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;

/** A rebuild cannot go on; what is shown stays as it is. */
class RebuildBroken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RebuildBroken(String code, Throwable cause) {
        super(code, cause);
    }

    /** A code for whatever ended a rebuild; it quotes no data. */
    static String code(Throwable failure) {
        if (failure instanceof RebuildBroken broken) return broken.getMessage();
        if (failure instanceof InterruptException) return "interrupted";
        if (failure instanceof KafkaException) return "broker-unavailable";
        if (failure instanceof SQLException sql) return "database-" + sql.getSQLState();
        return failure.getClass().getSimpleName();
    }
}
