package balie.response.cases;

import balie.events.CaseEvent.Kind;
import java.time.Instant;

/**
 * Somebody takes back what he just did: the case is as if it had not happened, clocks included, which have run on meanwhile. Only he
 * can, for a short time, and as long as nothing else happened to the case.
 */
public record Undo(String by, TakeBack last, Instant at) implements CaseCommand {
    @Override
    public Decision on(Progress progress) {
        if (!last.before().key().equals(progress.file().key()))
            throw new IllegalArgumentException("undoing what was done to another case");
        if (!by.equals(last.by())) return new Refused(Refused.Why.NOT_YOURS, last.by(), last.at());
        if (progress.file().lastMove() != last.move()) return Refused.because(Refused.Why.CHANGED_SINCE);
        if (progress.at().isAfter(last.at().plus(progress.terms().undoWithin())))
            return Refused.because(Refused.Why.TOO_LATE);
        var file = progress.file();
        var restored = last.before().numbered(file.sequence(), file.lastMove(), file.changedAt());
        var clocks = new CaseClocks(restored, progress.terms(), progress.at()).noticedByNow();
        return progress.then(Kind.UNDONE, by, Details.undone(last.kind()), restored.clocks(clocks))
                .accepted();
    }
}
