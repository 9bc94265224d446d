package balie.servers;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.awaitility.Awaitility;

/** A PostgreSQL on a test's folder, stopped at the end of the test. */
record RunningPostgres(Path data, int port, Process guard) implements AutoCloseable {
    static RunningPostgres on(Path home) {
        var port = FreePorts.find(1).get(0);
        var data = home.resolve("postgres");
        var folder = PostgresFolder.prepare(PostgresBinaries.userCache(), data, port, "super");
        var guard = WithParent.start(
                folder.command(), Signal.INT, home.resolve("postgres.log"), home.resolve("postgres.pid"));
        var running = new RunningPostgres(data, port, guard);
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(running.database()::answers);
        return running;
    }

    Database database() {
        return new Database("127.0.0.1:" + port, "postgres", "super");
    }

    Connection connect(String role, String password) throws SQLException {
        return DriverManager.getConnection(Database.url("127.0.0.1:" + port), role, password);
    }

    String show(String role, String setting) throws SQLException {
        try (var connection = connect(role, "pw-" + role);
                var rows = connection.createStatement().executeQuery("show " + setting)) {
            rows.next();
            return rows.getString(1);
        }
    }

    @Override
    public void close() {
        PostgresFolder.server(data).ifPresent(server -> Ending.of(server, Signal.INT, Duration.ofSeconds(20)));
    }
}
