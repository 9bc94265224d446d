package balie.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import balie.events.Topic;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RealServersTest {
    private static final Servers SERVERS = RealServers.running();

    @AfterEach
    void bothRunAgain() {
        SERVERS.broker().thaw();
        SERVERS.postgres().thaw();
        SERVERS.broker().start();
        SERVERS.postgres().start();
    }

    @Test
    void everyDeclaredTopicExistsWithItsDeadLetters() throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", SERVERS.kafka()))) {
            assertThat(admin.listTopics().names().get())
                    .contains(Topic.MENTION_COLLECTED.topicName(), Topic.CLIENT_PROFILES.deadLetterTopicName());
        }
    }

    @Test
    void committedRowsSurviveAKilledPostgres() throws Exception {
        var table = "t" + UUID.randomUUID().toString().replace("-", "");
        try (var owner = SERVERS.connect("collector_owner");
                var statement = owner.createStatement()) {
            statement.execute("create table " + table + " (id int)");
            for (int i = 0; i < 200; i++) statement.execute("insert into " + table + " values (" + i + ")");
        }

        SERVERS.postgres().kill();
        SERVERS.postgres().start();

        try (var app = SERVERS.connect("collector_app");
                var rows = app.createStatement().executeQuery("select count(*) from " + table)) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(200);
        }
    }

    @Test
    void acknowledgedRecordsSurviveAKilledBroker() throws Exception {
        var run = UUID.randomUUID().toString();
        send(run, 200);

        SERVERS.broker().kill();
        SERVERS.broker().start();

        assertThat(countOf(run)).isEqualTo(200);
    }

    @Test
    void aStoppedServerRefusesAndComesBackWithItsData() throws Exception {
        SERVERS.postgres().stop();

        assertThatThrownBy(() -> SERVERS.connect("triage_app")).isInstanceOf(SQLException.class);
        SERVERS.postgres().start();
        try (var connection = SERVERS.connect("triage_app")) {
            assertThat(connection.getSchema()).isEqualTo("triage");
        }
    }

    @Test
    void aFrozenBrokerGoesOnWhenThawed() throws Exception {
        var run = UUID.randomUUID().toString();
        SERVERS.broker().freeze();
        SERVERS.broker().thaw();

        send(run, 1);

        assertThat(countOf(run)).isEqualTo(1);
    }

    @Test
    void whoAsksAgainGetsTheSameServers() {
        var settings = new RealServers().start();

        assertThat(settings)
                .containsEntry("kafka.bootstrap.servers", SERVERS.kafka())
                .containsEntry("BALIE_DB_URL", SERVERS.jdbcUrl());
    }

    private static void send(String run, int count) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", SERVERS.kafka(), "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            var sent = new ArrayList<java.util.concurrent.Future<?>>();
            for (int i = 0; i < count; i++)
                sent.add(producer.send(new ProducerRecord<>(
                        Topic.SOURCE_CHECKED.topicName(), 0, run.getBytes(StandardCharsets.UTF_8), new byte[] {1})));
            for (var acknowledged : sent) acknowledged.get();
        }
    }

    private static long countOf(String run) {
        var partition = new TopicPartition(Topic.SOURCE_CHECKED.topicName(), 0);
        Map<String, Object> settings = Map.of("bootstrap.servers", SERVERS.kafka());
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            var end = consumer.endOffsets(List.of(partition)).get(partition);
            long found = 0;
            while (consumer.position(partition) < end)
                for (var message : consumer.poll(Duration.ofSeconds(1)))
                    if (run.equals(new String(message.key(), StandardCharsets.UTF_8))) found++;
            return found;
        }
    }
}
