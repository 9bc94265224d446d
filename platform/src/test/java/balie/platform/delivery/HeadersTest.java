package balie.platform.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import balie.events.Topic;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

class HeadersTest {
    private static final UUID SUBJECT = UUID.fromString("0af76519-16cd-53dd-8448-eb211c80319c");

    @Test
    void eventsAboutOneSubjectShareATraceAndDifferInTheirParent() {
        var found = traceParent(SUBJECT + "/1");
        var edited = traceParent(SUBJECT + "/2");

        assertThat(found).matches("00-0af7651916cd53dd8448eb211c80319c-[0-9a-f]{16}-01");
        assertThat(edited).startsWith(found.substring(0, 36)).isNotEqualTo(found);
    }

    @Test
    void anEventIsDescribedAsACloudEvent() {
        var message = new ProducerRecord<byte[], byte[]>("mention-collected", new byte[0]);
        var event = Outgoing.of(Topic.MENTION_COLLECTED, "a:b", "id/1", SUBJECT, "body");

        Headers.describe(message, Packet.of(event), Headers.bytes(Instant.EPOCH.toString()));

        assertThat(header(message, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(message, "ce_id")).isEqualTo("id/1");
        assertThat(header(message, "ce_source")).isEqualTo("/balie/collector");
        assertThat(header(message, "ce_type")).isEqualTo("balie.mention-collected");
        assertThat(header(message, "ce_time")).isEqualTo("1970-01-01T00:00:00Z");
        assertThat(header(message, "content-type")).isEqualTo("application/json");
    }

    private static String traceParent(String eventId) {
        var event = Outgoing.of(Topic.MENTION_COLLECTED, "a:b", eventId, SUBJECT, "body");
        return new String(TraceParent.of(Packet.of(event)), UTF_8);
    }

    private static String header(ProducerRecord<?, ?> message, String name) {
        return Headers.text(message.headers().lastHeader(name));
    }
}
