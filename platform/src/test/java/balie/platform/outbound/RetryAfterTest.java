package balie.platform.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void secondsAreRead() {
        assertThat(RetryAfter.parse(" 120 ", NOW)).contains(Duration.ofMinutes(2));
    }

    @Test
    void anHttpDateIsRead() {
        assertThat(RetryAfter.parse("Mon, 02 Mar 2026 09:30:00 GMT", NOW)).contains(Duration.ofMinutes(30));
    }

    @Test
    void aMomentThatHasPassedIsNow() {
        assertThat(RetryAfter.parse("Sun, 01 Mar 2026 09:30:00 GMT", NOW)).contains(Duration.ZERO);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "soon", "-5", "1.5", "99999999999"})
    void whatIsNeitherAsksForNothing(String header) {
        assertThat(RetryAfter.parse(header, NOW)).isEmpty();
    }
}
