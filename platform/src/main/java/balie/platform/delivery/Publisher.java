package balie.platform.delivery;

import static java.util.Map.entry;

import balie.events.Topic;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Sends events, in the order given, and answers when the broker has acknowledged all of them. After a failure the caller sends the same
 * events again; readers drop what they had. For each key the first appearances keep the order, whatever fails: nothing expires on its own
 * behind the caller's back, and after a failure the producer, with all that it still held, is replaced. Safe for use by several threads.
 */
@ApplicationScoped
public class Publisher {
    private final Supplier<Producer<byte[], byte[]>> producers;
    private final Duration timeout;
    private Producer<byte[], byte[]> producer;

    @Inject
    Publisher(DeliveryConfig config) {
        this(() -> producer(config), config.sendTimeout());
    }

    Publisher(Supplier<Producer<byte[], byte[]>> producers, Duration timeout) {
        this.producers = producers;
        this.timeout = timeout;
        this.producer = producers.get();
    }

    static Producer<byte[], byte[]> producer(DeliveryConfig config) {
        return new KafkaProducer<>(settings(config), new ByteArraySerializer(), new ByteArraySerializer());
    }

    private static Map<String, Object> settings(DeliveryConfig config) {
        int timeout = Math.toIntExact(config.sendTimeout().toMillis());
        return Map.ofEntries(
                entry("bootstrap.servers", config.kafka()),
                entry("acks", "all"),
                entry("enable.idempotence", true),
                // What is on its way behind a request that fails would be written before it.
                entry("max.in.flight.requests.per.connection", 1),
                entry("batch.size", 256 * 1024),
                entry("linger.ms", 0),
                entry("compression.type", "lz4"),
                entry("max.request.size", Topic.LARGEST_RECORD),
                entry("max.block.ms", (long) timeout),
                entry("request.timeout.ms", timeout / 2),
                // A batch that expired by itself would let a later one of its key overtake it; the timeout is kept in
                // sendRecords.
                entry("delivery.timeout.ms", Integer.MAX_VALUE),
                entry("reconnect.backoff.max.ms", 1000L));
    }

    /**
     * Sends the events and waits for the broker's acknowledgement of every one.
     *
     * @throws BrokerUnavailable when one was not acknowledged within {@code balie.delivery.send-timeout}
     */
    public void sendAll(List<Outgoing> events) {
        await(begin(events.stream().map(Packet::of).toList()));
    }

    /** Hands the events to the producer; {@link #await} tells what became of them. */
    Sending begin(List<Packet> events) {
        return describedOn(current(), events);
    }

    /**
     * Hands over what comes after something that may not be acknowledged yet: to the same producer, so that where the former fails none of
     * this is sent.
     *
     * @throws BrokerUnavailable when that producer has been replaced meanwhile
     */
    Sending after(Sending former, List<Packet> events) {
        return describedOn(former.producer(), events);
    }

    private Sending describedOn(Producer<byte[], byte[]> used, List<Packet> events) {
        var now = Instant.now();
        var described = Headers.bytes(now.toString());
        return send(used, events, event -> record(event, now, described));
    }

    void sendRecords(List<ProducerRecord<byte[], byte[]>> records) {
        await(send(current(), records, record -> record));
    }

    private <T> Sending send(
            Producer<byte[], byte[]> used, List<T> what, Function<T, ProducerRecord<byte[], byte[]>> as) {
        var sending = new Sending(used, what.size(), timeout);
        try {
            for (var one : what) used.send(as.apply(one), sending);
            return sending;
        } catch (KafkaException | IllegalStateException e) {
            throw unavailable(sending, e);
        }
    }

    /** @throws BrokerUnavailable when one was not acknowledged within {@code balie.delivery.send-timeout} since they were handed over */
    void await(Sending sending) {
        try {
            sending.await();
        } catch (ExecutionException e) {
            throw unavailable(sending, e.getCause());
        } catch (TimeoutException e) {
            throw unavailable(sending, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unavailable(sending, e);
        }
    }

    private BrokerUnavailable unavailable(Sending sending, Throwable cause) {
        replace(sending.producer());
        return new BrokerUnavailable(cause);
    }

    private synchronized Producer<byte[], byte[]> current() {
        return producer;
    }

    /** Drops what the failed producer still holds, so that nothing of it is sent after the caller's next try. */
    private synchronized void replace(Producer<byte[], byte[]> failed) {
        if (failed != producer) return;
        failed.close(Duration.ZERO);
        producer = producers.get();
    }

    private static ProducerRecord<byte[], byte[]> record(Packet event, Instant now, byte[] described) {
        var record =
                new ProducerRecord<>(event.topic().topicName(), null, now.toEpochMilli(), event.key(), event.body());
        Headers.describe(record, event, described);
        return record;
    }

    @PreDestroy
    synchronized void close() {
        producer.close(Duration.ofSeconds(2));
    }
}
