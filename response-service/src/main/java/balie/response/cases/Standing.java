package balie.response.cases;

import balie.events.CaseEvent.Status;
import balie.events.CaseEvent.WaitingFor;
import java.time.Instant;

/**
 * Where a case stands and who has it.
 *
 * @param assignee login; null when nobody has it
 * @param waitingFor null unless it waits
 * @param closedAt when it was resolved or found not relevant; null while it is open
 * @param closedBy login; null while it is open
 */
public record Standing(
        Status status,
        String assignee,
        Instant assignedAt,
        WaitingFor waitingFor,
        Instant waitingSince,
        Instant closedAt,
        String closedBy) {
    static final Standing NEW = new Standing(Status.NEW, null, null, null, null, null, null);

    /** Whether something is still to be done. */
    public boolean open() {
        return status == Status.NEW || status == Status.CLAIMED || status == Status.WAITING;
    }

    public boolean assigned() {
        return assignee != null;
    }

    public boolean assignedTo(String person) {
        return assigned() && assignee.equals(person);
    }

    boolean assignedToAnother(String person) {
        return assigned() && !assignee.equals(person);
    }

    Standing assign(String person, Instant at) {
        var then = status == Status.NEW ? Status.CLAIMED : status;
        return new Standing(then, person, at, waitingFor, waitingSince, closedAt, closedBy);
    }

    Standing release() {
        var then = status == Status.CLAIMED ? Status.NEW : status;
        return new Standing(then, null, null, waitingFor, waitingSince, closedAt, closedBy);
    }

    Standing waitFor(WaitingFor cause, Instant at) {
        return new Standing(Status.WAITING, assignee, assignedAt, cause, at, null, null);
    }

    Standing resume() {
        return new Standing(assigned() ? Status.CLAIMED : Status.NEW, assignee, assignedAt, null, null, null, null);
    }

    Standing close(Status status, String person, Instant at) {
        return new Standing(status, assignee, assignedAt, null, null, at, person);
    }

    /** Whoever had it has it again; where nobody had, it is new. */
    Standing reopen() {
        return resume();
    }
}
