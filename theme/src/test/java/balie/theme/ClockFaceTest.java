package balie.theme;

import static org.assertj.core.api.Assertions.assertThat;

import balie.theme.ClockFace.State;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ClockFaceTest {
    private static final Duration TWO_HOURS = Duration.ofHours(2);

    @Test
    void aClockWarnsInTheLastQuarterOfItsTarget() {
        assertThat(ClockFace.running(Duration.ofMinutes(31), TWO_HOURS).state()).isEqualTo(State.OK);
        assertThat(ClockFace.running(Duration.ofMinutes(30), TWO_HOURS).state()).isEqualTo(State.SOON);
        assertThat(ClockFace.running(Duration.ZERO, TWO_HOURS).state()).isEqualTo(State.SOON);
    }

    @Test
    void aClockThatIsOverCountsHowLate() {
        var face = ClockFace.running(Duration.ofMinutes(-26), TWO_HOURS);

        assertThat(face.over()).isTrue();
        assertThat(face.left()).isEqualTo(Duration.ofMinutes(26));
    }

    @Test
    void aClockOutsideBusinessHoursStandsStill() {
        assertThat(ClockFace.standing(Duration.ofMinutes(70), TWO_HOURS).running())
                .isFalse();
    }
}
