package balie.response.cases;

import balie.events.CaseEvent.Detail;
import java.time.Instant;

/** The case no longer waits: the resolution clock goes on. */
public record Resume(String by, Instant at) implements CaseCommand {
    @Override
    public Decision on(Progress progress) {
        return progress.refusalTo(by).orElseGet(() -> resume(progress));
    }

    private Decision resume(Progress progress) {
        if (progress.standing().waitingFor() == null) return Refused.because(Refused.Why.NOT_WAITING);
        return progress.resumed(by, Detail.NONE).accepted();
    }

    @Override
    public boolean undoable() {
        return true;
    }
}
