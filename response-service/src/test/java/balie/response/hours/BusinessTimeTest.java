package balie.response.hours;

import static balie.response.AClient.withHours;
import static balie.response.Times.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Examples of the business time between two instants. */
class BusinessTimeTest {

    @ParameterizedTest(name = "{0}: from {1} to {2}")
    @CsvSource(delimiter = '|', textBlock = """
            mon-fri 09:00-17:00              | 2026-03-04 10:00     | 2026-03-04 11:30     | PT1H30M
            mon-fri 09:00-17:00              | 2026-03-04 08:00     | 2026-03-04 18:00     | PT8H
            mon-fri 09:00-17:00              | 2026-03-06 16:00     | 2026-03-09 10:00     | PT2H
            mon-fri 09:00-17:00              | 2026-03-07 10:00     | 2026-03-08 10:00     | PT0S
            mon-fri 09:00-17:00              | 2026-03-04 11:30     | 2026-03-04 10:00     | PT0S
            mon-fri 09:00-17:00              | 2026-03-04 11:30     | 2026-03-04 11:30     | PT0S
            mon-fri 09:00-17:00              | 2026-01-01 00:00     | 2027-01-01 00:00     | PT2088H
            mon-fri 09:00-17:00; NL          | 2026-01-01 00:00     | 2027-01-01 00:00     | PT2032H
            mon-fri 09:00-12:30 13:00-17:00  | 2026-03-04 12:00     | 2026-03-04 13:15     | PT45M
            fri 18:00-00:00, sat 00:00-02:00 | 2026-03-06 12:00     | 2026-03-07 12:00     | PT8H
            mon-sun 00:00-00:00              | 2026-03-29 00:00     | 2026-03-30 00:00     | PT23H
            mon-sun 00:00-00:00              | 2026-10-25 00:00     | 2026-10-26 00:00     | PT25H
            sun 01:00-05:00                  | 2026-03-29 00:00     | 2026-03-30 00:00     | PT3H
            sun 01:00-05:00                  | 2026-10-25 00:00     | 2026-10-26 00:00     | PT5H
            sun 02:30-05:00                  | 2026-03-29 00:00     | 2026-03-30 00:00     | PT2H
            sun 02:15-02:45                  | 2026-03-29 00:00     | 2026-03-30 00:00     | PT0S
            sun 01:00-02:30, sun 02:30-04:00 | 2026-10-25 00:00     | 2026-10-26 00:00     | PT4H
            sun 02:00-03:00                  | 2026-10-25T00:30:00Z | 2026-10-25T01:30:00Z | PT1H
            """)
    void onlyTimeInWhichTheDeskIsOpenCounts(String hours, String from, String to, Duration passed) {
        assertThat(withHours(hours).hours().between(at(from), at(to))).isEqualTo(passed);
    }
}
