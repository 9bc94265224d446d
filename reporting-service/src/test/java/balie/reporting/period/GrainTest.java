package balie.reporting.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrainTest {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final ZoneId KOLKATA = ZoneId.of("Asia/Kolkata");

    @ParameterizedTest
    @CsvSource({"1,HOUR", "2,HOUR", "7,DAY", "30,DAY", "90,WEEK", "400,WEEK", "800,MONTH", "4000,YEAR", "700000,DECADE"
    })
    void barsAreAsNarrowAsTheirNumberAllows(int days, Grain fitting) {
        var from = Instant.parse("1990-01-01T00:00:00Z");

        assertThat(Grain.fitting(new Span(from, from.plus(Duration.ofDays(days)))))
                .isEqualTo(fitting);
    }

    @Test
    void daysAreCutAtTheClientsMidnight() {
        var cuts = Grain.DAY.cut(span("2026-11-20T23:00:00Z", "2026-11-22T13:31:00Z"), AMSTERDAM);

        assertThat(cuts)
                .containsExactly(
                        span("2026-11-20T23:00:00Z", "2026-11-21T23:00:00Z"),
                        span("2026-11-21T23:00:00Z", "2026-11-22T13:31:00Z"));
    }

    @Test
    void aDayOnWhichClocksGoBackHasTwentyFiveHours() {
        var day = span("2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z");

        assertThat(Grain.HOUR.cut(day, AMSTERDAM)).hasSize(25).allMatch(hour -> hour.length()
                .equals(Duration.ofHours(1)));
    }

    @Test
    void hoursOfAZoneHalfAnHourOffAreItsOwn() {
        var cuts = Grain.HOUR.cut(span("2026-11-20T18:30:00Z", "2026-11-20T20:30:00Z"), KOLKATA);

        assertThat(cuts).first().isEqualTo(span("2026-11-20T18:30:00Z", "2026-11-20T19:30:00Z"));
    }

    @Test
    void weeksBeginOnMonday() {
        var cuts = Grain.WEEK.cut(span("2026-11-18T23:00:00Z", "2026-12-01T23:00:00Z"), AMSTERDAM);

        assertThat(cuts).hasSize(3).element(1).isEqualTo(span("2026-11-22T23:00:00Z", "2026-11-29T23:00:00Z"));
    }

    @Test
    void cutsLeaveNothingOut() {
        var whole = span("1987-03-12T11:11:11Z", "2026-11-22T13:31:00Z");

        for (var grain : new Grain[] {Grain.MONTH, Grain.YEAR, Grain.DECADE}) {
            var cuts = grain.cut(whole, AMSTERDAM);
            assertThat(cuts.get(0).from()).isEqualTo(whole.from());
            assertThat(cuts.get(cuts.size() - 1).to()).isEqualTo(whole.to());
            for (var i = 1; i < cuts.size(); i++)
                assertThat(cuts.get(i).from()).isEqualTo(cuts.get(i - 1).to());
        }
    }

    private static Span span(String from, String to) {
        return new Span(Instant.parse(from), Instant.parse(to));
    }
}
