package balie.reporting;

import balie.testing.RealServers;
import balie.testing.Servers;
import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;

/** The service's schema on the real database, for tests that need no running service. */
public final class Schema {
    private Schema() {}

    /** Servers whose schema is up to date. */
    public static Servers migrated() {
        var servers = RealServers.running();
        Flyway.configure()
                .dataSource(servers.jdbcUrl(), "reporting_owner", Servers.PASSWORD)
                .defaultSchema("reporting")
                .createSchemas(false)
                .load()
                .migrate();
        return servers;
    }

    /** A generation of figures that no other test uses. */
    public static long newGeneration(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            var rows = statement.executeQuery("select nextval('generation_number')");
            rows.next();
            return rows.getLong(1);
        }
    }
}
