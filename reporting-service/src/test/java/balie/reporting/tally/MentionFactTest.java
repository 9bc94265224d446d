package balie.reporting.tally;

import static balie.reporting.AMention.aMention;
import static org.assertj.core.api.Assertions.assertThat;

import balie.events.Verdict.Polarity;
import balie.reporting.AMention;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MentionFactTest {
    private static final Origin ORIGIN = new Origin(0, 7, Instant.parse("2026-11-22T09:00:00Z"));

    private static MentionFact after(MentionFact fact, AMention mention) {
        return fact.after(mention.triaged(), ORIGIN);
    }

    private static MentionFact factOf(AMention... mentions) {
        var fact = MentionFact.unknown(mentions[0].id());
        for (var mention : mentions) fact = after(fact, mention);
        return fact;
    }

    @Test
    void anUnknownMentionCountsNowhere() {
        var fact = MentionFact.unknown(aMention().id());

        assertThat(fact.hour()).isEmpty();
        assertThat(fact.places()).isEmpty();
    }

    @Test
    void aDuplicateChangesNothing() {
        var mention = aMention();
        var once = factOf(mention);

        assertThat(after(once, mention)).isSameAs(once);
    }

    @Test
    void aNewerRevisionHoldsInWhateverOrderTheyCome() {
        var found = aMention().feeling(Polarity.NEGATIVE);
        var edited = found.edited(2).feeling(Polarity.POSITIVE);

        assertThat(factOf(found, edited).hour().orElseThrow().sentiment()).isEqualTo("POSITIVE");
        assertThat(factOf(edited, found)).isEqualTo(factOf(edited));
    }

    @Test
    void ofEqualRevisionsTheFirstHolds() {
        var first = aMention().feeling(Polarity.NEGATIVE);
        var second = first.feeling(Polarity.POSITIVE);

        assertThat(factOf(first, second).hour().orElseThrow().sentiment()).isEqualTo("NEGATIVE");
    }

    @Test
    void aWithdrawnPostStaysCountedAsWhatItWasWithoutItsWords() {
        var found = aMention().feeling(Polarity.NEGATIVE);
        var withdrawn = found.withdrawn(2).feeling(Polarity.NEUTRAL).aboutSomethingElse();

        var fact = factOf(found, withdrawn);

        assertThat(fact.hour().orElseThrow())
                .returns("NEGATIVE", HourKey::sentiment)
                .returns(true, HourKey::concerning)
                .returns(true, HourKey::withdrawn);
        assertThat(fact.words()).isNull();
    }

    @Test
    void whatWasSaidBeforeAWithdrawalCountsAlsoWhenItComesAfterwards() {
        var found = aMention().feeling(Polarity.NEGATIVE);
        var withdrawn = found.withdrawn(2).feeling(Polarity.NEUTRAL);

        assertThat(factOf(withdrawn).hour().orElseThrow().sentiment()).isEqualTo("NEUTRAL");
        assertThat(factOf(withdrawn, found)).isEqualTo(factOf(found, withdrawn));
    }

    @Test
    void aPostThatComesBackStandsAgain() {
        var found = aMention();

        var fact = factOf(found, found.withdrawn(2), found.edited(3).saying("Toch maar weer."));

        assertThat(fact.withdrawn()).isFalse();
        assertThat(fact.words().text()).isEqualTo("Toch maar weer.");
    }

    @Test
    void aMentionCountsOnceForEachSourceThatListsIt() {
        var fact = factOf(aMention().listedBy("forum", "search", "forum"));

        assertThat(fact.places()).extracting(PlaceHourKey::sourceId).containsExactly("forum", "search");
    }

    @Test
    void whatIsNotAboutTheClientCountsForNoSource() {
        var fact = factOf(aMention().aboutSomethingElse());

        assertThat(fact.places()).isEmpty();
        assertThat(fact.hour().orElseThrow().concerning()).isFalse();
    }

    @Test
    void aPostDatedOutsideAllTimesCountsAtTheEdge() {
        var early = factOf(aMention().at(Instant.MIN));
        var late = factOf(aMention().at(Instant.MAX));

        assertThat(early.content().publishedAt()).isEqualTo(Moment.EARLIEST);
        assertThat(late.content().publishedAt()).isBefore(Moment.LATEST);
    }
}
