package balie.testing;

import balie.servers.BrokerFolder;
import balie.servers.Database;
import balie.servers.Ending;
import balie.servers.Folders;
import balie.servers.FreePorts;
import balie.servers.PostgresBinaries;
import balie.servers.PostgresFolder;
import balie.servers.Signal;
import balie.servers.Topics;
import balie.servers.WithParent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The servers as processes of our own: free ports, temporary data, gone when the test JVM is gone. */
final class EmbeddedServers implements Servers {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final BrokerFolder brokerFolder;
    private final String postgresAddress;
    private final EmbeddedServer broker;
    private final EmbeddedServer postgres;

    private EmbeddedServers(Path folder, List<Integer> ports) {
        brokerFolder = new BrokerFolder(folder.resolve("broker"), ports.get(1), ports.get(2));
        postgresAddress = "127.0.0.1:" + ports.get(0);
        broker = new EmbeddedServer(folder, "broker", Signal.TERM, brokerFolder::command, brokerFolder::answers);
        postgres = new EmbeddedServer(
                folder,
                "postgres",
                Signal.INT,
                () -> PostgresFolder.prepare(
                                PostgresBinaries.userCache(), folder.resolve("postgres"), ports.get(0), PASSWORD)
                        .command(),
                database()::answers);
    }

    /** The servers of this test JVM; started when there are none yet. */
    static Servers running() {
        var folder = SharedState.get("folder").map(Path::of);
        if (folder.isPresent()) return new EmbeddedServers(folder.get(), ports());
        return start();
    }

    private static Servers start() {
        var folder = temporaryFolder();
        SharedState.put("folder", folder.toString());
        SharedState.put("ports", FreePorts.find(3).toString());
        var servers = new EmbeddedServers(folder, ports());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(folder)));
        servers.broker.launch();
        servers.postgres.start();
        servers.database().layOut(role -> PASSWORD);
        servers.broker.start();
        Topics.create(servers.kafka());
        return servers;
    }

    private static List<Integer> ports() {
        var ports = SharedState.get("ports").orElseThrow().replaceAll("[\\[\\] ]", "");
        return Arrays.stream(ports.split(",")).map(Integer::valueOf).toList();
    }

    private static Path temporaryFolder() {
        try {
            var target = Path.of("target").toAbsolutePath();
            return Files.isDirectory(target)
                    ? Files.createTempDirectory(target, "real-servers-")
                    : Files.createTempDirectory("balie-real-servers-");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void end(Path folder) {
        Stream.of("broker", "postgres").parallel().forEach(name -> WithParent.running(folder.resolve(name + ".pid"))
                .ifPresent(process -> Ending.of(process, name.equals("broker") ? Signal.TERM : Signal.INT, PATIENCE)));
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            System.err.println("Left behind: " + folder);
        }
    }

    private Database database() {
        return new Database(postgresAddress, "postgres", PASSWORD);
    }

    @Override
    public String kafka() {
        return brokerFolder.address();
    }

    @Override
    public String postgresAddress() {
        return postgresAddress;
    }

    @Override
    public Server broker() {
        return broker;
    }

    @Override
    public Server postgres() {
        return postgres;
    }
}
