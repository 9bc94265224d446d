package balie.platform.delivery;

import balie.events.Topic;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;

/**
 * CloudEvents 1.0 headers in binary mode (Kafka protocol binding), and a W3C trace parent. The trace id is the id of what the event is
 * about, so that everything that happened to one mention is one trace, also over replays.
 */
final class Headers {
    static final String TYPE = "ce_type";
    static final String CAUSE = "balie-cause";
    static final String ORIGIN = "balie-origin";

    private static final Header SPECIFICATION = new RecordHeader("ce_specversion", bytes("1.0"));
    private static final Header JSON = new RecordHeader("content-type", bytes("application/json"));
    private static final Map<Topic, OfTopic> OF_TOPIC =
            Arrays.stream(Topic.values()).collect(Collectors.toMap(topic -> topic, OfTopic::new));
    private static final HexFormat HEX = HexFormat.of();

    private Headers() {}

    /** What is the same for every event of a topic. */
    private record OfTopic(Header source, Header type) {
        OfTopic(Topic topic) {
            this(
                    new RecordHeader("ce_source", bytes("/balie/" + topic.writer())),
                    new RecordHeader(TYPE, bytes(Headers.type(topic.topicName()))));
        }
    }

    /** @param sentAt in ISO 8601, the same bytes for all that is sent together */
    static void describe(ProducerRecord<?, ?> message, Outgoing event, byte[] sentAt) {
        var topic = OF_TOPIC.get(event.topic());
        message.headers().add(SPECIFICATION);
        put(message, "ce_id", event.id());
        message.headers().add(topic.source).add(topic.type);
        put(message, "ce_subject", event.key());
        message.headers().add("ce_time", sentAt);
        put(message, "traceparent", traceParent(event.subject(), event.id()));
        if (event.body() != null) message.headers().add(JSON);
    }

    static String type(String topicName) {
        return "balie." + topicName;
    }

    /** Version 00, sampled; the parent id is derived from the event's id. */
    static String traceParent(UUID subject, String eventId) {
        return "00-" + HEX.toHexDigits(subject.getMostSignificantBits())
                + HEX.toHexDigits(subject.getLeastSignificantBits()) + "-" + HEX.toHexDigits(parentId(eventId))
                + "-01";
    }

    /** Sixty-four bits of the id, by FNV-1a; never zero, which would be no parent. */
    private static long parentId(String eventId) {
        long hash = 0xcbf29ce484222325L;
        for (int at = 0; at < eventId.length(); at++) hash = (hash ^ eventId.charAt(at)) * 0x100000001b3L;
        return hash == 0 ? 1 : hash;
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
