package balie.speed.stream;

import balie.events.Topic;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Kafka's own clients with nothing around them: as safe as ours (all copies, no repeats), with compression and sizes as ours, and room to batch. */
final class Bare {
    /** Kept, or its level would be forgotten. */
    private static final Logger KAFKA = Logger.getLogger("org.apache.kafka");

    static {
        KAFKA.setLevel(Level.OFF);
    }

    private Bare() {}

    static KafkaProducer<byte[], byte[]> producer(String kafka) {
        return new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        kafka,
                        "acks",
                        "all",
                        "enable.idempotence",
                        true,
                        "batch.size",
                        256 * 1024,
                        "linger.ms",
                        5,
                        "compression.type",
                        "lz4",
                        "max.request.size",
                        Topic.LARGEST_RECORD),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    /** Polls as many at once as ours. */
    static KafkaConsumer<byte[], byte[]> consumer(String kafka, String group) {
        return new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        kafka,
                        "group.id",
                        group,
                        "auto.offset.reset",
                        "earliest",
                        "enable.auto.commit",
                        false,
                        "max.poll.records",
                        500),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }
}
