package balie.platform.delivery;

import balie.events.Topic;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps what a reader could not use: the record byte for byte, with a cause code, its reader and where it stood. A redelivery may keep it
 * twice; {@code balie-origin} tells that it is the same.
 */
@ApplicationScoped
class DeadLetters {
    private final Publisher publisher;
    private final MeterRegistry meters;
    private final String reader;

    DeadLetters(
            Publisher publisher,
            MeterRegistry meters,
            @ConfigProperty(name = "quarkus.application.name") String reader) {
        this.publisher = publisher;
        this.meters = meters;
        this.reader = reader;
    }

    /** A record and why it is no use. */
    record DeadLetter(ConsumerRecord<String, byte[]> record, DeadLetterCause cause) {}

    void keep(List<DeadLetter> letters) {
        if (letters.isEmpty()) return;
        publisher.sendRecords(letters.stream().map(this::message).toList());
        for (var letter : letters)
            meters.counter("balie.dead.letters", "topic", letter.record.topic(), "cause", letter.cause.code())
                    .increment();
    }

    private ProducerRecord<byte[], byte[]> message(DeadLetter letter) {
        var from = letter.record;
        var topic = Topic.named(from.topic()).map(Topic::deadLetterTopicName).orElseThrow();
        var message = new ProducerRecord<>(topic, Headers.bytes(from.key()), from.value());
        Headers.put(message, Headers.CAUSE, letter.cause.code());
        Headers.put(message, Headers.ORIGIN, "%s/%d/%d".formatted(from.topic(), from.partition(), from.offset()));
        Headers.put(message, "balie-reader", reader);
        return message;
    }
}
