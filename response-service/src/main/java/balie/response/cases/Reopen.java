package balie.response.cases;

import balie.events.CaseEvent.Detail;
import balie.events.CaseEvent.Kind;
import java.time.Instant;

/**
 * Somebody opens a closed case again, however long ago it was closed. Its resolution is measured anew from now on, and so is its first
 * response where none was ever given.
 */
public record Reopen(String by, Instant at) implements CaseCommand {
    @Override
    public Decision on(Progress progress) {
        var standing = progress.standing();
        if (standing.open()) return new Refused(Refused.Why.NOT_CLOSED, standing.assignee(), standing.assignedAt());
        var reopened = progress.file().reopened();
        var clocks = new CaseClocks(reopened, progress.terms(), progress.at()).startedAnew();
        return progress.then(Kind.REOPENED, by, Detail.NONE, reopened.clocks(clocks))
                .accepted();
    }

    @Override
    public boolean undoable() {
        return true;
    }
}
