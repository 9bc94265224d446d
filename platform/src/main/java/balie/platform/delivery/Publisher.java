package balie.platform.delivery;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Sends events, in the order given, and answers when the broker has acknowledged all of them. After a failure the caller sends the same
 * events again; readers drop what they had. Safe for use by several threads.
 */
@ApplicationScoped
public class Publisher {
    private final Producer<byte[], byte[]> producer;

    Publisher(DeliveryConfig config) {
        this(new KafkaProducer<>(settings(config), new ByteArraySerializer(), new ByteArraySerializer()));
    }

    Publisher(Producer<byte[], byte[]> producer) {
        this.producer = producer;
    }

    private static Map<String, Object> settings(DeliveryConfig config) {
        return Map.of(
                "bootstrap.servers",
                config.kafka(),
                "acks",
                "all",
                "enable.idempotence",
                true,
                "linger.ms",
                0,
                "compression.type",
                "lz4",
                "max.block.ms",
                config.sendTimeout().toMillis(),
                "request.timeout.ms",
                config.sendTimeout().toMillis() / 2,
                "delivery.timeout.ms",
                config.sendTimeout().toMillis(),
                "reconnect.backoff.max.ms",
                Duration.ofSeconds(1).toMillis());
    }

    /**
     * Sends the events and waits for the broker's acknowledgement of every one.
     *
     * @throws BrokerUnavailable when one was not acknowledged within {@code balie.delivery.send-timeout}
     */
    public void sendAll(List<Outgoing> events) {
        var now = Instant.now();
        sendRecords(events.stream().map(event -> record(event, now)).toList());
    }

    void sendRecords(List<ProducerRecord<byte[], byte[]>> records) {
        var sent = new ArrayList<Future<RecordMetadata>>(records.size());
        try {
            for (var record : records) sent.add(producer.send(record));
            for (var acknowledgement : sent) acknowledgement.get();
        } catch (ExecutionException e) {
            throw new BrokerUnavailable(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BrokerUnavailable(e);
        } catch (org.apache.kafka.common.KafkaException e) {
            throw new BrokerUnavailable(e);
        }
    }

    private static ProducerRecord<byte[], byte[]> record(Outgoing event, Instant now) {
        var key = Headers.bytes(event.key());
        var record = new ProducerRecord<>(event.topic().topicName(), null, now.toEpochMilli(), key, event.body());
        Headers.describe(record, event, now);
        return record;
    }

    @PreDestroy
    void close() {
        producer.close(Duration.ofSeconds(2));
    }
}
