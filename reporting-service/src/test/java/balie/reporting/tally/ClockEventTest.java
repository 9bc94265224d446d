package balie.reporting.tally;

import static balie.reporting.ACase.aCase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import balie.events.CaseEvent.ClockKind;
import balie.events.CaseEvent.Detail;
import balie.events.CaseEvent.Kind;
import balie.reporting.tally.ClockEvent.Change;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ClockEventTest {
    private static final Duration HOUR = Duration.ofHours(1);

    private static Detail of(ClockKind kind) {
        return new Detail(null, kind, 1, null, null, null, null, null, null);
    }

    private static Detail undoing(Kind undone) {
        return new Detail(null, null, null, null, null, null, null, undone, null);
    }

    @Test
    void whatAnEventTellsOfOneClockIsThatClocksAlone() {
        var met = aCase().answered(HOUR).telling(Kind.SLA_MET, of(ClockKind.FIRST_RESPONSE));

        assertThat(ClockEvent.of(met)).singleElement().satisfies(event -> {
            assertThat(event.kind()).isEqualTo(ClockKind.FIRST_RESPONSE);
            assertThat(event.change()).isEqualTo(Change.MET);
            assertThat(event.at()).isEqualTo(met.at());
            assertThat(event.clock()).contains(met.clocks().get(0));
        });
    }

    @Test
    void theSameEventTellsTheSameUnderTheSameId() {
        var started = aCase().telling(Kind.SLA_STARTED, of(ClockKind.RESOLUTION));

        assertThat(ClockEvent.of(started)).isEqualTo(ClockEvent.of(started));
    }

    @Test
    void whatIsTakenBackStandsAsItDidAndAReopenedRoundIsGone() {
        var resolved = aCase().answered(HOUR).resolved(HOUR.multipliedBy(2));
        var takenBack = resolved.undone(aCase().answered(HOUR)).telling(Kind.UNDONE, undoing(Kind.RESOLVED));
        var closedAgain = resolved.telling(Kind.UNDONE, undoing(Kind.REOPENED));

        assertThat(ClockEvent.of(takenBack))
                .extracting(ClockEvent::kind, ClockEvent::change)
                .containsExactly(tuple(ClockKind.RESOLUTION, Change.RESTORED));
        assertThat(ClockEvent.of(closedAgain)).hasSize(2).allSatisfy(event -> {
            assertThat(event.change()).isEqualTo(Change.REMOVED);
            assertThat(event.round()).isEqualTo(2);
            assertThat(event.clock()).isEmpty();
        });
    }

    @Test
    void aReopenedRoundThatIsGoneLayAboveAllThatAreLeft() {
        var closedAgain =
                aCase().measuredAnew().resolved(HOUR.multipliedBy(2)).telling(Kind.UNDONE, undoing(Kind.REOPENED));

        assertThat(ClockEvent.of(closedAgain))
                .extracting(ClockEvent::round, ClockEvent::change)
                .containsOnly(tuple(3, Change.REMOVED));
    }

    @Test
    void mostEventsTellNothingOfClocks() {
        assertThat(ClockEvent.of(aCase().event())).isEmpty();
    }
}
