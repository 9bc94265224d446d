package balie.response.cases;

import balie.events.CaseEvent.Detail;
import balie.events.CaseEvent.Kind;
import balie.events.CaseEvent.Status;
import java.time.Instant;

/**
 * The case is solved: the resolution clock is done, and a first response that was never given is not needed any more. Whoever resolves
 * nobody's case has it.
 */
public record Resolve(String by, Instant at) implements CaseCommand {
    @Override
    public Decision on(Progress progress) {
        var standing = progress.standing();
        if (standing.status() == Status.RESOLVED && by.equals(standing.closedBy())) return progress.accepted();
        return progress.refusalTo(by).orElseGet(() -> resolve(progress));
    }

    private Decision resolve(Progress progress) {
        var mine = progress.claimedBy(by);
        var resolved = mine.file()
                .standing(mine.standing().close(Status.RESOLVED, by, progress.at()))
                .clocks(mine.clocks().resolved());
        return mine.then(Kind.RESOLVED, by, Detail.NONE, resolved).accepted();
    }

    @Override
    public boolean undoable() {
        return true;
    }
}
