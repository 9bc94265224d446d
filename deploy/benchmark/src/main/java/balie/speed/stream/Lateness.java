package balie.speed.stream;

import balie.events.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** How long after its commit an event can be consumed, for commits that come one by one. */
final class Lateness implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final OutboxRows outbox;

    Lateness(String kafka, OutboxRows outbox) {
        this.outbox = outbox;
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka, "enable.auto.commit", false, "auto.offset.reset", "latest"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        var topic = Topic.MENTION_COLLECTED.topicName();
        Collection<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(one -> new TopicPartition(topic, one.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
    }

    /** In milliseconds, one after the other at moments that the relay does not know; the clock starts when the commit returns. */
    List<Double> of(int commits) throws Exception {
        var late = new ArrayList<Double>();
        for (var mention : MadeMentions.of(commits)) {
            Thread.sleep((long) (Math.random() * 20));
            outbox.add(OutboxRows.of(List.of(mention), 1));
            late.add(untilConsumed());
        }
        return late;
    }

    private double untilConsumed() {
        long committed = System.nanoTime();
        while (consumer.poll(Duration.ofMillis(100)).isEmpty())
            if (System.nanoTime() - committed > PATIENCE.toNanos()) throw new IllegalStateException("it never came");
        return (System.nanoTime() - committed) / 1e6;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
