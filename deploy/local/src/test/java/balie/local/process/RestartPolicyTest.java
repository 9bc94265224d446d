package balie.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RestartPolicyTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void theFirstEndIsFollowedByAStartAlmostAtOnce() {
        assertThat(RestartPolicy.STANDARD.waitBeforeRestart(endings(0))).contains(Duration.ofMillis(500));
    }

    @Test
    void eachFurtherEndDoublesTheWait() {
        assertThat(RestartPolicy.STANDARD.waitBeforeRestart(endings(0, 10))).contains(Duration.ofSeconds(1));
        assertThat(RestartPolicy.STANDARD.waitBeforeRestart(endings(0, 10, 20))).contains(Duration.ofSeconds(2));
    }

    @Test
    void theWaitHasACeiling() {
        var patient = new RestartPolicy(
                50, Duration.ofMinutes(2), Duration.ofMillis(500), Duration.ofSeconds(8), Duration.ofSeconds(5));

        assertThat(patient.waitBeforeRestart(endings(0, 1, 2, 3, 4, 5, 6, 7, 8)))
                .contains(Duration.ofSeconds(8));
    }

    @Test
    void fiveEndsInTwoMinutesAreEnough() {
        assertThat(RestartPolicy.STANDARD.waitBeforeRestart(endings(0, 20, 40, 60, 119)))
                .isEmpty();
    }

    @Test
    void endsOfLongAgoAreForgiven() {
        assertThat(RestartPolicy.STANDARD.waitBeforeRestart(endings(0, 20, 40, 60, 300)))
                .contains(Duration.ofMillis(500));
    }

    private static List<Instant> endings(long... seconds) {
        return java.util.Arrays.stream(seconds).mapToObj(NOON::plusSeconds).toList();
    }
}
