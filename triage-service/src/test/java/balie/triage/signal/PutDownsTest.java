package balie.triage.signal;

import static org.assertj.core.api.Assertions.assertThat;

import balie.triage.text.Post;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PutDownsTest {
    private static final CueBook CUES = CueBook.shipped();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "nl|Buitenlanders zijn ongedierte|true",
                "nl|Jullie zijn allemaal 1diot3n|true",
                "nl|Die politici zijn w a l g e l i j k|true",
                "en|You are pathetic|true",
                "nl|Die soep was walgelijk|false",
                "nl|Buitenlanders zijn niet dom|false",
                "nl|Wie zegt \"buitenlanders zijn ongedierte\" hoort hier niet|false",
                "en|Women deserve better pay|false",
            })
    void hostileWordsPutDownWhereTheyMeetPeople(String language, String text, boolean putsDown) {
        var cues = CUES.in(Post.of(text), language);

        assertThat(cues.has(Cue.PUTS_DOWN)).isEqualTo(putsDown);
    }
}
