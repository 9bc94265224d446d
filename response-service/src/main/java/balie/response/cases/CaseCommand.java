package balie.response.cases;

import java.time.Instant;

/** Something that is to be done to a case. */
public interface CaseCommand {
    /** Login of the person who does it; null when nobody does. */
    String by();

    Instant at();

    /** What it does to a case whose clocks have been brought up to now. */
    Decision on(Progress progress);

    /** Whether the person can take it back. */
    default boolean undoable() {
        return false;
    }
}
