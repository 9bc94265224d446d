package balie.servers;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/**
 * A broker's data folder and the ports it is served on.
 *
 * @param told the {@code host:port} that the broker tells its clients to come back to: its own, or that of something in between
 */
public record BrokerFolder(Path data, int port, int controllerPort, String told) {
    private static final List<String> SMALL = List.of(
            "-Xms64m",
            "-Xmx256m",
            "-Xss512k",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError");

    /** Without anything in between. */
    public BrokerFolder(Path data, int port, int controllerPort) {
        this(data, port, controllerPort, "127.0.0.1:" + port);
    }

    /** The command that serves the folder; it ends in order at {@link Signal#TERM}. */
    public List<String> command() {
        return Java.command(
                Broker.class,
                SMALL,
                data.toAbsolutePath().toString(),
                String.valueOf(port),
                String.valueOf(controllerPort),
                told);
    }

    /** Where clients connect. */
    public String address() {
        return "127.0.0.1:" + port;
    }

    /** Whether the broker there answers. */
    public boolean answers() {
        return answers(address());
    }

    /** Whether a broker answers at that address. */
    public static boolean answers(String address) {
        return listens(address) && describes(address);
    }

    /** Asked first, because Kafka's client complains in the log for every connection that is refused. */
    private static boolean listens(String address) {
        var colon = address.lastIndexOf(':');
        var port = Integer.parseInt(address.substring(colon + 1));
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(address.substring(0, colon), port), 1000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean describes(String address) {
        try (var admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, address,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, "5000",
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, "5000"))) {
            return !admin.describeCluster().nodes().get(6, TimeUnit.SECONDS).isEmpty();
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
