package balie.reporting.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import balie.reporting.period.Span;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalTest {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private static List<Span> cut(String interval, String from, String to) {
        return Interval.of(interval).cut(new Span(Instant.parse(from), Instant.parse(to)), AMSTERDAM);
    }

    @Test
    void daysAreTheCalendarsAlsoWhereClocksGoBack() {
        var days = cut("day", "2026-10-23T22:00:00Z", "2026-10-26T23:00:00Z");

        assertThat(days)
                .extracting(Span::length)
                .containsExactly(Duration.ofHours(24), Duration.ofHours(25), Duration.ofHours(24));
    }

    @Test
    void aDayAsADurationBeginsWhereTheStretchDoes() {
        var days = cut("P1D", "2026-10-24T08:00:00Z", "2026-10-26T09:00:00Z");

        assertThat(days).extracting(Span::length).containsExactly(Duration.ofHours(25), Duration.ofHours(24));
    }

    @Test
    void monthsFromTheLastOfJanuaryDoNotCreep() {
        var months = cut("P1M", "2026-01-31T11:00:00Z", "2026-04-30T10:00:00Z");

        assertThat(months)
                .extracting(span -> span.from().toString())
                .containsExactly("2026-01-31T11:00:00Z", "2026-02-28T11:00:00Z", "2026-03-31T10:00:00Z");
    }

    @Test
    void partsFollowEachOtherAndTheLastMayBeShorter() {
        var parts = cut("PT45M", "2026-11-20T10:00:00Z", "2026-11-20T12:00:00Z");

        assertThat(parts)
                .extracting(Span::length)
                .containsExactly(Duration.ofMinutes(45), Duration.ofMinutes(45), Duration.ofMinutes(30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fortnight", "PT0S", "PT30S", "-P1D", "P0D", "PT", "PT0.5M", "P99999999999D"})
    void whatIsNoIntervalIsRefused(String interval) {
        assertThatThrownBy(() -> cut(interval, "2026-11-20T10:00:00Z", "2026-11-21T10:00:00Z"))
                .isInstanceOf(WebApplicationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hour", "PT1M", "P1D"})
    void moreThanAThousandPointsAreRefused(String interval) {
        assertThatThrownBy(() -> cut(interval, "2020-01-01T00:00:00Z", "2026-01-01T00:00:00Z"))
                .isInstanceOf(WebApplicationException.class);
    }
}
