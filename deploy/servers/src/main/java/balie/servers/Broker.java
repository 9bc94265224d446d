package balie.servers;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * The broker as a process of its own: one node that is broker and controller at once. Formats its folder when that is new, serves until
 * it is told to end, and then closes its logs in order.
 */
public final class Broker {
    private Broker() {}

    /** @param arguments folder, port of the broker, port of the controller, the address that clients are told */
    public static void main(String[] arguments) throws Exception {
        BrokerLog.configure();
        var folder = Path.of(arguments[0]);
        var settings =
                BrokerSettings.of(folder, Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]), arguments[3]);
        if (!Files.exists(folder.resolve("meta.properties"))) format(folder);
        var server = new KafkaRaftServer(new KafkaConfig(settings), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "shutdown"));
        server.startup();
        server.awaitShutdown();
    }

    private static void format(Path folder) throws Exception {
        Files.createDirectories(folder);
        new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .setNodeId(BrokerSettings.NODE)
                .setClusterId(Uuid.randomUuid().toString())
                .setControllerListenerName(BrokerSettings.CONTROLLER)
                .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
                .addDirectory(folder.toString())
                .setMetadataLogDirectory(folder.toString())
                .setIgnoreFormatted(true)
                .run();
    }
}
