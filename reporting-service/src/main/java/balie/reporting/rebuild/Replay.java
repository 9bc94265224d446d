package balie.reporting.rebuild;

import balie.events.Topic;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads topics from their beginning, as far as it is told and, when told again, on from there. It belongs to no group and commits nothing. */
final class Replay implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaConsumer<String, byte[]> consumer;
    private final Map<TopicPartition, Long> next = new HashMap<>();
    private final Map<TopicPartition, Retained> retained = new HashMap<>();

    Replay(String kafka) {
        consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        kafka,
                        "enable.auto.commit",
                        false,
                        "auto.offset.reset",
                        "earliest",
                        "max.poll.records",
                        1000),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    /** Takes a handful of records of one topic, in the order of each partition. */
    @FunctionalInterface
    interface Reader<X extends Exception> {
        void read(List<ConsumerRecord<String, byte[]>> records) throws X;
    }

    List<TopicPartition> partitions(Topic topic) {
        return consumer.partitionsFor(topic.topicName()).stream()
                .map(known -> new TopicPartition(known.topic(), known.partition()))
                .toList();
    }

    Map<TopicPartition, Long> ends(Topic topic) {
        return consumer.endOffsets(partitions(topic));
    }

    /** How many offsets lie before each of those, as far as they are retained. */
    long recordsUntil(Map<TopicPartition, Long> until) {
        var beginnings = consumer.beginningOffsets(until.keySet());
        return until.entrySet().stream()
                .mapToLong(one -> Math.max(0, one.getValue() - beginnings.get(one.getKey())))
                .sum();
    }

    /** Reads every partition up to its offset, exclusive. */
    <X extends Exception> void read(Map<TopicPartition, Long> until, Reader<X> reader) throws X {
        consumer.assign(until.keySet());
        consumer.resume(until.keySet());
        begin(until.keySet());
        for (var left = unread(until); !left.isEmpty(); left = unread(until)) {
            var records = new ArrayList<ConsumerRecord<String, byte[]>>();
            for (var record : consumer.poll(POLL))
                if (record.offset() < until.get(partition(record))) records.add(record);
            records.forEach(this::note);
            if (!records.isEmpty()) reader.read(records);
        }
        next.putAll(until);
    }

    private void begin(Collection<TopicPartition> partitions) {
        consumer.beginningOffsets(partitions).forEach((partition, beginning) -> {
            retained.putIfAbsent(partition, new Retained(partition.partition(), beginning, Optional.empty()));
            consumer.seek(partition, Math.max(beginning, next.getOrDefault(partition, beginning)));
        });
    }

    /** The partitions with something left to read; the others rest, or they would be read to no purpose. */
    private List<TopicPartition> unread(Map<TopicPartition, Long> until) {
        var left = new ArrayList<TopicPartition>();
        until.forEach((partition, end) -> {
            if (consumer.position(partition) < end) left.add(partition);
            else consumer.pause(List.of(partition));
        });
        return left;
    }

    private void note(ConsumerRecord<String, byte[]> record) {
        retained.computeIfPresent(
                partition(record),
                (partition, known) -> known.firstSentAt().isPresent()
                        ? known
                        : new Retained(
                                known.partition(),
                                known.beginning(),
                                Optional.of(Instant.ofEpochMilli(record.timestamp()))));
    }

    private static TopicPartition partition(ConsumerRecord<?, ?> record) {
        return new TopicPartition(record.topic(), record.partition());
    }

    /** Where each partition of the topic began. */
    List<Retained> retained(Topic topic) {
        return retained.entrySet().stream()
                .filter(one -> one.getKey().topic().equals(topic.topicName()))
                .map(Map.Entry::getValue)
                .toList();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
