package balie.collector;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;

/** Transactions of the worker role. */
@ApplicationScoped
public class Transactions {
    private final AgroalDataSource database;

    Transactions(@DataSource("worker") AgroalDataSource database) {
        this.database = database;
    }

    /** Work that may fail as a whole. */
    public interface Work<T> {
        T in(Connection connection) throws SQLException;
    }

    /** Commits when the work returns, rolls back when it throws. */
    public <T> T call(Work<T> work) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                var result = work.in(connection);
                connection.commit();
                done = true;
                return result;
            } finally {
                if (!done) connection.rollback();
            }
        }
    }
}
