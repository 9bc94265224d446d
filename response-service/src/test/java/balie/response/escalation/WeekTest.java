package balie.response.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeekTest {

    @ParameterizedTest
    @CsvSource({
        "2026-W01, 2025-12-29, 2026-W02, 2025-W52",
        "2026-W48, 2026-11-23, 2026-W49, 2026-W47",
        "2026-W53, 2026-12-28, 2027-W01, 2026-W52",
        "2027-W01, 2027-01-04, 2027-W02, 2026-W53"
    })
    void aWeekKnowsItsMondayAndItsNeighbours(String text, LocalDate monday, String next, String previous) {
        var week = Week.parse(text);

        assertThat(week.day(DayOfWeek.MONDAY)).isEqualTo(monday);
        assertThat(Week.of(monday.plusDays(6))).isEqualTo(week);
        assertThat(week.next()).hasToString(next);
        assertThat(week.previous()).hasToString(previous);
        assertThat(week).isLessThan(week.next()).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-W00", "2027-W53", "2026-48", "", "2026-W4"})
    void whatIsNoWeekIsRefused(String text) {
        assertThatThrownBy(() -> Week.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyDayOfFortyYearsLiesInTheWeekThatSaysSo() {
        for (var day = LocalDate.of(2000, 1, 1); day.getYear() < 2040; day = day.plusDays(1))
            assertThat(Week.of(day).day(day.getDayOfWeek())).isEqualTo(day);
    }
}
