package balie.reporting.page;

import static org.assertj.core.api.Assertions.assertThat;

import balie.reporting.period.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnansweredTest {
    private static final Instant END = Instant.parse("2026-11-23T00:00:00Z");

    @Test
    void theLongerTimeEndsWithThePeriod() {
        assertThat(Unanswered.longer(new Span(END.minus(Duration.ofDays(30)), END)))
                .contains(new Span(END.minus(Duration.ofDays(90)), END));
    }

    @ParameterizedTest
    @CsvSource({"90", "91", "365"})
    void aPeriodAsLongHasNone(int days) {
        assertThat(Unanswered.longer(new Span(END.minus(Duration.ofDays(days)), END)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3, 3, false", "3, 4, true", "0, 1, true", "3, , false"})
    void earlierOnesAreToldWhereThereAreAny(int count, Integer lately, boolean earlier) {
        var unanswered = new Unanswered(count, lately, List.of(), "here", "longer");

        assertThat(unanswered.earlier()).isEqualTo(earlier);
    }
}
