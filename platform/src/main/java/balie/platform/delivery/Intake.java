package balie.platform.delivery;

import balie.platform.delivery.DeadLetters.DeadLetter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/**
 * Takes batches of one topic: decodes, puts what is no use aside, applies the rest, and returns only when all that is done, so that the
 * caller may acknowledge. While the database or the broker is away it tries again for as long as it takes; readiness tells.
 */
@ApplicationScoped
public class Intake {
    private final DeadLetters deadLetters;
    private final Persistence persistence;

    Intake(DeadLetters deadLetters, Persistence persistence) {
        this.deadLetters = deadLetters;
        this.persistence = persistence;
    }

    /** Applies the usable records of the batch, in order; a record without a value is put aside as {@code empty}. */
    public <E> void take(ConsumerRecords<String, byte[]> records, Class<E> type, Effect<E> effect) {
        take(records, new Sorting<>(type, false), effect);
    }

    /** The same for a compacted topic: a record without a value is handed on with a null event, and removes its key. */
    public <E> void takeCompacted(ConsumerRecords<String, byte[]> records, Class<E> type, Effect<E> effect) {
        take(records, new Sorting<>(type, true), effect);
    }

    /** What {@link #take} would apply of records that are read again, as a rebuild does: what is no use was put aside long ago. */
    public static <E> List<Received<E>> usable(Iterable<ConsumerRecord<String, byte[]>> records, Class<E> type) {
        return usable(records, new Sorting<>(type, false));
    }

    /** The same for {@link #takeCompacted}. */
    public static <E> List<Received<E>> usableCompacted(
            Iterable<ConsumerRecord<String, byte[]>> records, Class<E> type) {
        return usable(records, new Sorting<>(type, true));
    }

    private static <E> List<Received<E>> usable(Iterable<ConsumerRecord<String, byte[]>> records, Sorting<E> sorting) {
        records.forEach(sorting::sort);
        return sorting.usable;
    }

    private <E> void take(ConsumerRecords<String, byte[]> records, Sorting<E> sorting, Effect<E> effect) {
        records.forEach(sorting::sort);
        var topic =
                records.partitions().stream().findFirst().map(p -> p.topic()).orElse("no topic");
        if (!sorting.useless.isEmpty()) persistence.untilDone(topic, () -> deadLetters.keep(sorting.useless));
        if (!sorting.usable.isEmpty()) persistence.untilDone(topic, () -> effect.apply(sorting.usable));
    }

    /** A batch parted into what can be used and what cannot. */
    private static final class Sorting<E> {
        final List<Received<E>> usable = new ArrayList<>();
        final List<DeadLetter> useless = new ArrayList<>();
        private final Class<E> type;
        private final boolean tombstones;
        private byte[] wanted;

        Sorting(Class<E> type, boolean tombstones) {
            this.type = type;
            this.tombstones = tombstones;
        }

        void sort(ConsumerRecord<String, byte[]> record) {
            if (record.value() == null) {
                if (tombstones) usable.add(received(record, null));
                else useless.add(new DeadLetter(record, DeadLetterCause.EMPTY));
            } else if (!saysItIs(record)) {
                useless.add(new DeadLetter(record, DeadLetterCause.WRONG_TYPE));
            } else {
                sortByContent(record);
            }
        }

        private void sortByContent(ConsumerRecord<String, byte[]> record) {
            var decoded = EventFormat.decode(record.value(), type);
            if (decoded instanceof Decoded.Event<E> read) usable.add(received(record, read.event()));
            if (decoded instanceof Decoded.Poison<E> poison) useless.add(new DeadLetter(record, poison.cause()));
        }

        private boolean saysItIs(ConsumerRecord<String, byte[]> record) {
            var said = record.headers().lastHeader(Headers.TYPE);
            return said == null || said.value() == null || Arrays.equals(said.value(), wanted(record.topic()));
        }

        /** A batch is of one topic. */
        private byte[] wanted(String topic) {
            if (wanted == null) wanted = Headers.bytes(Headers.type(topic));
            return wanted;
        }

        private static <E> Received<E> received(ConsumerRecord<String, byte[]> record, E event) {
            var sentAt = Instant.ofEpochMilli(record.timestamp());
            return new Received<>(record.key(), event, sentAt, record.partition(), record.offset());
        }
    }
}
