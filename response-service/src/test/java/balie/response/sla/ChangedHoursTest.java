package balie.response.sla;

import static balie.response.Times.at;
import static org.assertj.core.api.Assertions.assertThat;

import balie.events.CaseEvent.ClockState;
import balie.events.CaseEvent.WaitingFor;
import balie.response.sla.ClockSegment.Passing;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a change of a client's hours or targets does to clocks that run, and how clocks are shown. */
class ChangedHoursTest {
    private static final String OFFICE = "mon-fri 09:00-17:00";

    @Test
    void otherHoursHoldFromTheChangeOn() {
        var life = AClock.resolution(OFFICE, "PT4H").lives("start 2026-03-04 15:00");

        life.otherHours("2026-03-04 16:00", "mon-fri 09:00-22:00", "PT4H");

        assertThat(life.clock().dueAt()).isEqualTo(at("2026-03-04 19:00"));
        assertThat(life.clock().profileVersion()).isEqualTo(2);
        assertThat(life.used()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void whatWasUsedByTheOldHoursStaysUsed() {
        var life = AClock.resolution("mon-sun 00:00-00:00", "PT8H").lives("start 2026-03-04 20:00");

        life.otherHours("2026-03-05 01:00", OFFICE, "PT8H");

        assertThat(life.used()).isEqualTo(Duration.ofHours(5));
        assertThat(life.clock().dueAt()).isEqualTo(at("2026-03-05 12:00"));
    }

    @Test
    void anotherTargetMovesTheDeadlineAndTheWarning() {
        var life = AClock.resolution(OFFICE, "PT2H").lives("start 2026-03-04 09:00");

        life.otherHours("2026-03-04 10:00", OFFICE, "PT4H");

        assertThat(life.clock().dueAt()).isEqualTo(at("2026-03-04 13:00"));
        assertThat(life.clock().warnAt()).isEqualTo(at("2026-03-04 12:00"));
    }

    @Test
    void aTargetThatIsUsedUpAlreadyIsDueAtTheChangeAndNotBeforeIt() {
        var life = AClock.resolution(OFFICE, "PT4H").lives("start 2026-03-04 09:00");

        life.otherHours("2026-03-04 11:00", OFFICE, "PT1H");

        assertThat(life.clock().dueAt()).isEqualTo(at("2026-03-04 11:00"));
        assertThat(life.clock().breachedBy(at("2026-03-04 11:00")).state()).isEqualTo(ClockState.BREACHED);
    }

    @Test
    void aMissedTargetStaysMissedAsItWas() {
        var life = AClock.resolution(OFFICE, "PT1H").lives("start 2026-03-04 09:00");

        life.otherHours("2026-03-04 11:00", "mon-fri 09:00-22:00", "PT8H");

        assertThat(life.clock().state()).isEqualTo(ClockState.BREACHED);
        assertThat(life.clock().marks().breachedAt()).isEqualTo(at("2026-03-04 10:00"));
        assertThat(life.clock().aim().target()).isEqualTo(Duration.ofHours(1));
        assertThat(life.lives("done 2026-03-04 18:00").used()).isEqualTo(Duration.ofHours(9));
    }

    @Test
    void aWaitingClockTakesTheNewHoursWhenItResumes() {
        var life = AClock.resolution(OFFICE, "PT4H")
                .lives("start 2026-03-04 15:00; wait 2026-03-04 16:00 customer")
                .otherHours("2026-03-04 16:30", "mon-fri 09:00-22:00", "PT4H");
        assertThat(life.clock().state()).isEqualTo(ClockState.PAUSED);

        life.lives("resume 2026-03-04 18:00");

        assertThat(life.clock().dueAt()).isEqualTo(at("2026-03-04 21:00"));
        assertThat(life.clock().profileVersion()).isEqualTo(2);
    }

    @Test
    void aClockThatIsOverChangesNoMore() {
        var life = AClock.resolution(OFFICE, "PT4H").lives("start 2026-03-04 09:00; done 2026-03-04 10:00");
        var before = life.clock();

        life.otherHours("2026-03-04 11:00", "mon-sun 00:00-00:00", "PT8H");

        assertThat(life.clock()).isEqualTo(before);
    }

    @Test
    void segmentsShowOpenClosedAndPausedTimeByTheHoursOfTheirTime() {
        var life = AClock.resolution(OFFICE, "PT8H")
                .lives("start 2026-03-04 16:00; wait 2026-03-05 10:00 third-party; resume 2026-03-05 11:00")
                .otherHours("2026-03-05 16:00", "mon-fri 09:00-18:00", "PT8H");

        var segments = life.clock().segments(life.hours(), at("2026-03-06 09:30"));

        assertThat(segments)
                .containsExactly(
                        segment("2026-03-04 16:00", "2026-03-04 17:00", Passing.OPEN),
                        segment("2026-03-04 17:00", "2026-03-05 09:00", Passing.CLOSED),
                        segment("2026-03-05 09:00", "2026-03-05 10:00", Passing.OPEN),
                        new ClockSegment(
                                at("2026-03-05 10:00"), at("2026-03-05 11:00"), Passing.PAUSED, WaitingFor.THIRD_PARTY),
                        segment("2026-03-05 11:00", "2026-03-05 16:00", Passing.OPEN),
                        segment("2026-03-05 16:00", "2026-03-05 18:00", Passing.OPEN),
                        segment("2026-03-05 18:00", "2026-03-06 09:00", Passing.CLOSED),
                        segment("2026-03-06 09:00", "2026-03-06 09:30", Passing.OPEN));
    }

    private static ClockSegment segment(String from, String to, Passing passing) {
        return new ClockSegment(at(from), at(to), passing, null);
    }
}
