package balie.platform.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {
    private final Backoff backoff = Backoff.doubling(Duration.ofSeconds(5), Duration.ofMinutes(5));

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

    @ParameterizedTest
    @CsvSource({"1, 0, PT5S", "2, 0, PT5M", "3, 0, PT2H", "4, 0, PT2H", "3, 1, PT1H36M"})
    void pausesCanBeNamedOneByOne(int attempts, double chance, Duration pause) {
        var named = new Backoff(
                List.of(Duration.ofSeconds(5), Duration.ofMinutes(5), Duration.ofHours(2)), 0.2, Duration.ofDays(1));

        assertThat(named.after(attempts, chance, Duration.ZERO)).isEqualTo(pause);
    }
}
