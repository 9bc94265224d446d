package balie.testing;

import balie.servers.Database;
import balie.servers.FreePorts;
import balie.servers.Topics;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.PortBinding;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** The servers in containers, each at a fixed free port so that it comes back at the same address. */
final class ContainerServers implements Servers {
    private static final String KAFKA_IMAGE = "apache/kafka:4.1.1";
    private static final String POSTGRES_IMAGE = "postgres:18-alpine";

    private final String kafka;
    private final String postgresAddress;
    private final Server broker;
    private final Server postgres;

    private ContainerServers(String kafka, String postgresAddress, String kafkaId, String postgresId) {
        this.kafka = kafka;
        this.postgresAddress = postgresAddress;
        broker = new ContainerServer(kafkaId, () -> balie.servers.BrokerFolder.answers(kafka));
        postgres = new ContainerServer(postgresId, database(postgresAddress)::answers);
    }

    /** The containers of this test JVM; started when there are none yet. */
    static Servers running() {
        if (SharedState.get("kafka").isEmpty()) start();
        return new ContainerServers(
                SharedState.get("kafka").orElseThrow(),
                SharedState.get("postgres").orElseThrow(),
                SharedState.get("kafka-container").orElseThrow(),
                SharedState.get("postgres-container").orElseThrow());
    }

    @SuppressWarnings("resource") // Testcontainers' own reaper removes the containers when this JVM is gone.
    private static void start() {
        var ports = FreePorts.find(2);
        var broker = at(ports.get(0), 9092, new KafkaContainer(KAFKA_IMAGE));
        broker.withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false").start();
        var postgres = at(ports.get(1), 5432, new PostgreSQLContainer(POSTGRES_IMAGE));
        postgres.withUsername("postgres").withPassword(PASSWORD);
        postgres.setCommand("postgres", "-c", "fsync=on", "-c", "max_connections=120");
        postgres.start();
        var kafka = broker.getHost() + ":" + ports.get(0);
        var postgresAddress = postgres.getHost() + ":" + ports.get(1);
        database(postgresAddress).layOut(role -> PASSWORD);
        Topics.create(kafka);
        SharedState.put("kafka", kafka);
        SharedState.put("postgres", postgresAddress);
        SharedState.put("kafka-container", broker.getContainerId());
        SharedState.put("postgres-container", postgres.getContainerId());
    }

    private static <C extends GenericContainer<?>> C at(int hostPort, int port, C container) {
        container.withCreateContainerCmdModifier(create -> {
            var host = create.getHostConfig() == null ? HostConfig.newHostConfig() : create.getHostConfig();
            create.withHostConfig(host.withPortBindings(PortBinding.parse(hostPort + ":" + port)));
        });
        return container;
    }

    private static Database database(String address) {
        return new Database(address, "postgres", PASSWORD);
    }

    @Override
    public String kafka() {
        return kafka;
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
