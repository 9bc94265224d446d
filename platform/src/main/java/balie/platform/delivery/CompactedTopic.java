package balie.platform.delivery;

import balie.events.Topic;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiPredicate;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;

/**
 * A compacted topic as a map that follows it: the newest event of each key, which need not be the last that came. {@link #awaitEnd} returns
 * when all that stood in the topic at the start has been read. Survives a broker that is away; a record that cannot be decoded leaves its
 * key as it was.
 */
public final class CompactedTopic<E> implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(CompactedTopic.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Topic topic;
    private final Class<E> type;
    private final BiPredicate<E, E> supersedes;
    private final KafkaConsumer<String, byte[]> consumer;
    private final Map<String, E> latest = new ConcurrentHashMap<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private volatile boolean open = true;

    private CompactedTopic(String kafka, Topic topic, Class<E> type, BiPredicate<E, E> supersedes) {
        this.topic = topic;
        this.type = type;
        this.supersedes = supersedes;
        this.consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka, "auto.offset.reset", "earliest", "enable.auto.commit", false),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    /**
     * Begins to read, in a thread of its own, until closed.
     *
     * @param supersedes whether the first, which came later, holds where the second is known
     */
    public static <E> CompactedTopic<E> follow(
            DeliveryConfig config, Topic topic, Class<E> type, BiPredicate<E, E> supersedes) {
        var following = new CompactedTopic<>(config.kafka(), topic, type, supersedes);
        var thread = new Thread(following::run, "follow-" + topic.topicName());
        thread.setDaemon(true);
        thread.start();
        return following;
    }

    /** The newest event of that key, as far as read. */
    public Optional<E> get(String key) {
        return Optional.ofNullable(latest.get(key));
    }

    /** The newest events of all keys, as far as read. */
    public List<E> all() {
        return List.copyOf(latest.values());
    }

    /** Whether all that stood in the topic at the start has been read. */
    public boolean isAtEnd() {
        return end.getCount() == 0;
    }

    /** Waits, for as long as it takes, until {@link #isAtEnd}. */
    public void awaitEnd() throws InterruptedException {
        end.await();
    }

    private void run() {
        try (consumer) {
            while (open && !isAtEnd()) tryAgain(this::readToEnd);
            while (open) tryAgain(this::read);
        }
    }

    private void tryAgain(Runnable reading) {
        try {
            reading.run();
        } catch (WakeupException e) {
            open = false;
        } catch (RuntimeException e) {
            LOG.warnf(
                    "%s waits: %s; trying again until it succeeds",
                    topic.topicName(), e.getClass().getSimpleName());
            rest();
        }
    }

    private void rest() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            open = false;
        }
    }

    private void readToEnd() {
        var partitions = partitions();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        var ends = consumer.endOffsets(partitions);
        while (open && partitions.stream().anyMatch(one -> consumer.position(one) < ends.get(one))) read();
        if (open) end.countDown();
    }

    /** A broker that has not heard of the topic yet knows of no partitions, which is not an empty topic. */
    private List<TopicPartition> partitions() {
        var known = consumer.partitionsFor(topic.topicName());
        if (known == null || known.isEmpty()) throw new UnknownTopicOrPartitionException();
        return known.stream()
                .map(one -> new TopicPartition(one.topic(), one.partition()))
                .toList();
    }

    private void read() {
        for (var record : consumer.poll(POLL)) {
            if (record.value() == null) latest.remove(record.key());
            else if (EventFormat.decode(record.value(), type) instanceof Decoded.Event<E> read)
                latest.merge(record.key(), read.event(), this::newer);
            else LOG.warnf("%s at %d cannot be used", topic.topicName(), record.offset());
        }
    }

    /** A sender that was frozen may write an old event behind a newer one. */
    private E newer(E known, E come) {
        return supersedes.test(come, known) ? come : known;
    }

    @Override
    public void close() {
        open = false;
        consumer.wakeup();
    }
}
