package balie.safety;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How a check ended.
 *
 * @param attacks how many were tried
 * @param harmless how many rows must pass
 * @param passed how many of these did
 * @param figures what was measured, in words
 */
public record Judged(
        String check,
        int attacks,
        int harmless,
        int passed,
        List<String> findings,
        List<String> figures,
        Duration took) {
    /** A check that tried nothing proves nothing. */
    public Judged {
        if (attacks == 0) {
            findings = new ArrayList<>(findings);
            findings.add("nothing was tried");
        }
    }

    public boolean held() {
        return findings.isEmpty();
    }
}
