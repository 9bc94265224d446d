package balie.speed.tables;

import balie.acceptance.RunningDesk;
import balie.events.Topic;
import balie.platform.delivery.EventFormat;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The topic that both the desk and the reports read, filled as triage fills it. */
record TriagedTopic(RunningDesk desk) {
    /** Writes that many made-up posts and returns when the broker has them. */
    void fill(Instant since, int posts) {
        try (var producer = new KafkaProducer<String, byte[]>(settings())) {
            for (long number = 0; number < posts; number++) producer.send(message(new MadePost(number, since)));
            producer.flush();
        }
    }

    private Map<String, Object> settings() {
        return Map.of(
                "bootstrap.servers",
                desk.broker(),
                "acks",
                "all",
                "linger.ms",
                20,
                "batch.size",
                256 * 1024,
                "key.serializer",
                StringSerializer.class,
                "value.serializer",
                ByteArraySerializer.class);
    }

    private static ProducerRecord<String, byte[]> message(MadePost post) {
        var message =
                new ProducerRecord<>(Topic.MENTION_TRIAGED.topicName(), post.key(), EventFormat.encode(post.event()));
        message.headers().add("ce_type", "balie.mention-triaged".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return message;
    }
}
