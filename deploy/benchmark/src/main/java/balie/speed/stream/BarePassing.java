package balie.speed.stream;

import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * The plainest loop that passes records on and loses none: polls, sends what it polled as it is, and commits once a second after all that
 * was sent has been acknowledged. It waits for no batch in between, which ours does.
 */
public final class BarePassing {
    private static final Duration COMMIT_EVERY = Duration.ofSeconds(1);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final KafkaProducer<byte[], byte[]> producer;

    private BarePassing(String kafka) {
        consumer = Bare.consumer(kafka, "bare-passing");
        producer = Bare.producer(kafka);
    }

    /** @param arguments the broker, the topic to take from, the topic to pass on to, and how many to pass on each time */
    public static void main(String[] arguments) throws Exception {
        var passing = new BarePassing(arguments[0]);
        passing.consumer.subscribe(List.of(arguments[1]));
        int count = Integer.parseInt(arguments[3]);
        Loop.serve(() -> passing.pass(count, arguments[2]));
    }

    private double pass(int count, String to) {
        long committed = System.nanoTime();
        for (int passed = 0; passed < count; ) {
            for (var record : consumer.poll(Duration.ofMillis(200))) {
                producer.send(new ProducerRecord<>(to, null, null, record.key(), record.value(), record.headers()));
                passed++;
            }
            if (System.nanoTime() - committed < COMMIT_EVERY.toNanos()) continue;
            commit();
            committed = System.nanoTime();
        }
        commit();
        return count;
    }

    private void commit() {
        producer.flush();
        consumer.commitSync();
    }
}
