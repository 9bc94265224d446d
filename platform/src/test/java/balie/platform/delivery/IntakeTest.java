package balie.platform.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import balie.events.MentionCollected.Place;
import balie.events.Topic;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.RoundRobinPartitioner;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

class IntakeTest {
    private static final TopicPartition PARTITION = new TopicPartition(Topic.MENTION_COLLECTED.topicName(), 2);

    private final MockProducer<byte[], byte[]> broker =
            new MockProducer<>(true, new RoundRobinPartitioner(), new ByteArraySerializer(), new ByteArraySerializer());
    private final Intake intake = new Intake(
            new DeadLetters(new Publisher(() -> broker, Duration.ofSeconds(1)), new SimpleMeterRegistry(), "a-reader"),
            new Persistence(Settings.withLongestPause(Duration.ofMillis(100))));
    private final List<Place> applied = new ArrayList<>();

    @Test
    void goodRecordsAreAppliedInOrderAroundABadOne() {
        intake.take(batch(place("one"), "no event at all", place("two")), Place.class, this::apply);

        assertThat(applied).extracting(Place::sourceId).containsExactly("one", "two");
    }

    @Test
    void aBadRecordIsKeptByteForByteAndItsHeadersTellTheCauseOnly() {
        intake.take(batch("words of a person"), Place.class, this::apply);

        var letter = broker.history().get(0);
        assertThat(letter.topic()).isEqualTo("mention-collected.dead-letters");
        assertThat(letter.value()).isEqualTo("words of a person".getBytes(UTF_8));
        assertThat(Headers.text(letter.headers().lastHeader("balie-cause"))).isEqualTo("not-json");
        assertThat(Headers.text(letter.headers().lastHeader("balie-origin"))).isEqualTo("mention-collected/2/0");
        assertThat(letter.headers()).noneMatch(header -> Headers.text(header).contains("person"));
    }

    @Test
    void aBatchThatFailsIsAppliedAgainWhole() {
        var failures = new ArrayList<>(List.of(new IOException(), new IOException()));

        intake.take(batch(place("one"), place("two")), Place.class, received -> {
            if (!failures.isEmpty()) throw failures.remove(0);
            apply(received);
        });

        assertThat(applied).extracting(Place::sourceId).containsExactly("one", "two");
    }

    @Test
    void aRecordOfAnotherKindIsPutAside() {
        var stray = record(0, place("one"));
        stray.headers().add("ce_type", "balie.source-checked".getBytes(UTF_8));

        intake.take(new ConsumerRecords<>(Map.of(PARTITION, List.of(stray)), Map.of()), Place.class, this::apply);

        assertThat(applied).isEmpty();
        assertThat(Headers.text(broker.history().get(0).headers().lastHeader("balie-cause")))
                .isEqualTo("wrong-type");
    }

    @Test
    void aTombstoneIsHandedOnWhereItMeansSomethingAndPutAsideElsewhere() {
        var removed = new ArrayList<String>();

        intake.takeCompacted(batch((String) null), Place.class, batch -> batch.forEach(one -> removed.add(one.key())));
        intake.take(batch((String) null), Place.class, this::apply);

        assertThat(removed).containsExactly("key");
        assertThat(Headers.text(broker.history().get(0).headers().lastHeader("balie-cause")))
                .isEqualTo("empty");
    }

    private void apply(List<Received<Place>> batch) {
        batch.forEach(one -> applied.add(one.event()));
    }

    private static String place(String id) {
        return new String(EventFormat.encode(new Place(id, "a source")), UTF_8);
    }

    private static ConsumerRecords<String, byte[]> batch(String... values) {
        var records = new ArrayList<ConsumerRecord<String, byte[]>>();
        for (var value : values) records.add(record(records.size(), value));
        return new ConsumerRecords<>(Map.of(PARTITION, records), Map.of());
    }

    private static ConsumerRecord<String, byte[]> record(int offset, String value) {
        var bytes = value == null ? null : value.getBytes(UTF_8);
        return new ConsumerRecord<>(PARTITION.topic(), PARTITION.partition(), offset, "key", bytes);
    }
}
