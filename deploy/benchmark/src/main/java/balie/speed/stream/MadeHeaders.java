package balie.speed.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import balie.events.Topic;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Headers such as those that the publisher puts on, so that both sides send as much. */
final class MadeHeaders {
    private MadeHeaders() {}

    static void describe(ProducerRecord<byte[], byte[]> record, Topic topic, String key, UUID id) {
        put(record, "ce_specversion", "1.0");
        put(record, "ce_id", id.toString());
        put(record, "ce_source", "/balie/" + topic.writer());
        put(record, "ce_type", "balie." + topic.topicName());
        put(record, "ce_subject", key);
        put(record, "ce_time", "2026-03-02T09:30:00.123456Z");
        put(record, "traceparent", "00-" + id.toString().replace("-", "") + "-00f067aa0ba902b7-01");
        put(record, "content-type", "application/json");
    }

    private static void put(ProducerRecord<byte[], byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(UTF_8));
    }
}
