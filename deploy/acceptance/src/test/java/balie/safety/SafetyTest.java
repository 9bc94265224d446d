package balie.safety;

import static org.assertj.core.api.Assertions.assertThat;

import balie.acceptance.Chromium;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A minute or two of what {@code ./balie prove safety} does: every check, each on a sample of its tables. */
class SafetyTest {
    @Test
    void strangersAchieveNothing() throws Exception {
        var judged = new Proof(new Plan(only(), Measure.SAMPLE), System.out::println).run();

        assertThat(judged).isNotEmpty().allSatisfy(check -> assertThat(check.findings())
                .as(check.check())
                .isEmpty());
    }

    /** All, but where there is no browser. */
    private static List<String> only() {
        if (Chromium.isThere()) return List.of();
        System.out.println("LEFT OUT: the check of markup; there is no chromium on the path");
        return Checks.all().stream()
                .map(Check::name)
                .filter(name -> !name.equals("markup"))
                .toList();
    }
}
