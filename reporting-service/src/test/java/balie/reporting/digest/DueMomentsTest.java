package balie.reporting.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DueMomentsTest {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final Set<DayOfWeek> DAILY = Set.of(DayOfWeek.values());

    private static Instant at(String moment) {
        return Instant.parse(moment);
    }

    @Test
    void itIsDueAtItsHourOnItsDaysAlone() {
        var moments = new DueMoments(Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY), 8, AMSTERDAM);

        assertThat(moments.lastUntil(at("2026-11-23T06:59:59Z")).orElseThrow().day())
                .isEqualTo(LocalDate.parse("2026-11-19"));
        assertThat(moments.lastUntil(at("2026-11-23T07:00:00Z")).orElseThrow().at())
                .isEqualTo(at("2026-11-23T07:00:00Z"));
        assertThat(moments.nextAfter(at("2026-11-23T07:00:00Z")).orElseThrow().at())
                .isEqualTo(at("2026-11-26T07:00:00Z"));
    }

    @Test
    void aDayAWeekIsAWeekApart() {
        var moments = new DueMoments(Set.of(DayOfWeek.MONDAY), 8, AMSTERDAM);

        assertThat(moments.lastUntil(at("2026-11-23T06:59:59Z")).orElseThrow().at())
                .isEqualTo(at("2026-11-16T07:00:00Z"));
    }

    /** Two years of a clock that goes on by ten minutes, over both changes of summer time, and an hour that is left out or comes twice. */
    @Test
    void overAllChangesOfTheClockItIsDueOnceADay() {
        for (var zone : Set.of(AMSTERDAM, ZoneId.of("America/Sao_Paulo"), ZoneId.of("Australia/Lord_Howe")))
            for (var hour : Set.of(0, 2, 3, 8, 23)) {
                var moments = new DueMoments(DAILY, hour, zone);
                var seen = new LinkedHashSet<DueMoments.Due>();
                var end = at("2028-01-01T00:00:00Z");
                for (var now = at("2026-01-01T00:00:00Z"); now.isBefore(end); now = now.plus(Duration.ofMinutes(10)))
                    seen.add(moments.lastUntil(now).orElseThrow());

                var days =
                        new ArrayList<>(seen.stream().map(DueMoments.Due::day).toList());
                assertThat(days).doesNotHaveDuplicates().isSorted();
                assertThat(days.get(0).until(days.get(days.size() - 1)).toTotalMonths())
                        .isEqualTo(24);
                assertThat(days)
                        .hasSize((int) (days.get(days.size() - 1).toEpochDay()
                                        - days.get(0).toEpochDay())
                                + 1);
            }
    }

    @Test
    void anHourThatIsLeftOutIsDueAsMuchLaterAndOneThatComesTwiceAtItsFirst() {
        var moments = new DueMoments(DAILY, 2, AMSTERDAM);

        assertThat(moments.lastUntil(at("2026-03-29T12:00:00Z")).orElseThrow().at())
                .isEqualTo(at("2026-03-29T01:00:00Z"));
        assertThat(moments.lastUntil(at("2026-10-25T12:00:00Z")).orElseThrow().at())
                .isEqualTo(at("2026-10-25T00:00:00Z"));
    }
}
