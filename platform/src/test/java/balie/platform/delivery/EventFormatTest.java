package balie.platform.delivery;

import static balie.platform.delivery.DeadLetterCause.INVALID;
import static balie.platform.delivery.DeadLetterCause.NOT_JSON;
import static balie.platform.delivery.DeadLetterCause.TOO_LARGE;
import static balie.platform.delivery.DeadLetterCause.UNSTORABLE_TEXT;
import static balie.platform.delivery.DeadLetterCause.WRONG_SHAPE;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import balie.events.MentionCollected.Place;
import balie.events.Verdict.Step;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EventFormatTest {

    static Stream<Arguments> poison() {
        return Stream.of(
                arguments("", NOT_JSON),
                arguments("{\"sourceId\":", NOT_JSON),
                arguments("\u0001\u0002", NOT_JSON),
                arguments("{\"sourceId\":\"a\",\"sourceName\":\"b\"} and more", NOT_JSON),
                arguments("null", WRONG_SHAPE),
                arguments("[1, 2]", WRONG_SHAPE),
                arguments("{\"sourceId\":{\"deep\":1}}", WRONG_SHAPE),
                arguments("{\"sourceName\":\"a place without an id\"}", INVALID),
                arguments("{\"sourceId\":\"a\\u0000\",\"sourceName\":\"b\"}", UNSTORABLE_TEXT),
                arguments("{\"sourceId\":\"half \\ud83d a pair\",\"sourceName\":\"b\"}", UNSTORABLE_TEXT),
                arguments("{\"sourceId\":\"\\ude21\",\"sourceName\":\"b\"}", UNSTORABLE_TEXT),
                arguments(" ".repeat(EventFormat.LARGEST + 1), TOO_LARGE));
    }

    @ParameterizedTest
    @MethodSource("poison")
    void badBytesBecomeACauseAndNeverAnException(String bytes, DeadLetterCause cause) {
        var decoded = EventFormat.decode(bytes.getBytes(UTF_8), Place.class);

        assertThat(decoded).isEqualTo(new Decoded.Poison<>(cause));
    }

    @Test
    void bytesThatAreNoUtf8AreNoJson() {
        var bytes = "{\"sourceId\":\"é\",\"sourceName\":\"b\"}".getBytes(ISO_8859_1);

        assertThat(EventFormat.decode(bytes, Place.class)).isEqualTo(new Decoded.Poison<>(NOT_JSON));
    }

    @Test
    void anUnknownFieldIsIgnoredSoThatWritersMayAddFields() {
        var bytes = "{\"sourceId\":\"a\",\"sourceName\":\"b\",\"added\":{\"later\":true}}".getBytes(UTF_8);

        assertThat(EventFormat.decode(bytes, Place.class)).isEqualTo(new Decoded.Event<>(new Place("a", "b")));
    }

    @Test
    void aPairWrittenAsTwoEscapesIsText() {
        var bytes = "{\"sourceId\":\"\\ud83d\\ude21\",\"sourceName\":\"b\"}".getBytes(UTF_8);

        assertThat(EventFormat.decode(bytes, Place.class))
                .isEqualTo(new Decoded.Event<>(new Place("\uD83D\uDE21", "b")));
    }

    @Test
    void whatIsKeptAsTextComesBackAndAnythingElseIsABug() {
        var place = new Place("a", "Fóróm \uD83D\uDE21");

        assertThat(EventFormat.restore(EventFormat.text(place), Place.class)).isEqualTo(place);
        assertThatThrownBy(() -> EventFormat.restore("{\"sourceId\":3", Place.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a stored Place cannot be read");
    }

    @Test
    void whatIsEncodedDecodesToTheSame() {
        var step = new Step(
                "positive",
                false,
                "lexicon",
                List.of("nooit meer", "\uD83D\uDE21", "a  b\n&amp;", "\\u0000 in words", "\\\\ud83d"));

        assertThat(EventFormat.decode(EventFormat.encode(step), Step.class)).isEqualTo(new Decoded.Event<>(step));
    }
}
