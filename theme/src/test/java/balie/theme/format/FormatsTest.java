package balie.theme.format;

import static org.assertj.core.api.Assertions.assertThat;

import balie.theme.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class FormatsTest {
    private static final Instant MOMENT = Instant.parse("2026-11-22T23:30:00Z");
    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);

    @Test
    void momentsAreToldInThePagesZone() {
        assertThat(Times.dateTime(MOMENT, ZoneId.of("Europe/Amsterdam"), "en")).isEqualTo("23 Nov 2026, 00:30");
        assertThat(Times.dateTime(MOMENT, "Europe/London", "nl")).isEqualTo("22 nov 2026, 23:30");
        assertThat(Times.time(MOMENT, null)).isEqualTo("00:30");
    }

    @Test
    void daysAreWrittenInThePagesLanguage() {
        assertThat(Times.fullDay(SUNDAY, "nl")).isEqualTo("zondag 22 november 2026");
        assertThat(Times.fullDay(SUNDAY, "en")).isEqualTo("Sunday 22 November 2026");
        assertThat(Times.weekday(SUNDAY, "nl")).isEqualTo("zo");
        assertThat(Times.shortDay(SUNDAY, "en")).isEqualTo("22 Nov");
    }

    @Test
    void aPeriodSaysNothingTwice() {
        assertThat(Times.through(SUNDAY.minusDays(6), SUNDAY, "en")).isEqualTo("16 – 22 November 2026");
        assertThat(Times.through(SUNDAY.minusDays(30), SUNDAY, "nl")).isEqualTo("23 oktober – 22 november 2026");
        assertThat(Times.through(SUNDAY.minusYears(1), SUNDAY, "en")).isEqualTo("22 November 2025 – 22 November 2026");
        assertThat(Times.through(SUNDAY, SUNDAY, "en")).isEqualTo("22 November 2026");
    }

    @Test
    void durationsReadAsOnAClockAndInWords() {
        assertThat(Durations.clock(Duration.ofMinutes(84))).isEqualTo("1:24");
        assertThat(Durations.clock(Duration.ofSeconds(-30))).isEqualTo("30 s");
        assertThat(Durations.words(Duration.ofMinutes(125), "en")).isEqualTo("2 h 5 min");
        assertThat(Durations.words(Duration.ofHours(24), "nl")).isEqualTo("1 dag");
        assertThat(Durations.words(Duration.ofHours(52), "nl")).isEqualTo("2 dagen 4 u");
        assertThat(Durations.words(Duration.ofSeconds(30), "en")).isEqualTo("30 s");
    }

    @Test
    void relativeTimesPointBothWays() {
        assertThat(ago(Duration.ofSeconds(20), Language.DUTCH)).isEqualTo("zojuist");
        assertThat(ago(Duration.ofMinutes(1), Language.ENGLISH)).isEqualTo("1 minute ago");
        assertThat(ago(Duration.ofHours(3), Language.DUTCH)).isEqualTo("3 uur geleden");
        assertThat(ago(Duration.ofDays(2), Language.ENGLISH)).isEqualTo("2 days ago");
        assertThat(ago(Duration.ofMinutes(-5), Language.DUTCH)).isEqualTo("over 5 minuten");
        assertThat(ago(Duration.ofHours(-1), Language.ENGLISH)).isEqualTo("in 1 hour");
    }

    @Test
    void numbersAndPluralsFollowTheLanguage() {
        assertThat(Numbers.number(1900, "en")).isEqualTo("1,900");
        assertThat(Numbers.number(1234.567, "nl")).isEqualTo("1.234,57");
        assertThat(Numbers.percent(0.934, "nl")).isEqualTo("93%");
        assertThat(Numbers.plural(1, "bericht", "berichten")).isEqualTo("bericht");
        assertThat(Numbers.plural(0, "post", "posts")).isEqualTo("posts");
    }

    @Test
    void twoLettersStandForAName() {
        assertThat(Names.initials("Sanne")).isEqualTo("Sa");
        assertThat(Names.initials("Ruud de Wit")).isEqualTo("RD");
        assertThat(Names.initials("thomas.eu")).isEqualTo("TE");
        assertThat(Names.initials("é")).isEqualTo("É");
        assertThat(Names.initials("_")).isEmpty();
        assertThat(Names.initials("😀x")).isEqualTo("😀x");
    }

    private static String ago(Duration past, Language language) {
        return Ago.between(MOMENT.minus(past), MOMENT, language);
    }
}
