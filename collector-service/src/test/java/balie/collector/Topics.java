package balie.collector;

import balie.events.MentionCollected;
import balie.events.SourceChecked;
import balie.events.Topic;
import balie.platform.delivery.Decoded;
import balie.platform.delivery.EventFormat;
import balie.testing.Servers;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;

/** Reads what was published, from the beginning, once all that was decided is out. */
final class Topics {
    private Topics() {}

    static List<MentionCollected> mentions(Servers servers, String clientId) {
        return read(servers, Topic.MENTION_COLLECTED, MentionCollected.class).stream()
                .filter(mention -> mention.clientId().equals(clientId))
                .toList();
    }

    static List<SourceChecked> checks(Servers servers, String sourceId) {
        return read(servers, Topic.SOURCE_CHECKED, SourceChecked.class).stream()
                .filter(checked -> checked.sourceId().equals(sourceId))
                .toList();
    }

    private static long waiting(Servers servers) throws SQLException {
        try (var connection = servers.connect("postgres");
                var rows = connection.createStatement().executeQuery("select count(*) from collector.outbox")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static <E> List<E> read(Servers servers, Topic topic, Class<E> type) {
        Awaitility.await().atMost(Duration.ofSeconds(40)).until(() -> waiting(servers) == 0);
        var events = new ArrayList<E>();
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", servers.kafka()),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic.topicName()).stream()
                    .map(known -> new TopicPartition(known.topic(), known.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.get(one)))
                for (var record : consumer.poll(Duration.ofMillis(200)))
                    if (EventFormat.decode(record.value(), type) instanceof Decoded.Event<E> decoded)
                        events.add(decoded.event());
        }
        return events;
    }
}
