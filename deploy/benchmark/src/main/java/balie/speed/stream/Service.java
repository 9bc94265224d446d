package balie.speed.stream;

import balie.servers.Signal;
import balie.speed.Polling;
import balie.testing.Servers;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** A service as it is shipped, in a process of its own at the servers of this run. It can be frozen while its work is laid out. */
final class Service implements AutoCloseable {
    private static final Path HOME = Path.of(System.getProperty("balie.home", "../.."));
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final Path log;

    private Service(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Starts it and waits until it says so. @param module its folder, such as {@code triage-service} */
    static Service start(String module, Servers servers) throws IOException, InterruptedException {
        var jar = HOME.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
        var log = Files.createTempFile("speed-", ".log");
        var builder = new ProcessBuilder(Jvm.runningJar(jar.toAbsolutePath().toString()))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(log.toFile()));
        builder.environment().putAll(variables(servers));
        var service = new Service(builder.start(), log);
        Runtime.getRuntime().addShutdownHook(new Thread(service.process::destroyForcibly));
        Polling.OFTEN.until(module + " has not started", PATIENCE, service::started);
        return service;
    }

    private static Map<String, String> variables(Servers servers) {
        return Map.of(
                "BALIE_HTTP_PORT",
                "0",
                "BALIE_KAFKA",
                servers.kafka(),
                "BALIE_DB_URL",
                servers.jdbcUrl(),
                "BALIE_DB_OWNER_PASSWORD",
                Servers.PASSWORD,
                "BALIE_DB_APP_PASSWORD",
                Servers.PASSWORD,
                "BALIE_DB_WORKER_PASSWORD",
                Servers.PASSWORD);
    }

    private boolean started() throws IOException {
        if (!process.isAlive()) throw new IllegalStateException(Files.readString(log));
        return Files.readString(log).contains(" started in ");
    }

    void freeze() {
        Signal.STOP.sendTo(process.pid());
    }

    void thaw() {
        Signal.CONT.sendTo(process.pid());
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly().onExit().join();
        Files.deleteIfExists(log);
    }
}
