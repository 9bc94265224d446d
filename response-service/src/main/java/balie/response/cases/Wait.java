package balie.response.cases;

import balie.events.CaseEvent.Detail;
import balie.events.CaseEvent.Kind;
import balie.events.CaseEvent.WaitingFor;
import java.time.Instant;

/** The next step is somebody else's: the resolution clock stands still. Whoever lets nobody's case wait has it. */
public record Wait(String by, WaitingFor waitingFor, Instant at) implements CaseCommand {
    @Override
    public Decision on(Progress progress) {
        return progress.refusalTo(by).orElseGet(() -> letWait(progress));
    }

    private Decision letWait(Progress progress) {
        if (progress.standing().waitingFor() == waitingFor) return progress.accepted();
        var mine = progress.claimedBy(by);
        var waiting = mine.file()
                .standing(mine.standing().waitFor(waitingFor, progress.at()))
                .clocks(mine.clocks().waiting(waitingFor));
        return mine.then(Kind.WAITING, by, Detail.NONE, waiting).accepted();
    }

    @Override
    public boolean undoable() {
        return true;
    }
}
