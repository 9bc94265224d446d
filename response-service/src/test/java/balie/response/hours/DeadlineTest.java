package balie.response.hours;

import static balie.response.AClient.withHours;
import static balie.response.Times.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Examples of deadlines: hours, start, business time, and when it has passed. Local times are Amsterdam's unless said. */
class DeadlineTest {

    @ParameterizedTest(name = "{0}: {2} after {1}")
    @CsvSource(delimiter = '|', textBlock = """
            mon-fri 09:00-17:00                     | 2026-03-04 09:00        | PT2H       | 2026-03-04 11:00
            mon-fri 09:00-17:00                     | 2026-03-04 08:00        | PT2H       | 2026-03-04 11:00
            mon-fri 09:00-17:00                     | 2026-03-06 16:30        | PT2H       | 2026-03-09 10:30
            mon-fri 09:00-17:00                     | 2026-03-04 17:00        | PT1S       | 2026-03-05 09:00:01
            mon-fri 09:00-17:00                     | 2026-03-04 15:00        | PT2H       | 2026-03-04 17:00
            mon-fri 09:00-17:00                     | 2026-03-04 15:00        | PT2H0.001S | 2026-03-05 09:00:00.001
            mon-fri 09:00-17:00                     | 2026-03-07 12:00        | PT30M      | 2026-03-09 09:30
            mon-fri 09:00-17:00                     | 2026-03-04 12:00        | PT0S       | 2026-03-04 12:00
            mon-fri 09:00-17:00                     | 2026-03-07 12:00        | PT0S       | 2026-03-07 12:00
            mon-fri 09:00-17:00                     | 2026-03-02 09:00        | PT40H      | 2026-03-06 17:00
            mon-fri 09:00-17:00                     | 2026-03-02 09:00        | PT40H1S    | 2026-03-09 09:00:01
            mon-fri 09:00-17:00                     | 2025-12-29 09:00        | PT400H     | 2026-03-06 17:00
            mon-fri 09:00-12:30 13:00-17:00         | 2026-03-04 12:00        | PT1H       | 2026-03-04 13:30
            mon-fri 09:00-12:30 13:00-17:00         | 2026-03-04 12:40        | PT10M      | 2026-03-04 13:10
            mon-fri 09:00-12:30 13:00-17:00         | 2026-03-04 12:30        | PT1H       | 2026-03-04 14:00
            mon-fri 13:00-17:00 09:00-12:30         | 2026-03-04 12:00        | PT1H       | 2026-03-04 13:30
            mon-fri 09:00-17:00, sat 10:00-16:00    | 2026-03-06 16:00        | PT3H       | 2026-03-07 12:00
            mon-fri 09:00-13:00 12:00-17:00         | 2026-03-04 11:00        | PT4H       | 2026-03-04 15:00
            fri 18:00-00:00, sat 00:00-02:00        | 2026-03-06 23:30        | PT1H       | 2026-03-07 00:30
            fri 18:00-00:00, sat 00:00-02:00        | 2026-03-07 01:30        | PT1H       | 2026-03-13 18:30
            mon-sun 00:00-00:00                     | 2026-03-04 11:00:10     | PT30S      | 2026-03-04 11:00:40
            mon-sun 00:00-00:00                     | 2026-03-07 23:59:45     | PT30S      | 2026-03-08 00:00:15
            mon-sun 00:00-00:00                     | 2026-12-31 23:59:50     | PT30S      | 2027-01-01 00:00:20
            """)
    void businessTimePassesWhileTheDeskIsOpen(String hours, String start, Duration time, String due) {
        assertThat(withHours(hours).hours().after(at(start), time)).contains(at(due));
    }

    @ParameterizedTest(name = "{0}: {2} after {1}")
    @CsvSource(delimiter = '|', textBlock = """
            mon-sun 00:00-00:00  | 2026-03-28 12:00     | PT24H   | 2026-03-29 13:00
            mon-sun 00:00-00:00  | 2026-03-29 01:59:45  | PT30S   | 2026-03-29 03:00:15
            sun 01:00-05:00      | 2026-03-29 00:00     | PT2H    | 2026-03-29 04:00
            sun 01:00-05:00      | 2026-03-29 00:00     | PT3H    | 2026-03-29 05:00
            sun 01:00-05:00      | 2026-03-29 00:00     | PT3H1S  | 2026-04-05 01:00:01
            sun 02:30-05:00      | 2026-03-29 00:00     | PT1H    | 2026-03-29 04:00
            sun 02:15-02:45      | 2026-03-29 00:00     | PT10M   | 2026-04-05 02:25
            sun 01:00-02:30      | 2026-03-29 00:00     | PT1H    | 2026-03-29 03:00
            mon-sun 00:00-00:00  | 2026-10-24 12:00     | PT24H   | 2026-10-25 11:00
            mon-sun 00:00-00:00  | 2026-10-25T00:59:45Z | PT30S   | 2026-10-25T01:00:15Z
            sun 01:00-05:00      | 2026-10-25 00:00     | PT2H    | 2026-10-25T01:00:00Z
            sun 01:00-05:00      | 2026-10-25 00:00     | PT5H    | 2026-10-25 05:00
            sun 01:00-05:00      | 2026-10-25 00:00     | PT5H1S  | 2026-11-01 01:00:01
            sun 01:00-05:00      | 2026-10-25T00:30:00Z | PT1H    | 2026-10-25T01:30:00Z
            sun 02:00-03:00      | 2026-10-25 00:00     | PT2H    | 2026-10-25T02:00:00Z
            sun 02:30-04:00      | 2026-10-25 00:00     | PT30M   | 2026-10-25T01:00:00Z
            sun 01:00-02:30      | 2026-10-25 00:00     | PT1H30M | 2026-10-25T00:30:00Z
            mon-fri 09:00-17:00  | 2026-03-27 16:30     | PT2H    | 2026-03-30 10:30
            mon-fri 09:00-17:00  | 2026-10-23 16:30     | PT2H    | 2026-10-26 10:30
            """)
    void realTimePassesWhenSummerTimeBeginsAndEnds(String hours, String start, Duration time, String due) {
        assertThat(withHours(hours).hours().after(at(start), time)).contains(at(due));
    }

