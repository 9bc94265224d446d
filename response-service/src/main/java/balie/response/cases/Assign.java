package balie.response.cases;

import balie.events.CaseEvent.Detail;
import balie.events.CaseEvent.Kind;
import java.time.Instant;

/** Somebody gives an open case to somebody, whoever has it now: a lead does, when a colleague is absent. */
public record Assign(String by, String to, Instant at) implements CaseCommand {
    @Override
    public Decision on(Progress progress) {
        var standing = progress.standing();
        if (!standing.open()) return Refused.closed(standing);
        if (standing.assignedTo(to)) return progress.accepted();
        var assigned = progress.file().standing(standing.assign(to, progress.at()));
        return progress.then(Kind.ASSIGNED, by, Detail.NONE, assigned).accepted();
    }

    @Override
    public boolean undoable() {
        return true;
    }
}
