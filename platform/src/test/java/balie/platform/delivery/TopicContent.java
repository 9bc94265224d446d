package balie.platform.delivery;

import balie.events.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** All that stands in a topic now, partition by partition. */
final class TopicContent {
    private TopicContent() {}

    static List<ConsumerRecord<String, byte[]>> read(String kafka, Topic topic) {
        var settings = Map.<String, Object>of("bootstrap.servers", kafka, "default.api.timeout.ms", 30_000);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic.topicName()).stream()
                    .map(known -> new TopicPartition(known.topic(), known.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var records = new ArrayList<ConsumerRecord<String, byte[]>>();
            while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.get(one)))
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            return records;
        }
    }
}
