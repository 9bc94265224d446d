package balie.response.casework;

import balie.events.CaseEvent;
import balie.events.Topic;
import balie.platform.delivery.Decoded;
import balie.platform.delivery.DeliveryConfig;
import balie.platform.delivery.EventFormat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What stands on the topic of case events, read from its beginning. */
final class CaseEvents {
    private CaseEvents() {}

    static List<CaseEvent> of(UUID caseId, DeliveryConfig delivery) {
        var settings = Map.<String, Object>of("bootstrap.servers", delivery.kafka(), "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(Topic.CASE_EVENTS.topicName()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var events = new ArrayList<CaseEvent>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition)))
                for (var record : consumer.poll(Duration.ofMillis(200)))
                    if (caseId.toString().equals(record.key())
                            && EventFormat.decode(record.value(), CaseEvent.class)
                                    instanceof Decoded.Event<CaseEvent> read) events.add(read.event());
            return events;
        }
    }
}
