package balie.reporting.intake;

import java.sql.Connection;
import java.sql.SQLException;

/** Which generation of the figures is shown. Those who change it hold it; a rebuild that wants to replace it waits for them and they for it. */
public final class Generations {
    /** The advisory lock that changes share and the replacement has alone. */
    static final long SHOWN_LOCK = 0x62616c69_0001L;

    private Generations() {}

    /** The shown generation, which stays so until the transaction ends. */
    static long holdShown(Connection connection) throws SQLException {
        lock(connection, "select pg_advisory_xact_lock_shared(?)");
        return shown(connection);
    }

    /** The shown generation, which nobody else changes or replaces until the transaction ends. */
    public static long holdShownAlone(Connection connection) throws SQLException {
        lock(connection, "select pg_advisory_xact_lock(?)");
        return shown(connection);
    }

    /** The generation that pages show now. */
    public static long shown(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select shown from generation")) {
            var rows = statement.executeQuery();
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void lock(Connection connection, String sql) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, SHOWN_LOCK);
            statement.execute();
        }
    }
}
