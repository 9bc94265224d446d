package balie.response.cases;

import balie.events.CaseEvent.Detail;
import balie.events.CaseEvent.Kind;
import java.time.Instant;

/**
 * Whoever has the case lets go of it. It stays waiting if it waits.
 *
 * @param by null when the house takes it from somebody who left
 */
public record Release(String by, Instant at) implements CaseCommand {
    @Override
    public Decision on(Progress progress) {
        return progress.refusalTo(by).orElseGet(() -> release(progress));
    }

    private Decision release(Progress progress) {
        var standing = progress.standing();
        if (!standing.assigned()) return Refused.because(Refused.Why.NOT_CLAIMED);
        var released = progress.file().standing(standing.release());
        return progress.then(Kind.RELEASED, by, Detail.NONE, released).accepted();
    }

    @Override
    public boolean undoable() {
        return by != null;
    }
}
