package balie.faults.check;

import static balie.faults.check.World.ANSWERED_CASE;
import static balie.faults.check.World.BEGIN;
import static balie.faults.check.World.MISSED_CASE;
import static org.assertj.core.api.Assertions.assertThat;

import balie.faults.check.Finding.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The case that nobody touches started five seconds after the beginning; the other one waits from second 80 on and is resolved at 90. */
class ResolutionsTimedTest {
    private final World world = new World();

    @Test
    void whatIsToldAtItsMomentIsRight() {
        world.missesResolution(MISSED_CASE, 4, second(605), second(606));

        assertThat(findings(600)).isEmpty();
    }

    @Test
    void whatIsNotToldIsLost() {
        assertThat(findings(600)).containsExactly(Kind.LOST);
    }

    @Test
    void whatIsNotYetDueIsNotMissed() {
        assertThat(findings(3600)).isEmpty();
    }

    @Test
    void whatIsToldBeforeItsMomentIsEarly() {
        world.missesResolution(MISSED_CASE, 4, second(605), second(604));

        assertThat(findings(600)).containsExactly(Kind.EARLY);
    }

    @Test
    void whatIsToldForAnotherMomentIsWrong() {
        world.missesResolution(MISSED_CASE, 4, second(615), second(616));

        assertThat(findings(600)).containsExactly(Kind.WRONG);
    }

    @Test
    void whatIsToldTwiceIsDoubled() {
        world.missesResolution(MISSED_CASE, 4, second(605), second(606));
        world.missesResolution(MISSED_CASE, 5, second(605), second(607));

        assertThat(findings(600)).containsExactly(Kind.DOUBLED);
    }

    @Test
    void timeSpentWaitingDoesNotCount() {
        world.missesResolution(MISSED_CASE, 4, second(84), second(85));

        // Running from second 5 to 80 are 75 seconds; the ten until it is resolved are not counted.
        assertThat(findings(79)).isEmpty();
    }

    @Test
    void whatWasUsedUpBeforeTheWaitingIsMissed() {
        world.missesResolution(MISSED_CASE, 4, second(75), second(76));

        assertThat(findings(70)).containsExactly(Kind.LOST);
        world.missesResolution(ANSWERED_CASE, 7, second(75), second(76));
        assertThat(findings(70)).isEmpty();
    }

    private List<Kind> findings(int target) {
        return new ResolutionsTimed(Duration.ofSeconds(target), Duration.ofMillis(50))
                .judge(world.journal, world.held()).stream().map(Finding::kind).toList();
    }

    private static Instant second(long second) {
        return BEGIN.plusSeconds(second);
    }
}
