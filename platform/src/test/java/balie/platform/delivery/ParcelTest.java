package balie.platform.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import balie.events.Topic;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParcelTest {
    private final Random random = new Random(1);

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 500})
    void whatIsPackedComesOutAsItWas(int events) {
        var told = IntStream.range(0, events).mapToObj(this::event).toList();

        var parcels = Parcel.of(told);

        assertThat(parcels).hasSize(1);
        assertThat(parcels.get(0).events()).isEqualTo(events);
        assertThat(unpacked(parcels)).isEqualTo(content(told));
    }

    @Test
    void bodiesThatAreMissingAndEmptyAreToldApart() {
        var told = List.of(event(Topic.CLIENT_PROFILES, null), event(Topic.CLIENT_PROFILES, new byte[0]));

        assertThat(unpacked(Parcel.of(told))).isEqualTo(content(told));
    }

    @Test
    void aParcelHoldsOneTopicAndTheOrderStays() {
        var told = Stream.of(Topic.CASE_EVENTS, Topic.CASE_EVENTS, Topic.TRIAGE_CORRECTED, Topic.CASE_EVENTS)
                .map(topic -> event(topic, new byte[] {1}))
                .toList();

        var parcels = Parcel.of(told);

        assertThat(parcels)
                .extracting(Parcel::topic)
                .containsExactly(Topic.CASE_EVENTS, Topic.TRIAGE_CORRECTED, Topic.CASE_EVENTS);
        assertThat(unpacked(parcels)).isEqualTo(content(told));
    }

    @Test
    void noParcelGrowsBeyondWhatFitsUnlessItHoldsOneEvent() {
        var told = Stream.of(400_000, 400_000, 400_000, 3_000_000, 10)
                .map(length -> event(Topic.CASE_EVENTS, bytes(length)))
                .toList();

        var parcels = Parcel.of(told);

        assertThat(parcels).extracting(Parcel::events).containsExactly(2, 1, 1, 1);
        assertThat(unpacked(parcels)).isEqualTo(content(told));
    }

    @Test
    void whatRepeatsIsPackedSmall() {
        var told = IntStream.range(0, 100).mapToObj(this::event).toList();

        var parcel = Parcel.of(told).get(0);

        assertThat(parcel.bytes().length).isLessThan(parcel.size() / 3);
    }

    @Test
    void nothingNeedsNoParcel() {
        assertThat(Parcel.of(List.of())).isEmpty();
    }

    /** Events by their content: arrays are equal to themselves alone. */
    private static List<List<Object>> content(List<Outgoing> events) {
        return events.stream().map(Packet::of).map(ParcelTest::content).toList();
    }

    private static List<Object> content(Packet event) {
        return Arrays.asList(
                event.topic(), content(event.key()), content(event.id()), event.subject(), content(event.body()));
    }

    private static ByteBuffer content(byte[] bytes) {
        return bytes == null ? null : ByteBuffer.wrap(bytes);
    }

    private static List<List<Object>> unpacked(List<Parcel> parcels) {
        return parcels.stream()
                .flatMap(parcel -> parcel.unpacked().stream())
                .map(ParcelTest::content)
                .toList();
    }

    private Outgoing event(int number) {
        var text = "{\"number\":%d,\"text\":\"Wéér een bericht over de levering van de vloer\"}".formatted(number);
        return event(Topic.MENTION_COLLECTED, text.repeat(5).getBytes(UTF_8));
    }

    private Outgoing event(Topic topic, byte[] body) {
        return new Outgoing(topic, "vloerhuis:gesprék", "id/" + random.nextInt(), new UUID(random.nextLong(), 7), body);
    }

    private byte[] bytes(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
