package balie.acceptance;

import static org.awaitility.Awaitility.await;

import balie.local.client.Operator;
import balie.local.folder.Secrets;
import balie.servers.BrokerFolder;
import balie.servers.Database;
import balie.servers.Folders;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A desk started by its own launcher, as anybody would start it, on free ports and a data folder of its own. */
public final class RunningDesk implements AutoCloseable {
    /** The four services, as the launcher names them. */
    public static final List<String> SERVICES = List.of("collector", "triage", "response", "reporting");

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Path home =
            Path.of(System.getProperty("balie.home", "../..")).toAbsolutePath().normalize();
    private final Path data;
    private final int port;
    private final List<String> options;
    private final Map<String, String> settings;
    private Process launcher;
    private boolean closed;
    private int replicas;

    /** A desk that may also fetch from the loopback sites named, {@code host:port} separated by commas. */
    public RunningDesk(String loopbackSites, String... options) throws IOException {
        this(Map.of("BALIE_OUTBOUND_ALLOW", loopbackSites), options);
    }

    /** A desk with these settings in its environment. */
    public RunningDesk(Map<String, String> settings, String... options) throws IOException {
        this(Files.createTempDirectory(Path.of("target"), "desk-"), freePorts(), settings, options);
    }

    /**
     * A desk with these settings in a folder that is there.
     *
     * @param port the first of its ports, as of {@link #freePorts}
     */
    public RunningDesk(Path data, int port, Map<String, String> settings, String... options) throws IOException {
        this.data = data.toAbsolutePath();
        this.port = port;
        this.settings = settings;
        this.options = List.of(options);
        Runtime.getRuntime().addShutdownHook(new Thread(this::closeAtTheEnd, "end-of-the-desk"));
        up();
    }

    /** Starts the launcher and waits until it says that the desk is ready. */
    public void up() throws IOException {
        var command = balie("up", "--port", String.valueOf(port));
        command.addAll(options);
        var log = data.resolve("launcher.log");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(settings);
        launcher = builder.start();
        await().atMost(PATIENCE).until(() -> Files.readString(log).contains("Ready in") || !launcher.isAlive());
        if (!launcher.isAlive()) throw new IllegalStateException(Files.readString(log));
    }

    /** Runs another command of the launcher on this desk's data and returns what it printed. */
    public String run(String... words) throws IOException, InterruptedException {
        var running = new ProcessBuilder(balie(words)).redirectErrorStream(true).start();
        var printed = new String(running.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (running.waitFor() != 0) throw new IllegalStateException(printed);
        return printed;
    }

    private List<String> balie(String... words) {
        var command = new ArrayList<String>();
        command.add(home.resolve("balie").toString());
        command.addAll(List.of(words));
        command.addAll(List.of("--data", data.toString()));
        return command;
    }

    /** Ends one of the desk's processes as kill -9 does; the launcher is named {@code launcher}. */
    public void kill(String name) throws IOException {
        if (name.equals("launcher")) launcher.destroyForcibly().onExit().join();
        else process(name).destroyForcibly();
    }

    /** One of the desk's processes; the launcher is named {@code launcher}. */
    public ProcessHandle process(String name) throws IOException {
        if (name.equals("launcher")) return launcher.toHandle();
        var pid = Files.readAllLines(data.resolve("run").resolve(name + ".pid")).get(0);
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    /** Starts a second process of a service; it ends with the test, not with the desk. */
    public Replica replica(String service) throws IOException {
        return replica(service, Map.of());
    }

    /** The same with these settings in its environment. */
    public Replica replica(String service, Map<String, String> settings) throws IOException {
        return Replica.of(process(service), data.resolve("%s-replica-%d.log".formatted(service, ++replicas)), settings);
    }

    /** The folder from which everything was built. */
    public Path home() {
        return home;
    }

    /** Where the desk's broker listens. */
    public String broker() {
        return "127.0.0.1:" + (port + 12);
    }

    /** Whether that program does its work: a service that says so, a server that answers. */
    public boolean answers(String program) {
        try {
            return switch (program) {
                case "broker" -> BrokerFolder.answers(broker());
                case "postgres" -> isOpen();
                case "front-door" -> isReady(origin() + "/session/keys");
                default -> isReady(port + 1 + SERVICES.indexOf(program));
            };
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean isOpen() {
        try (var database = database()) {
            return database.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    /** Waits until every service says that it is ready. */
    public void awaitReady() {
        await().atMost(PATIENCE).ignoreExceptions().until(() -> {
            for (var service : SERVICES) if (!answers(service)) return false;
            return answers("front-door");
        });
    }

    private static boolean isReady(int port) throws IOException, InterruptedException {
        return isReady("http://127.0.0.1:" + port + "/q/health/ready");
    }

    private static boolean isReady(String address) throws IOException, InterruptedException {
        return HTTP.send(request(address).build(), BodyHandlers.discarding()).statusCode() == 200;
    }

    private static HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(5));
    }

    /** Asks a source to be checked now. */
    public void check(String sourceId) throws IOException, InterruptedException {
        var request = request(origin() + "/sources/api/sources/" + sourceId + "/run")
                .header("Authorization", "Bearer " + token())
                .POST(HttpRequest.BodyPublishers.noBody());
        HTTP.send(request.build(), BodyHandlers.discarding());
    }

    /** What shows that the operator asks; it holds for a quarter of an hour. */
    public String token() throws IOException, InterruptedException {
        var request = request(origin() + "/session/operator")
                .header("Authorization", "Bearer " + secrets().operatorToken())
                .POST(HttpRequest.BodyPublishers.noBody());
        var answer = HTTP.send(request.build(), BodyHandlers.ofString()).body();
        return answer.replaceFirst("(?s).*\"token\"\\s*:\\s*\"([^\"]+)\".*", "$1");
    }

    /** The operator, who may do everything that an administrator may. */
    public Operator operator() {
        return new Operator(origin(), secrets().operatorToken());
    }

    public String origin() {
        return "http://localhost:" + port;
    }

    /** A service past the front door, where its health and metrics are. */
    public String inside(String service) {
        return "http://127.0.0.1:" + (port + 1 + SERVICES.indexOf(service));
    }

    /** The desk's database as its superuser sees it: past row-level security. */
    public Connection database() throws SQLException {
        var url = Database.url("127.0.0.1:" + (port + 11));
        return DriverManager.getConnection(url, "postgres", secrets().database().of("postgres"));
    }

    private Secrets secrets() {
        return new Secrets(data.resolve("secrets"));
    }

    /** Whoever breaks off leaves no desk behind, nor does one that is given up while it starts. */
    private void closeAtTheEnd() {
        try {
            if (launcher != null && launcher.isAlive()) close();
        } catch (IOException e) {
            System.err.println("The desk in " + data + " could not be stopped: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized void close() throws IOException, InterruptedException {
        if (closed) return;
        closed = true;
        run("stop");
        launcher.onExit().join();
        Folders.delete(data);
    }

    /** A base from which all fourteen ports are free. */
    public static int freePorts() {
        for (int base = 20_000; base < 30_000; base += 20) if (areFree(base)) return base;
        throw new IllegalStateException("no free ports");
    }

    private static boolean areFree(int base) {
        for (int port = base; port < base + 14; port++) {
            try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                socket.setReuseAddress(true);
            } catch (IOException e) {
                return false;
            }
        }
        return true;
    }
}
