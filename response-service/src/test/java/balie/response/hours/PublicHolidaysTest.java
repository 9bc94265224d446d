package balie.response.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicHolidaysTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, true, true, true",
        "2026-04-03, false, false, true",
        "2026-04-06, true, true, true",
        "2026-04-27, true, false, false",
        "2026-05-01, false, true, true",
        "2026-05-05, true, false, false",
        "2026-05-14, true, true, true",
        "2026-05-25, true, true, true",
        "2026-07-21, false, true, false",
        "2026-10-03, false, false, true",
        "2026-11-11, false, true, false",
        "2026-12-25, true, true, true",
        "2026-12-26, true, false, true",
        "2027-03-29, true, true, true",
        "2026-06-10, false, false, false"
    })
    void eachCountryHasItsOwn(LocalDate date, boolean dutch, boolean belgian, boolean german) {
        assertThat(PublicHolidays.of("NL").include(date)).isEqualTo(dutch);
        assertThat(PublicHolidays.of("BE").include(date)).isEqualTo(belgian);
        assertThat(PublicHolidays.of("DE").include(date)).isEqualTo(german);
    }

    @Test
    void withoutACountryThereAreNone() {
        assertThat(PublicHolidays.of(null).include(LocalDate.parse("2026-01-01")))
                .isFalse();
    }

    @Test
    void anUnknownCountryIsToldBeforeAndRefusedAfterwards() {
        assertThat(PublicHolidays.areKnownOf("NL")).isTrue();
        assertThat(PublicHolidays.areKnownOf("NYSE")).isFalse();
        assertThat(PublicHolidays.areKnownOf("ZZ")).isFalse();
        assertThatThrownBy(() -> PublicHolidays.of("ZZ")).hasMessageContaining("ZZ");
    }

    @Test
    void aHolidayHasANameInTheReadersLanguage() {
        var dutch = (PublicHolidays) PublicHolidays.of("NL");

        assertThat(dutch.nameOf(LocalDate.parse("2026-04-06"), Locale.ENGLISH)).contains("Easter Monday");
        assertThat(dutch.nameOf(LocalDate.parse("2026-04-27"), Locale.forLanguageTag("nl")))
                .contains("Koningsdag");
        assertThat(dutch.nameOf(LocalDate.parse("2026-04-28"), Locale.ENGLISH)).isEmpty();
    }
}
