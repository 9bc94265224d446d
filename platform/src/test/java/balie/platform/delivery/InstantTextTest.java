package balie.platform.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstantTextTest {
    /** From before the year 0 to after the year 9999. */
    private static final long EARLIEST = Instant.parse("-0002-01-01T00:00:00Z").getEpochSecond();

    private static final long LATEST = Instant.parse("+10001-12-31T23:59:59Z").getEpochSecond();

    private final Random random = new Random(3);

    record Event(Instant at) {}

    @Test
    void writesWhatTheJdkWrites() {
        for (int turn = 0; turn < 200_000; turn++) {
            var instant = anyInstant();
            if (!InstantText.of(instant).equals(instant.toString()))
                assertThat(InstantText.of(instant)).isEqualTo(instant.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-01-01T00:00:00Z", "9999-12-31T23:59:59.999999999Z", "+10000-01-01T00:00:00Z"})
    void writesWhatTheJdkWritesWhereYearsGetASign(String text) {
        assertThat(InstantText.of(Instant.parse(text))).isEqualTo(text);
        assertThat(InstantText.of(Instant.MIN)).isEqualTo(Instant.MIN.toString());
        assertThat(InstantText.of(Instant.MAX)).isEqualTo(Instant.MAX.toString());
    }

    @Test
    void readsWhatItWrote() {
        for (int turn = 0; turn < 200_000; turn++) {
            var event = new Event(anyInstant());
            if (!event.equals(read(EventFormat.encode(event))))
                assertThat(read(EventFormat.encode(event))).isEqualTo(event);
        }
    }

    /** Letters changed anywhere: what is not the usual form is read by the library, or refused as it refuses. */
    @Test
    void takesNothingForAnInstantThatTheJdkDoesNot() {
        for (int turn = 0; turn < 200_000; turn++) {
            var text = InstantText.of(anyInstant()).toCharArray();
            text[random.nextInt(text.length)] = "0123456789-:.TZ+ ".charAt(random.nextInt(17));
            var read = InstantText.read(text, 0, text.length);
            if (read != null && !read.equals(byTheJdk(text)))
                assertThat(read).as(new String(text)).isEqualTo(byTheJdk(text));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-02T10:30:00+01:00",
                "+12026-03-02T09:30:00Z",
                "2026-03-02T24:00:00Z",
                "2016-12-31T23:59:60Z"
            })
    void whatIsWrittenInAnotherWayIsReadAsBefore(String text) {
        assertThat(InstantText.read(text.toCharArray(), 0, text.length())).isNull();

        assertThat(read(("{\"at\":\"" + text + "\"}").getBytes(StandardCharsets.UTF_8))
                        .at())
                .isNotNull();
    }

    @Test
    void nothingAndNoInstantAreToldApart() {
        assertThat(read("{\"at\":null}".getBytes(StandardCharsets.UTF_8)).at()).isNull();
        assertThat(EventFormat.decode(
                        "{\"at\":\"2026-02-30T09:30:00Z\"}".getBytes(StandardCharsets.UTF_8), Event.class))
                .isEqualTo(new Decoded.Poison<>(DeadLetterCause.WRONG_SHAPE));
    }

    private Instant anyInstant() {
        long second = EARLIEST + (long) (random.nextDouble() * (LATEST - EARLIEST));
        int nano = random.nextInt(1_000_000_000);
        return Instant.ofEpochSecond(second, nano - nano % (int) Math.pow(10, random.nextInt(10)));
    }

    private static Instant byTheJdk(char[] text) {
        try {
            return Instant.parse(new String(text));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Event read(byte[] json) {
        return EventFormat.decode(json, Event.class) instanceof Decoded.Event<Event> event ? event.event() : null;
    }
}
