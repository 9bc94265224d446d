package balie.speed.stream;

import org.apache.kafka.clients.producer.KafkaProducer;

/** Sends events that lie in memory, as fast as the broker acknowledges them; with or without the headers that every event of the house has. */
public final class BareTelling {
    private BareTelling() {}

    /** @param arguments the broker, how many to send each time, and {@code described} or nothing */
    public static void main(String[] arguments) throws Exception {
        int count = Integer.parseInt(arguments[1]);
        var records = MadeMentions.of(count).stream()
                .map(arguments.length > 2 ? MadeMentions::described : MadeMentions::record)
                .toList();
        try (KafkaProducer<byte[], byte[]> producer = Bare.producer(arguments[0])) {
            Loop.serve(() -> {
                records.forEach(producer::send);
                producer.flush();
                return count;
            });
        }
    }
}