    @ParameterizedTest(name = "{0}: {2} after {1}")
    @CsvSource(delimiter = '|', textBlock = """
            mon-fri 09:00-17:00; 2026-03-09 12:00-14:00      | 2026-03-06 16:30    | PT2H  | 2026-03-09 13:30
            mon-fri 09:00-17:00; 2026-03-09                  | 2026-03-06 16:30    | PT2H  | 2026-03-10 10:30
            mon-fri 09:00-17:00; 2026-03-07 10:00-11:00      | 2026-03-06 16:30    | PT2H  | 2026-03-09 09:30
            mon-fri 09:00-17:00; 2026-03-07 00:00-00:00      | 2026-03-06 16:30    | PT2H  | 2026-03-07 01:30
            mon-fri 09:00-17:00; NL; 2026-04-27 10:00-12:00  | 2026-04-24 16:30    | PT2H  | 2026-04-27 11:30
            mon-fri 09:00-17:00; NL                          | 2026-04-24 16:30    | PT2H  | 2026-04-28 10:30
            mon-fri 09:00-17:00; BE                          | 2026-04-24 16:30    | PT2H  | 2026-04-27 10:30
            mon-sat 09:00-17:00; NL                          | 2025-04-25 16:30    | PT2H  | 2025-04-28 10:30
            mon-sat 09:00-17:00; NL                          | 2026-12-24 16:00    | PT2H  | 2026-12-28 10:00
            mon-sat 09:00-17:00; BE                          | 2026-12-24 16:00    | PT2H  | 2026-12-26 10:00
            mon-sat 09:00-17:00; DE; Europe/Berlin           | 2026-12-24 16:00    | PT2H  | 2026-12-28 10:00
            mon-sat 09:00-17:00; DE; Europe/Berlin           | 2026-10-02 16:30    | PT2H  | 2026-10-05 10:30
            mon-sat 09:00-17:00; NL                          | 2026-10-02 16:30    | PT2H  | 2026-10-03 10:30
            mon-fri 09:00-17:00; BE; Europe/Brussels         | 2026-07-20 16:30    | PT2H  | 2026-07-22 10:30
            mon-fri 09:00-17:00; NL                          | 2026-07-20 16:30    | PT2H  | 2026-07-21 10:30
            mon-fri 09:00-17:00; BE; Europe/Brussels         | 2026-11-10 16:30    | PT2H  | 2026-11-12 10:30
            mon-fri 09:00-17:00; NL                          | 2026-04-02 16:30    | PT2H  | 2026-04-03 10:30
            mon-fri 09:00-17:00; DE; Europe/Berlin           | 2026-04-02 16:30    | PT2H  | 2026-04-07 10:30
            mon-fri 09:00-17:00; NL                          | 2026-05-13 16:30    | PT2H  | 2026-05-15 10:30
            mon-fri 09:00-17:00; NL                          | 2026-12-31 16:30    | PT2H  | 2027-01-04 10:30
            mon-sun 00:00-00:00; NL                          | 2026-04-26 23:59:45 | PT30S | 2026-04-28 00:00:15
            """)
    void specialDaysGoBeforeHolidaysAndHolidaysBeforeWeekdays(String hours, String start, Duration time, String due) {
        assertThat(withHours(hours).hours().after(at(start), time)).contains(at(due));
    }

    @ParameterizedTest(name = "{0}: {2} after {1}")
    @CsvSource(delimiter = '|', textBlock = """
            mon-fri 09:00-17:00; America/New_York  | 2026-03-04 09:00 | PT2H | 2026-03-04 11:00
            mon-fri 09:00-17:00; Asia/Kolkata      | 2026-03-06 16:30 | PT2H | 2026-03-09 10:30
            fri 00:00-02:00; Africa/Cairo          | 2026-04-23 12:00 | PT1H | 2026-04-24 02:00
            fri 00:00-00:00; Pacific/Apia          | 2011-12-29 12:00 | PT1H | 2012-01-06 01:00
            sat 22:00-00:00, sun 00:00-01:00; America/Sao_Paulo | 2018-02-17 22:00 | PT4H | 2018-02-18 01:00
            """)
    void localTimesAreTheClientsOwn(String hours, String start, Duration time, String due) {
        var client = withHours(hours).hours();
        ZoneId zone = client.zone();

        assertThat(client.after(at(start, zone), time)).contains(at(due, zone));
    }

    @Test
    void aDeskThatIsNeverOpenHasNoDeadline() {
        var never = withHours("2026-03-09 09:00-10:00").hours();

        assertThat(never.after(at("2026-03-09 09:30"), Duration.ofHours(1))).isEmpty();
    }

    @Test
    void aDeadlineBeyondTheHorizonIsNone() {
        var anHourAWeek = withHours("mon 09:00-10:00").hours();

        assertThat(anHourAWeek.after(at("2026-03-02 09:00"), Duration.ofHours(104)))
                .isPresent();
        assertThat(anHourAWeek.after(at("2026-03-02 09:00"), Duration.ofHours(106)))
                .isEmpty();
    }

    @Test
    void businessTimeCannotRunBackwards() {
        var hours = withHours("mon-fri 09:00-17:00").hours();

        assertThatThrownBy(() -> hours.after(at("2026-03-02 09:00"), Duration.ofHours(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
