package balie.response.hours;

import static balie.response.AClient.withHours;
import static balie.response.Times.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a desk is open, opens and closes, and how that is shown. */
class OpeningTest {

    @ParameterizedTest(name = "{0} at {1}: open {2}, opens {3}, closes {4}")
    @CsvSource(delimiter = '|', textBlock = """
            mon-fri 09:00-17:00              | 2026-03-04 09:00     | true  | 2026-03-04 09:00     | 2026-03-04 17:00
            mon-fri 09:00-17:00              | 2026-03-04 16:59:59  | true  | 2026-03-04 16:59:59  | 2026-03-04 17:00
            mon-fri 09:00-17:00              | 2026-03-04 17:00     | false | 2026-03-05 09:00     |
            mon-fri 09:00-17:00              | 2026-03-07 12:00     | false | 2026-03-09 09:00     |
            mon-fri 09:00-12:30 13:00-17:00  | 2026-03-04 12:30     | false | 2026-03-04 13:00     |
            mon-fri 09:00-12:30 12:30-17:00  | 2026-03-04 12:00     | true  | 2026-03-04 12:00     | 2026-03-04 17:00
            fri 18:00-00:00, sat 00:00-02:00 | 2026-03-06 23:00     | true  | 2026-03-06 23:00     | 2026-03-07 02:00
            mon-sun 00:00-00:00              | 2026-03-04 03:00     | true  | 2026-03-04 03:00     |
            mon-sun 00:00-00:00; NL          | 2026-04-26 12:00     | true  | 2026-04-26 12:00     | 2026-04-27 00:00
            mon-fri 09:00-17:00; NL          | 2026-04-27 12:00     | false | 2026-04-28 09:00     |
            sun 02:30-05:00                  | 2026-03-29 01:59     | false | 2026-03-29 03:00     |
            sun 01:00-02:30                  | 2026-10-25T00:29:00Z | true  | 2026-10-25T00:29:00Z | 2026-10-25T00:30:00Z
            sun 01:00-02:30                  | 2026-10-25T01:29:00Z | false | 2026-11-01 01:00     |
            2026-03-02 09:00-17:00           | 2026-03-02 18:00     | false |                      |
            """)
    void aDeskKnowsWhenItOpensAndCloses(String hours, String at, boolean open, String opens, String closes) {
        var desk = withHours(hours).hours();

        assertThat(desk.isOpen(at(at))).isEqualTo(open);
        assertThat(desk.nextOpening(at(at)).map(Object::toString).orElse(null)).isEqualTo(textOf(opens));
        assertThat(desk.nextClosing(at(at)).map(Object::toString).orElse(null)).isEqualTo(textOf(closes));
    }

    @Test
    void segmentsTakeTurnsAndRunOverMidnight() {
        var hours = withHours("fri 18:00-00:00, sat 00:00-02:00 10:00-11:00").hours();

        var segments = hours.segments(at("2026-03-06 20:00"), at("2026-03-07 12:00"));

        assertThat(segments)
                .containsExactly(
                        new Segment(at("2026-03-06 20:00"), at("2026-03-07 02:00"), true),
                        new Segment(at("2026-03-07 02:00"), at("2026-03-07 10:00"), false),
                        new Segment(at("2026-03-07 10:00"), at("2026-03-07 11:00"), true),
                        new Segment(at("2026-03-07 11:00"), at("2026-03-07 12:00"), false));
    }

    @Test
    void aClosedStretchIsOneSegmentAndNoStretchIsNone() {
        var hours = withHours("mon-fri 09:00-17:00").hours();

        assertThat(hours.segments(at("2026-03-07 10:00"), at("2026-03-08 10:00")))
                .containsExactly(new Segment(at("2026-03-07 10:00"), at("2026-03-08 10:00"), false));
        assertThat(hours.segments(at("2026-03-07 10:00"), at("2026-03-07 10:00")))
                .isEmpty();
    }

    @Test
    void aDayTellsWhatDecidedItsHours() {
        var hours = withHours("mon-fri 13:00-17:00 09:00-12:00; NL; 2026-12-24 09:00-12:00")
                .hours();

        assertThat(hours.on(LocalDate.parse("2026-12-23")).ground()).isEqualTo(DayHours.Ground.WEEKDAY);
        assertThat(hours.on(LocalDate.parse("2026-12-23")).intervals())
                .extracting(interval -> interval.from().toString())
                .containsExactly("09:00", "13:00");
        assertThat(hours.on(LocalDate.parse("2026-12-24")).ground()).isEqualTo(DayHours.Ground.SPECIAL_DAY);
        assertThat(hours.on(LocalDate.parse("2026-12-25")))
                .isEqualTo(new DayHours(LocalDate.parse("2026-12-25"), DayHours.Ground.HOLIDAY, null, List.of()));
    }

    @Test
    void versionsThatDifferElsewhereHaveTheSameHours() {
        var hours = withHours("mon-fri 09:00-17:00; NL; 2026-12-05").hours();

        assertThat(hours.areSameAs(withHours("mon-fri 09:00-17:00; NL; 2026-12-05")
                        .version(2)
                        .targets("PT1H", "PT4H")
                        .hours()))
                .isTrue();
        assertThat(hours.areSameAs(
                        withHours("mon-fri 09:00-17:00; BE; 2026-12-05").hours()))
                .isFalse();
        assertThat(hours.areSameAs(withHours("mon-fri 09:00-17:00; NL").hours()))
                .isFalse();
        assertThat(hours.areSameAs(withHours("mon-fri 09:00-17:00; NL; 2026-12-05; Europe/Berlin")
                        .hours()))
                .isFalse();
    }

    private static String textOf(String time) {
        return time == null ? null : at(time).toString();
    }
}
