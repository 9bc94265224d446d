package balie.collector.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Duration EVERY = Duration.ofMinutes(10);
    private static final Pace PACE = new Pace(Duration.ofHours(6), Duration.ofHours(24));

    @Test
    void whatWentWellIsDueAfterItsIntervalAndUpToATenthMore() {
        assertThat(PACE.afterSuccess(NOW, EVERY, 0)).isEqualTo(NOW.plus(EVERY));
        assertThat(PACE.afterSuccess(NOW, EVERY, 0.5)).isEqualTo(NOW.plusSeconds(630));
    }

    @Test
    void everyFailureDoublesThePauseUpToTheLongest() {
        assertThat(after(1, null)).isEqualTo(Duration.ofMinutes(20));
        assertThat(after(2, null)).isEqualTo(Duration.ofMinutes(40));
        assertThat(after(5, null)).isEqualTo(Duration.ofMinutes(320));
        assertThat(after(6, null)).isEqualTo(Duration.ofHours(6));
        assertThat(after(100_000, null)).isEqualTo(Duration.ofHours(6));
    }

    @Test
    void aLongIntervalIsNotShortened() {
        var daily = Duration.ofDays(1);

        assertThat(PACE.afterFailure(NOW, daily, 3, Optional.empty(), 0)).isEqualTo(NOW.plus(daily));
    }

    @Test
    void aServerThatAsksForRestGetsItUpToALimit() {
        assertThat(after(1, Duration.ofHours(2))).isEqualTo(Duration.ofHours(2));
        assertThat(after(1, Duration.ofSeconds(5))).isEqualTo(Duration.ofMinutes(20));
        assertThat(after(1, Duration.ofDays(400))).isEqualTo(Duration.ofHours(24));
    }

    private static Duration after(int failures, Duration retryAfter) {
        return Duration.between(NOW, PACE.afterFailure(NOW, EVERY, failures, Optional.ofNullable(retryAfter), 0));
    }
}
