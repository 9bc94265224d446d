package balie.reporting.intake;

import java.sql.Connection;
import java.sql.SQLException;

/** One transaction on a worker's connection: all of the work or none of it. */
public final class Transaction {
    private Transaction() {}

    /** What is done in it. */
    @FunctionalInterface
    public interface Work {
        void run() throws SQLException;
    }

    /** Commits when the work returns, rolls back when it throws. */
    public static void run(Connection connection, Work work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            work.run();
            connection.commit();
        } catch (Throwable failure) {
            undo(connection, failure);
            throw failure;
        } finally {
            if (!connection.isClosed()) connection.setAutoCommit(true);
        }
    }

    private static void undo(Connection connection, Throwable failure) {
        try {
            connection.rollback();
        } catch (SQLException second) {
            failure.addSuppressed(second);
        }
    }
}
