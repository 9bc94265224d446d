package balie.reporting.tally;

import static balie.reporting.AMention.aMention;
import static org.assertj.core.api.Assertions.assertThat;

import balie.events.Verdict.Flag;
import balie.events.Verdict.Motive;
import balie.events.Verdict.Polarity;
import balie.reporting.AMention;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectedTagsTest {
    private static final Origin ORIGIN = new Origin(0, 7, Instant.parse("2026-11-22T09:00:00Z"));
    private static final CorrectedTags POSITIVE = new CorrectedTags(Map.of(Tag.SENTIMENT, List.of("POSITIVE")));

    private static MentionFact factOf(AMention mention) {
        return MentionFact.unknown(mention.id()).after(mention.triaged(), ORIGIN);
    }

    @Test
    void aMentionCountsAsWhatPeopleSayItIs() {
        var tags = new CorrectedTags(Map.of(
                Tag.SENTIMENT, List.of("POSITIVE"),
                Tag.MOTIVES, List.of("COMPLIMENT", "HELP_FELLOW"),
                Tag.CATEGORIES, List.of(),
                Tag.FLAGS, List.of("COMPLAINT")));

        var corrected = factOf(aMention().feeling(Polarity.NEGATIVE)).corrected(tags);

        assertThat(corrected.hour().orElseThrow())
                .extracting(HourKey::sentiment, HourKey::motive, HourKey::category)
                .containsExactly("POSITIVE", "COMPLIMENT", "");
        assertThat(corrected.content().motives()).containsExactly(Motive.COMPLIMENT, Motive.HELP_FELLOW);
        assertThat(corrected.content().flags()).containsExactly(Flag.COMPLAINT);
    }

    @Test
    void whatNobodyCorrectedStays() {
        var judged = factOf(aMention().wanting(Motive.SERVICE).about("repair"));

        var corrected = judged.corrected(POSITIVE);

        assertThat(corrected.hour().orElseThrow())
                .extracting(HourKey::motive, HourKey::category)
                .containsExactly("SERVICE", "repair");
        assertThat(corrected.words()).isEqualTo(judged.words());
    }

    @Test
    void aCorrectionThatSaysWhatIsThereChangesNothing() {
        var fact = factOf(aMention().feeling(Polarity.POSITIVE));

        assertThat(fact.corrected(POSITIVE)).isSameAs(fact);
        assertThat(fact.corrected(CorrectedTags.NONE)).isSameAs(fact);
    }

    @Test
    void ofAMentionThatIsUnknownThereIsNothingToCorrect() {
        var unknown = MentionFact.unknown(aMention().id());

        assertThat(unknown.corrected(POSITIVE)).isSameAs(unknown);
    }

    @ParameterizedTest
    @CsvSource({
        "sentiment, NEGATIVE, true",
        "sentiment, ANGRY, false",
        "motives, SERVICE, true",
        "motives, service, false",
        "flags, QUESTION, true",
        "flags, LATE, false",
        "categories, anything, true"
    })
    void aTagTakesItsConstantsOnly(String tag, String value, boolean taken) {
        assertThat(Tag.of(tag).orElseThrow().takes(List.of(value))).isEqualTo(taken);
    }

    @Test
    void aSentimentIsOneAndOtherTagsMayBeNone() {
        assertThat(Tag.SENTIMENT.takes(List.of())).isFalse();
        assertThat(Tag.SENTIMENT.takes(List.of("NEGATIVE", "POSITIVE"))).isFalse();
        assertThat(Tag.FLAGS.takes(List.of())).isTrue();
        assertThat(Tag.of("urgency")).isEmpty();
    }
}
