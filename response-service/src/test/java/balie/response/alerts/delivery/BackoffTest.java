package balie.response.alerts.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {
    private final Backoff backoff = new Backoff(Duration.ofSeconds(5), Duration.ofMinutes(5));

    @ParameterizedTest
    @CsvSource({"1, PT5S", "2, PT10S", "4, PT40S", "7, PT5M", "1000, PT5M"})
    void pausesDoubleUpToTheLongest(int attempts, Duration pause) {
        assertThat(backoff.after(attempts, 0, Duration.ZERO)).isEqualTo(pause);
    }

    @Test
    void chanceShortensByAHalfAtMost() {
        assertThat(backoff.after(7, 1, Duration.ZERO)).isEqualTo(Duration.ofSeconds(150));
    }

    @Test
    void aReceiverWhoAsksForPatienceGetsItWithinReason() {
        assertThat(backoff.after(1, 0.5, Duration.ofMinutes(10))).isEqualTo(Duration.ofMinutes(10));
        assertThat(backoff.after(1, 0.5, Duration.ofDays(30))).isEqualTo(Duration.ofHours(1));
    }
}
