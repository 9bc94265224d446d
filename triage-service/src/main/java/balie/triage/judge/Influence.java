package balie.triage.judge;

import balie.events.Verdict.Reason;
import balie.triage.rule.Rule;
import java.util.List;

/** How far an author reaches: the logarithm of the followers, so that a million is 1 and a thousand is 0.5. Unknown is never zero. */
final class Influence {
    private static final double MILLION_AND_ONE = Math.log(1_000_001);

    private Influence() {}

    static Double of(Long followers) {
        if (followers == null) return null;
        double reach = Math.log(1.0 + Math.max(0, followers)) / MILLION_AND_ONE;
        return Math.round(Math.min(1, reach) * 1000) / 1000.0;
    }

    static Reason reason(Long followers) {
        if (followers == null) return Rule.FOLLOWERS_UNKNOWN.reason("influence", List.of());
        return Rule.FOLLOWERS.reason("influence", List.of(followers.toString()));
    }
}
