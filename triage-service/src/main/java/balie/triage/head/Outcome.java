package balie.triage.head;

import balie.triage.judge.Learnable;

/** What came of learning one tag. */
public record Outcome(Learnable tag, Result result, int lessons) {
    /** How it ended. */
    public enum Result {
        /** A new head answers. */
        LEARNT,
        /** What answered before was right as often, and goes on. */
        NOT_BETTER,
        /** There are fewer lessons than a head needs. */
        TOO_FEW_LESSONS,
        /** Too few lessons are new to tell whether a new head would be right more often. */
        TOO_FEW_NEW_LESSONS
    }
}
