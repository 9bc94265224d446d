package balie.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import balie.events.Topic;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerTest {
    @TempDir
    Path home;

    @Test
    void theSameDataIsServedOnOtherPortsWithTheDeclaredTopicsInEveryCompression() throws Exception {
        var first = start();
        Topics.create(first.address());
        stop();

        var second = start();
        Topics.create(second.address());

        try (var admin = Admin.create(Map.of("bootstrap.servers", second.address()))) {
            assertThat(partitions(admin, Topic.MENTION_COLLECTED.topicName())).isEqualTo(6);
            assertThat(setting(admin, Topic.MENTION_COLLECTED.topicName(), "retention.ms"))
                    .isEqualTo(String.valueOf(Duration.ofDays(28).toMillis()));
            assertThat(setting(admin, Topic.CLIENT_PROFILES.topicName(), "cleanup.policy"))
                    .isEqualTo("compact");
            assertThat(unknown(admin)).isInstanceOf(UnknownTopicOrPartitionException.class);
            for (var compression : new String[] {"lz4", "zstd", "snappy", "gzip"})
                assertThat(send(second, compression).hasOffset())
                        .as(compression)
                        .isTrue();
        } finally {
            stop();
        }
    }

    private BrokerFolder start() {
        var ports = FreePorts.find(2);
        var folder = new BrokerFolder(home.resolve("broker"), ports.get(0), ports.get(1));
        WithParent.start(folder.command(), Signal.TERM, home.resolve("broker.log"), home.resolve("broker.pid"));
        await().atMost(Duration.ofSeconds(60)).until(folder::answers);
        return folder;
    }

    private void stop() {
        var broker = WithParent.running(home.resolve("broker.pid")).orElseThrow();
        Ending.of(broker, Signal.TERM, Duration.ofSeconds(20));
    }

    private static RecordMetadata send(BrokerFolder broker, String compression) throws Exception {
        var settings = Map.<String, Object>of(
                "bootstrap.servers",
                broker.address(),
                "compression.type",
                compression,
                "request.timeout.ms",
                20_000,
                "delivery.timeout.ms",
                60_000);
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            return producer.send(new ProducerRecord<>(Topic.CASE_EVENTS.topicName(), new byte[200]))
                    .get();
        }
    }

    private static int partitions(Admin admin, String topic) throws Exception {
        return admin.describeTopics(List.of(topic))
                .allTopicNames()
                .get()
                .get(topic)
                .partitions()
                .size();
    }

    private static String setting(Admin admin, String topic, String name) throws Exception {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        return admin.describeConfigs(List.of(resource))
                .all()
                .get()
                .get(resource)
                .get(name)
                .value();
    }

    private static Throwable unknown(Admin admin) throws InterruptedException {
        try {
            admin.describeTopics(List.of("undeclared")).allTopicNames().get();
            return null;
        } catch (ExecutionException e) {
            return e.getCause();
        }
    }
}
