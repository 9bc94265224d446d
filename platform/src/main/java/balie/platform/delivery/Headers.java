package balie.platform.delivery;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;

/**
 * CloudEvents 1.0 headers in binary mode (Kafka protocol binding), and a W3C trace parent. The trace id is the id of what the event is
 * about, so that everything that happened to one mention is one trace, also over replays.
 */
final class Headers {
    static final String TYPE = "ce_type";
    static final String CAUSE = "balie-cause";
    static final String ORIGIN = "balie-origin";

    private Headers() {}

    static void describe(ProducerRecord<?, ?> message, Outgoing event, Instant sentAt) {
        put(message, "ce_specversion", "1.0");
        put(message, "ce_id", event.id());
        put(message, "ce_source", "/balie/" + event.topic().writer());
        put(message, TYPE, type(event.topic().topicName()));
        put(message, "ce_subject", event.key());
        put(message, "ce_time", sentAt.toString());
        put(message, "traceparent", traceParent(event.subject(), event.id()));
        if (event.body() != null) put(message, "content-type", "application/json");
    }

    static String type(String topicName) {
        return "balie." + topicName;
    }

    /** Version 00, sampled; the parent id is derived from the event's id. */
    static String traceParent(UUID subject, String eventId) {
        var span =
                UUID.nameUUIDFromBytes(eventId.getBytes(StandardCharsets.UTF_8)).getMostSignificantBits();
        return "00-%016x%016x-%016x-01"
                .formatted(subject.getMostSignificantBits(), subject.getLeastSignificantBits(), span == 0 ? 1 : span);
    }

    static void put(ProducerRecord<?, ?> message, String name, String value) {
        message.headers().add(name, bytes(value));
    }

    static byte[] bytes(String text) {
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }

    static String text(Header header) {
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
