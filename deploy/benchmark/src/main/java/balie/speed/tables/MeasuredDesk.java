package balie.speed.tables;

import balie.acceptance.RunningDesk;
import balie.servers.Signal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** A desk of the launcher's own making with made-up clients and nothing else going on. */
final class MeasuredDesk implements AutoCloseable {
    private final RunningDesk desk;

    private MeasuredDesk(RunningDesk desk) {
        this.desk = desk;
    }

    /** Starts one with these settings in its environment. */
    static MeasuredDesk start(Map<String, String> settings) throws IOException, InterruptedException {
        Files.createDirectories(Path.of("target"));
        var desk = new RunningDesk(settings, "--no-demo");
        try {
            desk.awaitReady();
            MadeClients.furnish(desk);
        } catch (RuntimeException | IOException | InterruptedException e) {
            desk.close();
            throw e;
        }
        return new MeasuredDesk(desk);
    }

    RunningDesk desk() {
        return desk;
    }

    /** As the superuser, so that no policy stands in the way of filling tables. */
    Connection database() throws SQLException {
        return desk.database();
    }

    /** Freezes a service, which keeps what it holds. */
    void freeze(String service) throws IOException {
        Signal.STOP.sendTo(desk.process(service).pid());
    }

    void thaw(String service) throws IOException {
        Signal.CONT.sendTo(desk.process(service).pid());
    }

    @Override
    public void close() throws IOException, InterruptedException {
        desk.close();
    }
}
