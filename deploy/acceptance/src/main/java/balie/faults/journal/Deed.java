package balie.faults.journal;

import java.time.Instant;
import java.util.UUID;

/**
 * What an agent did to a case, and what he was told came of it.
 *
 * @param id the agent's own for a reply, under which he sends it again until he is told; null for the rest
 */
public record Deed(String agent, UUID caseId, Kind kind, UUID id, Instant at, Told told) {
    /** What is done to a case. */
    public enum Kind {
        CLAIM,
        REPLY,
        WAIT,
        RESOLVE,
        CORRECT
    }

    /** What the agent knows of it. */
    public enum Told {
        DONE,
        /** The desk said no: somebody else was first, or the case does not allow it. */
        REFUSED,
        /** No answer came; it may have happened. */
        NOTHING
    }
}
