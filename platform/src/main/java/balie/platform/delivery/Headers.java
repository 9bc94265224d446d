package balie.platform.delivery;

import balie.events.Topic;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;

/** CloudEvents 1.0 headers in binary mode (Kafka protocol binding), and a W3C trace parent. */
final class Headers {
    static final String TYPE = "ce_type";
    static final String CAUSE = "balie-cause";
    static final String ORIGIN = "balie-origin";

    private static final Header SPECIFICATION = new RecordHeader("ce_specversion", bytes("1.0"));
    private static final Header JSON = new RecordHeader("content-type", bytes("application/json"));
    private static final Map<Topic, OfTopic> OF_TOPIC = new EnumMap<Topic, OfTopic>(
            Arrays.stream(Topic.values()).collect(Collectors.toMap(topic -> topic, OfTopic::new)));

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
    static void describe(ProducerRecord<?, ?> message, Packet event, byte[] sentAt) {
        var topic = OF_TOPIC.get(event.topic());
        message.headers()
                .add(SPECIFICATION)
                .add("ce_id", event.id())
                .add(topic.source)
                .add(topic.type)
                .add("ce_subject", event.key())
                .add("ce_time", sentAt)
                .add("traceparent", TraceParent.of(event));
        if (event.body() != null) message.headers().add(JSON);
    }

    static String type(String topicName) {
        return "balie." + topicName;
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
