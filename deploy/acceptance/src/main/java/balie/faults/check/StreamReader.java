package balie.faults.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import balie.faults.check.Stream.Stamp;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads the topics from the beginning to where they end now, and keeps of each record only what is to be judged. */
final class StreamReader {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DEAD = ".dead-letters";
    private static final List<String> TOPICS = List.of(
            "mention-collected",
            "mention-triaged",
            "case-events",
            "triage-corrected",
            "triage-confirmed",
            "source-checked");

    private final Stream read = new Stream(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>());

    private StreamReader() {}

    static Stream read(String broker) {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                broker,
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                5_000);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var reader = new StreamReader();
            reader.readAll(consumer);
            return reader.read;
        }
    }

    private void readAll(KafkaConsumer<String, byte[]> consumer) {
        var partitions = partitions(consumer);
        var ends = consumer.endOffsets(partitions);
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        var unread = new HashSet<>(partitions);
        while (!unread.isEmpty()) {
            for (var record : consumer.poll(Duration.ofMillis(200)))
                if (record.offset() < ends.get(new TopicPartition(record.topic(), record.partition()))) keep(record);
            unread.removeIf(partition -> consumer.position(partition) >= ends.get(partition));
        }
    }

    private static List<TopicPartition> partitions(KafkaConsumer<String, byte[]> consumer) {
        return consumer.listTopics().entrySet().stream()
                .filter(topic ->
                        TOPICS.contains(topic.getKey()) || topic.getKey().endsWith(DEAD))
                .flatMap(topic -> topic.getValue().stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
    }

    private void keep(ConsumerRecord<String, byte[]> record) {
        if (record.topic().endsWith(DEAD)) read.deadLetters().add(deadLetter(record));
        else if (!keepEvent(record)) read.unreadable().add(stamp(record, null));
    }

    private boolean keepEvent(ConsumerRecord<String, byte[]> record) {
        var json = json(record);
        if (json.isEmpty()) return false;
        try {
            keep(record.topic(), json.get(), stamp(record, json.get()));
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private void keep(String topic, JsonNode json, Stamp stamp) {
        switch (topic) {
            case "mention-collected" -> read.collected().add(collected(json, stamp));
            case "mention-triaged" -> read.triaged().add(triaged(json, stamp));
            case "case-events" -> read.told().add(told(json, stamp));
            case "triage-corrected" -> read.corrections().add(correction(json, stamp));
            // Of these only what cannot be read is judged.
            case "triage-confirmed" -> json.required("confirmationId");
            default -> read.checks().add(new Stream.Checked(stamp, uuid(json, "checkId")));
        }
    }

    private static Optional<JsonNode> json(ConsumerRecord<String, byte[]> record) {
        try {
            return Optional.ofNullable(record.value()).map(StreamReader::tree).filter(JsonNode::isObject);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static JsonNode tree(byte[] value) {
        try {
            return JSON.readTree(value);
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Stamp stamp(ConsumerRecord<String, byte[]> record, JsonNode json) {
        return new Stamp(
                record.topic(),
                record.partition(),
                record.offset(),
                Instant.ofEpochMilli(record.timestamp()),
                record.key(),
                json == null ? null : content(json));
    }

    /** A find that is published again was found again, at another time. */
    private static UUID content(JsonNode json) {
        var mention = json.has("mention") ? json.get("mention") : json;
        if (!(mention instanceof ObjectNode found) || !found.has("firstCollectedAt"))
            return UUID.nameUUIDFromBytes(json.toString().getBytes(UTF_8));
        var copy = (ObjectNode) json.deepCopy();
        var timeless = copy.has("mention") ? (ObjectNode) copy.get("mention") : copy;
        if (found.path("publishedAt").equals(found.path("firstCollectedAt"))) timeless.remove("publishedAt");
        timeless.remove(List.of("firstCollectedAt", "collectedAt"));
        return UUID.nameUUIDFromBytes(copy.toString().getBytes(UTF_8));
    }

    private static Stream.Collected collected(JsonNode json, Stamp stamp) {
        return new Stream.Collected(
                stamp,
                uuid(json, "mentionId"),
                json.required("revision").intValue(),
                json.required("clientId").textValue().intern(),
                json.required("conversationId").textValue(),
                json.path("permalink").textValue(),
                Mark.of(json.required("text").textValue()),
                json.required("change").textValue().equals("WITHDRAWN"),
                json.required("backfill").booleanValue(),
                Instant.parse(json.required("publishedAt").textValue()),
                Instant.parse(json.required("firstCollectedAt").textValue()));
    }

    private static Stream.Triaged triaged(JsonNode json, Stamp stamp) {
        var verdict = json.required("verdict");
        return new Stream.Triaged(
                collected(json.required("mention"), stamp),
                verdict.required("concerning").booleanValue(),
                verdict.required("advice").required("react").booleanValue());
    }

    private static Stream.Told told(JsonNode json, Stamp stamp) {
        return new Stream.Told(
                stamp,
                uuid(json, "caseId"),
                json.required("sequence").longValue(),
                json.required("kind").textValue().intern(),
                Instant.parse(json.required("at").textValue()),
                json.path("actor").textValue());
    }

    private static Stream.Correction correction(JsonNode json, Stamp stamp) {
        return new Stream.Correction(
                stamp,
                uuid(json, "correctionId"),
                uuid(json, "mentionId"),
                json.required("by").textValue());
    }

    private static UUID uuid(JsonNode json, String field) {
        return UUID.fromString(json.required(field).textValue());
    }

    private static Stream.DeadLetter deadLetter(ConsumerRecord<String, byte[]> record) {
        return new Stream.DeadLetter(
                record.topic().substring(0, record.topic().length() - DEAD.length()),
                record.key(),
                header(record, "balie-cause"),
                header(record, "balie-origin"),
                header(record, "balie-reader"));
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), UTF_8);
    }
}
