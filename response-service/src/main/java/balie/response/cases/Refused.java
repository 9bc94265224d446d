package balie.response.cases;

import java.time.Instant;

/**
 * A command was not carried out, and why: enough to say "Joris claimed it at 14:02".
 *
 * @param who login of the person it is due to; null where it is due to nobody
 * @param since when that came about; null where it does not matter
 */
public record Refused(Why why, String who, Instant since) implements Decision {

    /** Why a command cannot be carried out; pages have the words for it. */
    public enum Why {
        /** Somebody else has the case. */
        CLAIMED_BY_ANOTHER,
        ALREADY_RESOLVED,
        /** The case was closed as not relevant. */
        NOT_RELEVANT,
        /** Nobody has the case, so nobody can let go of it. */
        NOT_CLAIMED,
        NOT_WAITING,
        /** The case is open, so it cannot be reopened. */
        NOT_CLOSED,
        /** Only who did something can undo it. */
        NOT_YOURS,
        /** Something happened to the case since. */
        CHANGED_SINCE,
        /** The time for undoing is over. */
        TOO_LATE
    }

    static Refused because(Why why) {
        return new Refused(why, null, null);
    }

    static Refused claimedByAnother(Standing standing) {
        return new Refused(Why.CLAIMED_BY_ANOTHER, standing.assignee(), standing.assignedAt());
    }

    static Refused closed(Standing standing) {
        var why =
                switch (standing.status()) {
                    case NOT_RELEVANT -> Why.NOT_RELEVANT;
                    default -> Why.ALREADY_RESOLVED;
                };
        return new Refused(why, standing.closedBy(), standing.closedAt());
    }
}
