package balie.triage.models;

import balie.triage.head.Outcome;
import balie.triage.head.Outcome.Result;
import balie.triage.head.School.Back;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What came of what a person asked for, for the line above the page. */
public enum Did {
    LEARNT,
    NOTHING_BETTER,
    TOO_FEW,
    BUSY,
    STEPPED_BACK,
    NOTHING_TO_STEP_BACK_FROM;

    static Did of(Optional<List<Outcome>> outcomes) {
        if (outcomes.isEmpty()) return BUSY;
        var results = outcomes.get().stream().map(Outcome::result).toList();
        if (results.contains(Result.LEARNT)) return LEARNT;
        return results.contains(Result.NOT_BETTER) ? NOTHING_BETTER : TOO_FEW;
    }

    static Did back(Optional<Back> done) {
        if (done.isEmpty()) return BUSY;
        return done.get() == Back.DONE ? STEPPED_BACK : NOTHING_TO_STEP_BACK_FROM;
    }

    /** As an address says it; null for nothing, and for nonsense. */
    static Did named(String name) {
        return Arrays.stream(values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** How the line is toned. */
    public String tone() {
        return this == LEARNT || this == STEPPED_BACK ? "good" : "plain";
    }
}
