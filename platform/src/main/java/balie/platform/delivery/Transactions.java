package balie.platform.delivery;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.sql.Connection;
import java.sql.SQLException;

/** Transactions of the worker role. */
@ApplicationScoped
public class Transactions {
    private final Instance<AgroalDataSource> worker;

    Transactions(@DataSource("worker") Instance<AgroalDataSource> worker) {
        this.worker = worker;
    }

    /** Work that may fail as a whole. */
    @FunctionalInterface
    public interface Work<T> {
        T in(Connection connection) throws SQLException;
    }

    /** Commits when the work returns, rolls back when it throws. */
    public <T> T call(Work<T> work) throws SQLException {
        try (var connection = worker.get().getConnection()) {
            return call(connection, work);
        }
    }

    /**
     * The same on a connection that goes on afterwards. Whatever is thrown rolls back, also an error: a pool would commit what a connection
     * that is given back left open.
     */
    public static <T> T call(Connection connection, Work<T> work) throws SQLException {
        connection.setAutoCommit(false);
        boolean done = false;
        try {
            var result = work.in(connection);
            connection.commit();
            done = true;
            return result;
        } finally {
            if (!done) connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /** Work outside any transaction. */
    public <T> T apart(Work<T> work) throws SQLException {
        try (var connection = worker.get().getConnection()) {
            return work.in(connection);
        }
    }
}
