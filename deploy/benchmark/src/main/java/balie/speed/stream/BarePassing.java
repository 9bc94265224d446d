package balie.speed.stream;

import balie.platform.delivery.Decoded;
import balie.platform.delivery.EventFormat;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * The plainest loop that passes records on and loses none: polls, sends what it polled as it is, and commits once a second after all that
 * was sent has been acknowledged. It waits for no batch in between, which ours does. It may also decode and encode each event as every
 * service must, which tells how much of the distance that alone is.
 */
public final class BarePassing {
    private static final Duration COMMIT_EVERY = Duration.ofSeconds(1);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final KafkaProducer<byte[], byte[]> producer;
    private final boolean reads;

    private BarePassing(String kafka, boolean reads) {
        consumer = Bare.consumer(kafka, reads ? "bare-reading" : "bare-passing");
        producer = Bare.producer(kafka);
        this.reads = reads;
    }

    /** An event of one text. */
    record Text(String text) {}

    /** @param arguments the broker, the topic to take from, the one to pass on to, how many each time, and {@code reads} or nothing */
    public static void main(String[] arguments) throws Exception {
        var passing = new BarePassing(arguments[0], arguments.length > 4);
        passing.consumer.subscribe(List.of(arguments[1]));
        int count = Integer.parseInt(arguments[3]);
        Loop.serve(() -> passing.pass(count, arguments[2]));
    }

    private double pass(int count, String to) {
        long committed = System.nanoTime();
        for (int passed = 0; passed < count; ) {
            for (var record : consumer.poll(Duration.ofMillis(200))) {
                var value = reads ? read(record.value()) : record.value();
                producer.send(new ProducerRecord<>(to, null, null, record.key(), value, record.headers()));
                passed++;
            }
            if (System.nanoTime() - committed < COMMIT_EVERY.toNanos()) continue;
            commit();
            committed = System.nanoTime();
        }
        commit();
        return count;
    }

    private static byte[] read(byte[] json) {
        if (EventFormat.decode(json, Text.class) instanceof Decoded.Event<Text> event)
            return EventFormat.encode(event.event());
        throw new IllegalStateException("no event");
    }

    private void commit() {
        producer.flush();
        consumer.commitSync();
    }
}
