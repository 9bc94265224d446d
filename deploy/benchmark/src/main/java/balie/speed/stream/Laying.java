package balie.speed.stream;

import java.util.List;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Lays records out on a topic before anybody may take them. */
final class Laying implements AutoCloseable {
    private final KafkaProducer<byte[], byte[]> producer;

    Laying(String kafka) {
        producer = Bare.producer(kafka);
    }

    /** Returns when the broker has them all. */
    void out(List<ProducerRecord<byte[], byte[]>> records) {
        records.forEach(producer::send);
        producer.flush();
    }

    @Override
    public void close() {
        producer.close();
    }
}
