package balie.collector.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentsTest {
    private static final Instant NOW = Instant.parse("2026-03-03T12:00:00Z");
    private static final Moments COMMON = Moments.common();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-02T14:02:00+01:00 | 2026-03-02T13:02:00Z",
                "2026-03-02 14:02 | 2026-03-02T13:02:00Z",
                "2026-03-02T13:02:00Z | 2026-03-02T13:02:00Z",
                "2026-03-02 | 2026-03-01T23:00:00Z",
                "1772456520 | 2026-03-02T13:02:00Z",
                "Mon, 2 Mar 2026 13:02:00 GMT | 2026-03-02T13:02:00Z",
                "2 maart 2026 om 14:02 | 2026-03-02T13:02:00Z",
                "maandag 2 maart 2026, 14:02 | 2026-03-02T13:02:00Z",
                "2 March 2026 14:02 | 2026-03-02T13:02:00Z",
                "Mar 2, 2026 2:02 PM | 2026-03-02T13:02:00Z",
                "02-03-2026 14:02 | 2026-03-02T13:02:00Z",
                "gisteren 14:02 | 2026-03-02T13:02:00Z",
                "Gisteren om 14:02 uur | 2026-03-02T13:02:00Z",
                "yesterday at 14:02 | 2026-03-02T13:02:00Z",
                "Vandaag, 9:05 | 2026-03-03T08:05:00Z",
                "3 uur geleden | 2026-03-03T09:00:00Z",
                "10 minutes ago | 2026-03-03T11:50:00Z",
                "een dag geleden | 2026-03-02T12:00:00Z",
                "zojuist | 2026-03-03T12:00:00Z",
            })
    void timesAreReadAsPeopleWriteThem(String written, Instant meant) {
        assertThat(COMMON.read(written, NOW)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"ooit", "1970-01-01", "gisteren 25:61", "0", "31 februari 2026 10:00 uur of zo"})
    void whatIsNoTimeIsNone(String written) {
        assertThat(COMMON.read(written, NOW)).isEmpty();
    }

    @Test
    void aPatternWithoutYearMeansTheLastSuchDay() {
        var moments = Moments.of("d MMMM HH:mm", null, "nl");

        assertThat(moments.read("2 maart 14:02", NOW)).contains(Instant.parse("2026-03-02T13:02:00Z"));
        assertThat(moments.read("24 december 14:02", NOW)).contains(Instant.parse("2025-12-24T13:02:00Z"));
    }
}
