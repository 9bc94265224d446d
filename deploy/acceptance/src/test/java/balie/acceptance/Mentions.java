package balie.acceptance;

import balie.events.MentionTriaged;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Puts judged mentions on their topic, each its own conversation, as triage would: for cases in number. */
final class Mentions implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final KafkaProducer<String, byte[]> producer;

    Mentions(String broker) {
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker, "acks", "all"), new StringSerializer(), new ByteArraySerializer());
    }

    /** A complaint that was published and collected at that moment. */
    void complaint(String clientId, Instant at) throws IOException {
        var mentionId = UUID.randomUUID();
        var event = sample();
        ((ObjectNode) event.get("mention"))
                .put("mentionId", mentionId.toString())
                .put("clientId", clientId)
                .put("conversationId", "t-" + mentionId)
                .put("publishedAt", at.toString())
                .put("firstCollectedAt", at.toString())
                .put("collectedAt", at.toString())
                .put("backfill", false)
                .put("change", "FOUND")
                .put("revision", 1);
        var verdict = (ObjectNode) event.get("verdict");
        verdict.put("concerning", true).put("urgency", "NORMAL").putArray("categories");
        ((ObjectNode) verdict.get("advice")).put("react", true);
        producer.send(
                new ProducerRecord<>("mention-triaged", clientId + ":t-" + mentionId, JSON.writeValueAsBytes(event)));
    }

    private static ObjectNode sample() throws IOException {
        try (var sample = MentionTriaged.class.getResourceAsStream("/balie/events/samples/mention-triaged.json")) {
            return (ObjectNode) JSON.readTree(sample);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
