package balie.faults.fault;

import static java.nio.charset.StandardCharsets.UTF_8;

import balie.faults.journal.Poison;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Records of five kinds that nobody can use turn up on every topic. */
record PoisonEverywhere() implements Fault {
    private static final List<String> TOPICS = List.of(
            "client-profiles",
            "mention-collected",
            "source-checked",
            "mention-triaged",
            "triage-corrected",
            "triage-confirmed",
            "case-events");

    /** What is wrong with it, as its dead letter must say, and the record; without a cause it differs by topic. */
    private record Kind(String cause, byte[] value, String type) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("not-json", "{\"half".getBytes(UTF_8), null),
            new Kind("not-json", new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1}, null),
            new Kind("wrong-shape", "[1, 2, 3]".getBytes(UTF_8), null),
            new Kind(null, "{}".getBytes(UTF_8), null),
            new Kind("wrong-type", "{}".getBytes(UTF_8), "balie.something-else"));

    @Override
    public String name() {
        return "poison";
    }

    @Override
    public void strike(Scene scene) throws ExecutionException, InterruptedException {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", scene.broker().address(), "acks", "all"),
                new StringSerializer(),
                new ByteArraySerializer())) {
            for (var topic : TOPICS) for (var kind : KINDS) put(scene, producer, topic, kind);
        }
    }

    private static void put(Scene scene, KafkaProducer<String, byte[]> producer, String topic, Kind kind)
            throws ExecutionException, InterruptedException {
        var record = new ProducerRecord<>(topic, "poison-" + UUID.randomUUID(), kind.value);
        if (kind.type != null) record.headers().add("ce_type", kind.type.getBytes(UTF_8));
        scene.journal()
                .poisoned(new Poison(topic, record.key(), kind.cause == null ? causeOfNothing(topic) : kind.cause));
        producer.send(record).get();
    }

    /** Where an event holds a number, an object without fields is of the wrong shape; where it holds none, values are missing. */
    private static String causeOfNothing(String topic) {
        return topic.equals("mention-triaged") ? "invalid" : "wrong-shape";
    }
}
