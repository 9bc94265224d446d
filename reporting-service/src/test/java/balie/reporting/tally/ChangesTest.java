package balie.reporting.tally;

import static balie.reporting.AMention.aMention;
import static org.assertj.core.api.Assertions.assertThat;

import balie.events.Verdict.Polarity;
import java.time.Instant;
import java.util.Map.Entry;
import org.junit.jupiter.api.Test;

class ChangesTest {
    private static final Origin ORIGIN = new Origin(0, 7, Instant.parse("2026-11-22T09:00:00Z"));

    @Test
    void anEditTakesTheOldOffAndPutsTheNewOn() {
        var mention = aMention().feeling(Polarity.NEGATIVE);
        var before = MentionFact.unknown(mention.id()).after(mention.triaged(), ORIGIN);
        var after = before.after(mention.edited(2).feeling(Polarity.POSITIVE).triaged(), ORIGIN);
        var changes = new Changes();

        changes.note(before, after);

        assertThat(changes.hours().changes())
                .extracting(change -> change.getKey().sentiment() + change.getValue())
                .containsExactly("NEGATIVE-1", "POSITIVE1");
        assertThat(changes.places().changes()).isEmpty();
    }

    @Test
    void aPostThatMovesToAnotherHourMovesThereForItsSources() {
        var mention = aMention().at("2026-11-20T10:59:59Z");
        var before = MentionFact.unknown(mention.id()).after(mention.triaged(), ORIGIN);
        var after = before.after(mention.edited(2).at("2026-11-20T11:00:00Z").triaged(), ORIGIN);
        var changes = new Changes();

        changes.note(before, after);

        assertThat(changes.places().changes()).extracting(Entry::getValue).containsExactly(-1, 1);
    }

    @Test
    void theSameFactChangesNothing() {
        var fact = MentionFact.unknown(aMention().id());
        var changes = new Changes();

        changes.note(fact, fact);

        assertThat(changes.facts()).isEmpty();
        assertThat(changes.hours().changes()).isEmpty();
    }
}
