package balie.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A minute or two of what {@code ./balie prove safety} does: every check, each on a sample of its tables. */
class SafetyTest {
    private static final Measure SAMPLE = new Measure(12, 7);

    @Test
    void strangersAchieveNothing() throws Exception {
        var judged = new Proof(new Plan(List.of(), SAMPLE), System.out::println).run();

        assertThat(judged).isNotEmpty().allSatisfy(check -> assertThat(check.findings())
                .as(check.check())
                .isEmpty());
    }
}
