package balie.testing;

import balie.servers.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A running broker with the declared topics and a running PostgreSQL with the house's database. */
public interface Servers {
    /** The password of every role in tests, the superuser {@code postgres} among them. */
    String PASSWORD = "only-in-tests";

    /** The broker's bootstrap address, {@code host:port}. */
    String kafka();

    /** PostgreSQL's address, {@code host:port}. */
    String postgresAddress();

    Server broker();

    Server postgres();

    /** The JDBC address of the house's database. */
    default String jdbcUrl() {
        return Database.url(postgresAddress());
    }

    /** A connection to the house's database under that role, such as {@code collector_app}. */
    default Connection connect(String role) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(), role, PASSWORD);
    }
}
