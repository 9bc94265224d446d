package balie.reporting.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportPeriodTest {
    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-22T14:31:00+01:00[Europe/Amsterdam]");

    @Test
    void sevenDaysAreTodayAndTheSixBeforeUpToNow() {
        var week = ReportPeriod.recent(Choice.WEEK, NOW);

        assertThat(week.span()).isEqualTo(span("2026-11-15T23:00:00Z", "2026-11-22T13:31:00Z"));
        assertThat(week.drawn()).isEqualTo(span("2026-11-15T23:00:00Z", "2026-11-22T23:00:00Z"));
        assertThat(week.unfinished()).isTrue();
    }

    @Test
    void aWeekThatGoesOnIsComparedWithTheOneBeforeUpToTheSameHour() {
        var week = ReportPeriod.recent(Choice.WEEK, NOW);

        assertThat(week.before()).contains(span("2026-11-08T23:00:00Z", "2026-11-15T13:31:00Z"));
    }

    @Test
    void datesThatArePastAreWholeDays() {
        var dates = ReportPeriod.dates(LocalDate.parse("2026-11-02"), LocalDate.parse("2026-11-03"), NOW);

        assertThat(dates.span()).isEqualTo(span("2026-11-01T23:00:00Z", "2026-11-03T23:00:00Z"));
        assertThat(dates.before()).contains(span("2026-10-30T23:00:00Z", "2026-11-01T23:00:00Z"));
        assertThat(dates.unfinished()).isFalse();
        assertThat(dates.firstDay()).isEqualTo("2026-11-02");
        assertThat(dates.lastDay()).isEqualTo("2026-11-03");
    }

    @Test
    void aDayOnWhichClocksChangeIsADay() {
        var day = ReportPeriod.dates(LocalDate.parse("2026-10-25"), LocalDate.parse("2026-10-25"), NOW);

        assertThat(day.span().length()).hasHours(25);
        assertThat(day.before().orElseThrow().length()).hasHours(24);
    }

    @Test
    void aPeriodThatHasNotBegunIsEmpty() {
        var ahead = ReportPeriod.dates(LocalDate.parse("2026-12-01"), LocalDate.parse("2026-12-02"), NOW);

        assertThat(ahead.span().length()).isZero();
    }

    @Test
    void everythingRunsFromTheFirstPostToTheLastAndIsComparedWithNothing() {
        var posts = span("2015-02-16T10:00:00Z", "2015-02-24T20:00:00Z");

        var all = ReportPeriod.all(Optional.of(posts), NOW);

        assertThat(all.span()).isEqualTo(posts);
        assertThat(all.drawn()).isEqualTo(span("2015-02-15T23:00:00Z", "2015-02-24T23:00:00Z"));
        assertThat(all.before()).isEmpty();
    }

    @Test
    void everythingOfAClientWithoutPostsIsToday() {
        var all = ReportPeriod.all(Optional.empty(), NOW);

        assertThat(all.firstDay()).isEqualTo(all.lastDay()).isEqualTo("2026-11-22");
    }

    private static Span span(String from, String to) {
        return new Span(Instant.parse(from), Instant.parse(to));
    }
}
