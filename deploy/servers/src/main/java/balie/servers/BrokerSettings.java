package balie.servers;

import java.nio.file.Path;
import java.util.Properties;

/** The broker's settings here: loopback only, one copy of everything, topics only as declared, small. */
final class BrokerSettings {
    static final int NODE = 1;
    static final String CONTROLLER = "CONTROLLER";

    private BrokerSettings() {}

    static Properties of(Path folder, int port, int controllerPort, String told) {
        var settings = new Properties();
        addresses(settings, port, controllerPort, told);
        oneCopy(settings);
        small(settings);
        settings.setProperty("log.dirs", folder.toAbsolutePath().toString());
        settings.setProperty("auto.create.topics.enable", "false");
        // After kill -9 the controller takes the old broker for alive until this is over: 12 s to come back at the
        // default, 4 s so.
        settings.setProperty("broker.session.timeout.ms", "2000");
        settings.setProperty("broker.heartbeat.interval.ms", "500");
        settings.setProperty("group.initial.rebalance.delay.ms", "0");
        return settings;
    }

    private static void addresses(Properties settings, int port, int controllerPort, String told) {
        settings.setProperty("node.id", String.valueOf(NODE));
        settings.setProperty("process.roles", "broker,controller");
        settings.setProperty(
                "listeners", "PLAINTEXT://127.0.0.1:%d,%s://127.0.0.1:%d".formatted(port, CONTROLLER, controllerPort));
        settings.setProperty("advertised.listeners", "PLAINTEXT://" + told);
        settings.setProperty("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT," + CONTROLLER + ":PLAINTEXT");
        settings.setProperty("inter.broker.listener.name", "PLAINTEXT");
        settings.setProperty("controller.listener.names", CONTROLLER);
        // Voters by address, not by what the folder remembers, so that the same data can be served on other ports.
        settings.setProperty("controller.quorum.voters", NODE + "@127.0.0.1:" + controllerPort);
    }

    private static void oneCopy(Properties settings) {
        for (var setting : new String[] {
            "default.replication.factor",
            "min.insync.replicas",
            "offsets.topic.replication.factor",
            "transaction.state.log.replication.factor",
            "transaction.state.log.min.isr",
            "share.coordinator.state.topic.replication.factor",
            "share.coordinator.state.topic.min.isr"
        }) settings.setProperty(setting, "1");
    }

    private static void small(Properties settings) {
        settings.setProperty("offsets.topic.num.partitions", "6");
        settings.setProperty("transaction.state.log.num.partitions", "2");
        settings.setProperty("num.network.threads", "2");
        settings.setProperty("num.io.threads", "4");
        settings.setProperty("background.threads", "2");
        settings.setProperty("log.cleaner.dedupe.buffer.size", "8388608");
    }
}
