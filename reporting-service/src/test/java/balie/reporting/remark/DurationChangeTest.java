package balie.reporting.remark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DurationChangeTest {
    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void aDifferenceHasASizeAndADirection() {
        assertThat(DurationChange.of(HOUR, HOUR.plusMinutes(31)))
                .contains(new DurationChange(Duration.ofMinutes(31), true));
        assertThat(DurationChange.of(HOUR, HOUR.minusMinutes(1)))
                .contains(new DurationChange(Duration.ofMinutes(1), false));
    }

    @Test
    void lessThanAMinuteIsNoChange() {
        assertThat(DurationChange.of(HOUR, HOUR.plusSeconds(59))).isEmpty();
        assertThat(DurationChange.of(HOUR, HOUR)).isEmpty();
    }
}
