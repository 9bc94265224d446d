package balie.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two minutes of what {@code ./balie prove faults} does for about forty minutes, and shorter. */
class FaultsTest {
    private static final int POSTS_A_SECOND = 20;
    private static final int BREVITY = 4;

    @Test
    void nothingIsLostWhenThingsGoWrong() throws Exception {
        var faults = List.of("kill-response", "database-cut", "broker-away", "poison", "replay-mention-collected");
        var plan = new Plan(7, Duration.ZERO, faults, POSTS_A_SECOND, BREVITY);

        var outcome = new Proof(plan, System.out::println).run();

        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.trouble()).isEmpty();
        assertThat(outcome.struck())
                .hasSize(faults.size())
                .allSatisfy(struck ->
                        assertThat(struck.recovery().fresh()).as(struck.fault()).isPresent());
    }
}
