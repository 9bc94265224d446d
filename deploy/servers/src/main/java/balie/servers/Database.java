package balie.servers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;

/**
 * The house's database on any PostgreSQL server: for each service a schema of its own and three roles, owner, app and worker, none of
 * them a superuser. Laying it out again changes nothing but passwords that differ.
 */
public final class Database {
    /** The database's name. */
    public static final String NAME = "balie";

    /** The services that keep something. */
    public static final List<String> SERVICES = List.of("collector", "triage", "response", "reporting");

    private static final String TEMPLATE = "/balie/servers/roles.sql";

    private final String server;
    private final String superuser;
    private final String superuserPassword;

    /** @param server {@code host:port} */
    public Database(String server, String superuser, String superuserPassword) {
        this.server = server;
        this.superuser = superuser;
        this.superuserPassword = superuserPassword;
    }

    /** The JDBC address of the house's database at that server. */
    public static String url(String server) {
        return "jdbc:postgresql://" + server + "/" + NAME;
    }

    /** Whether the server takes connections. */
    public boolean answers() {
        try (var connection = connect("postgres")) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    /** Makes the database, schemas and roles that are missing and sets the roles' passwords. */
    public void layOut(RolePasswords passwords) {
        try {
            createWhenMissing();
            try (var connection = connect(NAME)) {
                for (var service : SERVICES) layOut(service, passwords, connection);
            }
        } catch (SQLException e) {
            throw new ServerFailed("The database cannot be laid out (SQL state " + e.getSQLState() + ").", e);
        }
    }

    private void createWhenMissing() throws SQLException {
        try (var connection = connect("postgres");
                var statement = connection.createStatement()) {
            var found = statement.executeQuery("select from pg_database where datname = '" + NAME + "'");
            if (!found.next()) statement.execute("create database " + NAME);
        }
    }

    private static void layOut(String service, RolePasswords passwords, Connection connection) throws SQLException {
        var sql = template().replace("${service}", service);
        for (var access : List.of("owner", "app", "worker"))
            sql = sql.replace("${" + access + "_password}", passwords.of(service + "_" + access));
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection connect(String database) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", superuser);
        properties.setProperty("password", superuserPassword);
        properties.setProperty("connectTimeout", "2");
        properties.setProperty("socketTimeout", "30");
        return DriverManager.getConnection("jdbc:postgresql://" + server + "/" + database, properties);
    }

    private static String template() {
        try (var resource = Database.class.getResourceAsStream(TEMPLATE)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
