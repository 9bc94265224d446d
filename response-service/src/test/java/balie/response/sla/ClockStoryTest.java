package balie.response.sla;

import static balie.response.Times.at;
import static org.assertj.core.api.Assertions.assertThat;

import balie.events.CaseEvent.ClockKind;
import balie.events.CaseEvent.ClockState;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Examples of whole lives of clocks: hours, target and story, and how the clock stands at the story's end. */
class ClockStoryTest {

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            mon-fri 09:00-17:00 | PT4H | start 2026-03-04 09:00; look 2026-03-04 10:00 | RUNNING | 2026-03-04 13:00 | PT1H | PT1H
            mon-fri 09:00-17:00 | PT4H | start 2026-03-06 16:00; look 2026-03-09 10:00 | RUNNING | 2026-03-09 12:00 | PT2H | PT66H
            mon-fri 09:00-17:00 | PT4H | start 2026-03-07 12:00; look 2026-03-08 12:00 | RUNNING | 2026-03-09 13:00 | PT0S | PT24H
            mon-fri 09:00-12:30 13:00-17:00 | PT4H | start 2026-03-04 11:00; look 2026-03-04 12:45 | RUNNING | 2026-03-04 15:30 | PT1H30M | PT1H45M
            mon-fri 09:00-17:00; NL | PT4H | start 2026-04-24 16:00; look 2026-04-28 10:00 | RUNNING | 2026-04-28 12:00 | PT2H | PT90H
            fri 18:00-00:00, sat 00:00-02:00 | PT4H | start 2026-03-06 23:00; look 2026-03-07 01:30 | RUNNING | 2026-03-13 19:00 | PT2H30M | PT2H30M
            mon-sun 00:00-00:00 | PT30S | start 2026-03-04 11:00:10; look 2026-03-04 11:00:39 | RUNNING | 2026-03-04 11:00:40 | PT29S | PT29S
            mon-sun 00:00-00:00 | PT30S | start 2026-03-07 23:59:45; look 2026-03-08 00:00:10 | RUNNING | 2026-03-08 00:00:15 | PT25S | PT25S
            mon-sun 00:00-00:00 | PT24H | start 2026-03-28 12:00; look 2026-03-29 12:00 | RUNNING | 2026-03-29 13:00 | PT23H | PT23H
            mon-sun 00:00-00:00 | PT24H | start 2026-10-24 12:00; look 2026-10-25 10:00 | RUNNING | 2026-10-25 11:00 | PT23H | PT23H
            sun 01:00-05:00     | PT4H | start 2026-03-29 00:00; look 2026-03-29 04:00 | RUNNING | 2026-04-05 02:00 | PT2H | PT3H
            2026-03-02 09:00-17:00 | PT4H | start 2026-03-04 12:00; look 2027-03-04 12:00 | RUNNING | | PT0S | PT8760H
            """)
    void aClockCountsOpenHours(
            String hours, String target, String story, ClockState state, String due, Duration used, Duration calendar) {
        var life = AClock.resolution(hours, target).lives(story);

        assertThat(life.clock().state()).isEqualTo(state);
        assertThat(life.clock().dueAt()).isEqualTo(instant(due));
        assertThat(life.used()).isEqualTo(used);
        assertThat(life.calendarTime()).isEqualTo(calendar);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            mon-fri 09:00-17:00 | PT4H | start 2026-03-04 09:00; wait 2026-03-04 10:00 customer; look 2026-03-04 16:00 | PAUSED | | PT1H
            mon-fri 09:00-17:00 | PT4H | start 2026-03-04 09:00; wait 2026-03-04 10:00 customer; resume 2026-03-04 11:00 | RUNNING | 2026-03-04 14:00 | PT1H
            mon-fri 09:00-17:00 | PT4H | start 2026-03-04 16:00; wait 2026-03-04 16:30 third-party; resume 2026-03-05 10:00; look 2026-03-05 11:00 | RUNNING | 2026-03-05 13:30 | PT1H30M
            mon-fri 09:00-17:00 | PT4H | start 2026-03-06 16:00; wait 2026-03-06 16:30 customer; resume 2026-03-08 12:00 | RUNNING | 2026-03-09 12:30 | PT30M
            mon-fri 09:00-17:00 | PT4H | start 2026-03-04 16:00; wait 2026-03-04 17:30 customer; resume 2026-03-04 20:00 | RUNNING | 2026-03-05 12:00 | PT1H
            mon-fri 09:00-17:00 | PT4H | start 2026-03-04 16:00; wait 2026-03-04 16:30 customer; wait 2026-03-05 09:30 third-party; resume 2026-03-05 10:00 | RUNNING | 2026-03-05 13:30 | PT30M
            mon-fri 09:00-17:00 | PT4H | start 2026-03-04 09:00; wait 2026-03-04 10:00 customer; resume 2026-03-04 11:00; wait 2026-03-04 12:00 customer; resume 2026-03-04 13:00 | RUNNING | 2026-03-04 15:00 | PT2H
            mon-fri 09:00-17:00 | PT4H | start 2026-03-04 09:00; wait 2026-03-04 10:00 customer; resume 2026-03-11 10:00 | RUNNING | 2026-03-11 13:00 | PT1H
            mon-fri 09:00-17:00; NL | PT4H | start 2026-04-24 16:00; wait 2026-04-24 16:30 customer; resume 2026-04-27 12:00 | RUNNING | 2026-04-28 12:30 | PT30M
            mon-fri 09:00-17:00 | PT4H | start 2026-03-04 09:00; wait 2026-03-04 10:00 customer; done 2026-03-04 16:00 | MET | | PT1H
            mon-fri 09:00-17:00 | PT4H | start 2026-03-04 09:00; resume 2026-03-04 10:00; look 2026-03-04 10:00 | RUNNING | 2026-03-04 13:00 | PT1H
            mon-sun 00:00-00:00 | PT30S | start 2026-03-04 11:00:00; wait 2026-03-04 11:00:10 customer; resume 2026-03-04 11:05:00; look 2026-03-04 11:05:10 | RUNNING | 2026-03-04 11:05:20 | PT20S
            sun 01:00-05:00 | PT3H | start 2026-03-29 00:00; wait 2026-03-29 01:30 customer; resume 2026-03-29 03:30 | RUNNING | 2026-04-05 02:00 | PT30M
            sun 01:00-05:00 | PT5H | start 2026-10-25 00:00; wait 2026-10-25 00:30:00Z customer; resume 2026-10-25 01:30:00Z | RUNNING | 2026-11-01 02:00 | PT1H30M
            """)
    void aResolutionStandsStillWhileItWaits(
            String hours, String target, String story, ClockState state, String due, Duration used) {
        var life = AClock.resolution(hours, target).lives(story);

        assertThat(life.clock().state()).isEqualTo(state);
        assertThat(life.clock().dueAt()).isEqualTo(instant(due));
        assertThat(life.used()).isEqualTo(used);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            mon-fri 09:00-17:00 | PT2H | start 2026-03-04 09:00; done 2026-03-04 10:00 | MET | | PT1H | PT1H
            mon-fri 09:00-17:00 | PT2H | start 2026-03-04 09:00; done 2026-03-04 10:59:59 | MET | | PT1H59M59S | PT1H59M59S
            mon-fri 09:00-17:00 | PT2H | start 2026-03-04 09:00; done 2026-03-04 11:00 | BREACHED | 2026-03-04 11:00 | PT2H | PT2H
            mon-fri 09:00-17:00 | PT2H | start 2026-03-04 09:00; done 2026-03-04 15:00 | BREACHED | 2026-03-04 11:00 | PT6H | PT6H
            mon-fri 09:00-17:00 | PT2H | start 2026-03-06 16:00; done 2026-03-09 08:30 | MET | | PT1H | PT64H30M
            mon-fri 09:00-17:00 | PT2H | start 2026-03-06 16:00; done 2026-03-09 12:00 | BREACHED | 2026-03-09 10:00 | PT4H | PT68H
            mon-fri 09:00-17:00 | PT2H | start 2026-03-04 09:00; look 2026-03-04 11:07; done 2026-03-04 12:00 | BREACHED | 2026-03-04 11:00 | PT3H | PT3H
            mon-fri 09:00-17:00 | PT2H | start 2026-03-04 09:00; look 2026-03-09 11:07 | BREACHED | 2026-03-04 11:00 | PT26H7M | PT122H7M
            mon-fri 09:00-17:00 | PT2H | start 2026-03-04 09:00; wait 2026-03-04 12:00 customer; resume 2026-03-04 14:00; done 2026-03-04 15:00 | BREACHED | 2026-03-04 11:00 | PT4H | PT6H
            mon-fri 09:00-17:00 | PT2H | start 2026-03-04 09:00; drop 2026-03-04 10:00 | DROPPED | | PT1H | PT1H
            mon-fri 09:00-17:00 | PT2H | start 2026-03-04 09:00; drop 2026-03-04 12:00 | BREACHED | 2026-03-04 11:00 | PT3H | PT3H
            mon-fri 09:00-17:00 | PT2H | start 2026-03-04 09:00; done 2026-03-04 10:00; drop 2026-03-04 12:00; look 2026-03-04 13:00 | MET | | PT1H | PT1H
            mon-fri 09:00-17:00 | PT2H | start 2026-03-04 09:00; done 2026-03-04 08:59 | MET | | PT0S | PT0S
            mon-sun 00:00-00:00 | PT30S | start 2026-03-04 11:00:10; done 2026-03-04 11:00:39 | MET | | PT29S | PT29S
            mon-sun 00:00-00:00 | PT30S | start 2026-03-04 11:00:10; look 2026-03-04 11:05:00 | BREACHED | 2026-03-04 11:00:40 | PT4M50S | PT4M50S
            mon-sun 00:00-00:00 | PT30S | start 2026-03-29 01:59:45; look 2026-03-29 03:01:00 | BREACHED | 2026-03-29 03:00:15 | PT1M15S | PT1M15S
            """)
    void aBreachIsAtTheDeadlineWheneverItIsNoticed(
            String hours,
            String target,
            String story,
            ClockState state,
            String breached,
            Duration used,
            Duration calendar) {
        var life = AClock.resolution(hours, target).lives(story);

        assertThat(life.clock().state()).isEqualTo(state);
        assertThat(life.clock().marks().breachedAt()).isEqualTo(instant(breached));
        assertThat(life.used()).isEqualTo(used);
        assertThat(life.calendarTime()).isEqualTo(calendar);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            mon-fri 09:00-17:00 | PT4H | start 2026-03-04 09:00 | 2026-03-04 12:00 |
            mon-fri 09:00-17:00 | PT4H | start 2026-03-06 15:00 | 2026-03-09 10:00 |
            mon-sun 00:00-00:00 | PT30S | start 2026-03-04 11:00:00 | 2026-03-04 11:00:22.500 |
            mon-fri 09:00-17:00 | PT4H | start 2026-03-04 09:00; wait 2026-03-04 10:00 customer | |
            mon-fri 09:00-17:00 | PT4H | start 2026-03-04 09:00; wait 2026-03-04 10:00 customer; resume 2026-03-04 11:00 | 2026-03-04 13:00 |
            mon-fri 09:00-17:00 | PT4H | start 2026-03-04 09:00; notice 2026-03-04 11:59:59 | 2026-03-04 12:00 |
            mon-fri 09:00-17:00 | PT4H | start 2026-03-04 09:00; notice 2026-03-04 12:00:03 | | 2026-03-04 12:00
            mon-fri 09:00-17:00 | PT4H | start 2026-03-04 09:00; notice 2026-03-04 12:00; wait 2026-03-04 12:30 customer; resume 2026-03-05 09:00 | | 2026-03-04 12:00
            mon-fri 09:00-17:00 | PT4H | start 2026-03-04 09:00; notice 2026-03-04 14:00 | |
            mon-fri 09:00-17:00 | PT4H | start 2026-03-04 09:00; done 2026-03-04 12:30 | |
            mon-fri 09:00-17:00 | PT4H | start 2026-03-04 09:00; drop 2026-03-04 10:30 | |
            2026-03-02 09:00-17:00 | PT4H | start 2026-03-04 12:00 | |
            """)
    void aWarningComesOnceAndBeforeTheDeadline(String hours, String target, String story, String warns, String warned) {
        var clock = AClock.resolution(hours, target).lives(story).clock();

        assertThat(clock.warnAt()).isEqualTo(instant(warns));
        assertThat(clock.marks().warnedAt()).isEqualTo(instant(warned));
    }

    @ParameterizedTest
    @CsvSource({"customer", "third-party"})
    void aFirstResponseDoesNotWaitForAnybody(String cause) {
        var life = new AClock(ClockKind.FIRST_RESPONSE, "mon-fri 09:00-17:00", Duration.ofHours(4))
                .lives("start 2026-03-04 09:00; wait 2026-03-04 10:00 " + cause + "; look 2026-03-04 11:00");

        assertThat(life.clock().state()).isEqualTo(ClockState.RUNNING);
        assertThat(life.clock().dueAt()).isEqualTo(at("2026-03-04 13:00"));
    }

    private static Instant instant(String time) {
        return time == null ? null : at(time);
    }
}
