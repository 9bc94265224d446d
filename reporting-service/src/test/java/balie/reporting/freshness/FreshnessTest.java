package balie.reporting.freshness;

import static balie.reporting.ACheck.aCheck;
import static org.assertj.core.api.Assertions.assertThat;

import balie.events.SourceChecked.Outcome;
import balie.reporting.ACheck;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FreshnessTest {
    private static final Instant NOW = Instant.parse("2026-11-22T09:10:00Z");

    private static SourceState after(ACheck... checks) {
        var state = SourceState.first("floorhuis", checks[0].checked());
        for (var check : checks) state = state.after(check.checked());
        return state;
    }

    @Test
    void aSourceThatWasReadAndIsNotYetDueIsFresh() {
        assertThat(Freshness.of(after(aCheck()), NOW)).isEqualTo(Freshness.FRESH);
    }

    @Test
    void aSourceThatFailsHasAGapSinceItWasLastRead() {
        var source = after(aCheck().at("2026-11-22T08:45:00Z"), aCheck().ending(Outcome.FAILED));

        assertThat(Freshness.of(source, NOW)).isEqualTo(Freshness.GAP);
        assertThat(source.lastSuccessAt()).isEqualTo("2026-11-22T08:45:00Z");
        assertThat(source.cause()).isEqualTo("timeout");
    }

    @Test
    void aSourceThatNeverAnsweredIsUnknown() {
        assertThat(Freshness.of(after(aCheck().ending(Outcome.FAILED)), NOW)).isEqualTo(Freshness.NEVER);
    }

    @Test
    void aSourceThatRecoversForgetsItsCause() {
        var source = after(aCheck().at("2026-11-22T08:45:00Z").ending(Outcome.FAILED), aCheck());

        assertThat(Freshness.of(source, NOW)).isEqualTo(Freshness.FRESH);
        assertThat(source.cause()).isNull();
    }

    @Test
    void aSourceThatNobodyCheckedInTimeIsOverdueAndAfterAWeekGivenUp() {
        assertThat(Freshness.of(after(aCheck()), Instant.parse("2026-11-22T09:21:00Z")))
                .isEqualTo(Freshness.OVERDUE);
        assertThat(Freshness.of(after(aCheck()), Instant.parse("2026-11-30T09:21:00Z")))
                .isEqualTo(Freshness.ENDED);
    }

    @Test
    void anOlderCheckChangesNothing() {
        var source = after(aCheck());

        assertThat(source.after(aCheck().at("2026-11-22T08:59:59Z")
                        .ending(Outcome.FAILED)
                        .checked()))
                .isSameAs(source);
    }

    @Test
    void figuresAreCompleteUntilTheSourceThatWasReadLongestAgo() {
        var early = after(aCheck().at("2026-11-22T08:55:00Z"));
        var late = after(aCheck().of("blog"));

        var complete = Completeness.of(List.of(early, late), NOW);

        assertThat(complete.until()).contains(Instant.parse("2026-11-22T08:55:00Z"));
        assertThat(complete.everySourceIsReliable()).isTrue();
    }

    @Test
    void aSourceThatWasNeverReadLeavesCompletenessUnknown() {
        var read = after(aCheck());
        var never = after(aCheck().of("blog").ending(Outcome.FAILED));

        var complete = Completeness.of(List.of(read, never), NOW);

        assertThat(complete.until()).isEmpty();
        assertThat(complete.untilOfReliable()).contains(Instant.parse("2026-11-22T09:00:00Z"));
        assertThat(complete.reliable()).isEqualTo(1);
        assertThat(complete.sources()).isEqualTo(2);
    }

    @Test
    void withoutSourcesNothingIsKnown() {
        var complete = Completeness.of(List.of(), NOW);

        assertThat(complete.until()).isEmpty();
        assertThat(complete.everySourceIsReliable()).isFalse();
    }

    @Test
    void checksAreCountedOncePerClientAndHour() {
        var tally = new CheckTally(List.of());
        var failed = aCheck().forClients("floorhuis", "tegelplein")
                .at("2026-11-22T09:15:00Z")
                .ending(Outcome.FAILED);

        tally.add(aCheck().checked());
        tally.add(failed.checked());
        tally.add(failed.checked());

        assertThat(tally.hours())
                .extracting(hour -> hour.getKey().clientId() + " "
                        + hour.getValue().checks() + " " + hour.getValue().failed())
                .containsExactly("floorhuis 2 1", "tegelplein 1 1");
    }

    @Test
    void aClientThatACheckNoLongerNamesHasStoppedListening() {
        var tally = new CheckTally(List.of(after(aCheck())));

        tally.add(aCheck().forClients("tegelplein").at("2026-11-22T09:15:00Z").checked());

        assertThat(tally.changed())
                .filteredOn(state -> state.clientId().equals("floorhuis"))
                .singleElement()
                .returns(false, SourceState::listening);
    }

    @Test
    void everyCauseMeansSomethingToAClient() {
        assertThat(Trouble.of("timeout")).isEqualTo(Trouble.SILENT);
        assertThat(Trouble.of("http-502")).isEqualTo(Trouble.ITS_OWN);
        assertThat(Trouble.of("http-404")).isEqualTo(Trouble.MOVED);
        assertThat(Trouble.of("something-new")).isEqualTo(Trouble.OTHER);
        assertThat(Trouble.of(null)).isEqualTo(Trouble.OTHER);
    }
}
