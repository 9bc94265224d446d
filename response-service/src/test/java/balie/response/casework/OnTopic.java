package balie.response.casework;

import balie.events.Topic;
import balie.platform.delivery.Decoded;
import balie.platform.delivery.DeliveryConfig;
import balie.platform.delivery.EventFormat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What stands on a topic, read from its beginning. */
final class OnTopic {
    private OnTopic() {}

    static <E> List<E> of(Topic topic, String key, Class<E> type, DeliveryConfig delivery) {
        var settings = Map.<String, Object>of("bootstrap.servers", delivery.kafka(), "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic.topicName()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var events = new ArrayList<E>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition)))
                for (var record : consumer.poll(Duration.ofMillis(200)))
                    if (key.equals(record.key())
                            && EventFormat.decode(record.value(), type) instanceof Decoded.Event<E> read)
                        events.add(read.event());
            return events;
        }
    }
}
