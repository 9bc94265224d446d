package balie.response.cases;

import java.time.Instant;

/**
 * A lead gives away what a colleague has. What he has no more by then, because somebody else took it over meanwhile, stays where it is.
 *
 * @param from login of the one who is to have it still
 */
public record HandOver(String by, String from, String to, Instant at) implements CaseCommand {
    @Override
    public Decision on(Progress progress) {
        var standing = progress.standing();
        if (!standing.open()) return Refused.closed(standing);
        if (!standing.assigned()) return Refused.because(Refused.Why.NOT_CLAIMED);
        if (!standing.assignedTo(from)) return Refused.claimedByAnother(standing);
        return new Assign(by, to, at).on(progress);
    }

    @Override
    public boolean undoable() {
        return true;
    }
}
