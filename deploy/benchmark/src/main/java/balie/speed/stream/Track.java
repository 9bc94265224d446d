package balie.speed.stream;

import balie.speed.Polling;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** A topic on which something is to arrive: when it all has, tells how fast. Reads only afterwards, so that looking costs nobody speed. */
final class Track implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Collection<TopicPartition> partitions;
    private Map<TopicPartition, Long> before;

    Track(String kafka, String topic) {
        consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        kafka,
                        "enable.auto.commit",
                        false,
                        "max.poll.records",
                        10_000,
                        "max.partition.fetch.bytes",
                        4 * 1024 * 1024),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        partitions = consumer.partitionsFor(topic).stream()
                .map(one -> new TopicPartition(topic, one.partition()))
                .toList();
        consumer.assign(partitions);
    }

    /** What is on the topic by now does not count. */
    void begin() {
        before = consumer.endOffsets(partitions);
    }

    /** Waits for that many, and returns how many a second came between the first and the last tenth of them. */
    double rate(int count) throws InterruptedException {
        Polling.OFTEN.until("not all of them came", PATIENCE, () -> arrived() >= count);
        return rate(times());
    }

    /** The same for what a floor sends in one turn. */
    double rateOf(Loop loop, int count) throws IOException, InterruptedException {
        begin();
        loop.once();
        return rate(count);
    }

    private long arrived() {
        long arrived = 0;
        for (var end : consumer.endOffsets(partitions).entrySet()) arrived += end.getValue() - before.get(end.getKey());
        return arrived;
    }

    private List<Long> times() {
        var ends = consumer.endOffsets(partitions);
        before.forEach(consumer::seek);
        var times = new ArrayList<Long>();
        while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.get(one)))
            for (var record : consumer.poll(Duration.ofMillis(200))) times.add(record.timestamp());
        Collections.sort(times);
        return times;
    }

    private static double rate(List<Long> times) {
        int tenth = times.size() / 10;
        long took = times.get(times.size() - 1 - tenth) - times.get(tenth);
        return (times.size() - 2 * tenth) * 1e3 / Math.max(1, took);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
