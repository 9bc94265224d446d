package balie.response.cases;

import balie.events.CaseEvent.Detail;
import balie.events.CaseEvent.Kind;
import balie.events.CaseEvent.Status;
import java.time.Instant;

/** There is nothing to do about the case after all: its clocks are dropped, and it does not count. */
public record MarkNotRelevant(String by, Instant at) implements CaseCommand {
    @Override
    public Decision on(Progress progress) {
        var standing = progress.standing();
        if (standing.status() == Status.NOT_RELEVANT) return progress.accepted();
        return progress.refusalTo(by).orElseGet(() -> close(progress));
    }

    private Decision close(Progress progress) {
        var closed = progress.file()
                .standing(progress.standing().close(Status.NOT_RELEVANT, by, progress.at()))
                .clocks(progress.clocks().dropped());
        return progress.then(Kind.NOT_RELEVANT, by, Detail.NONE, closed).accepted();
    }

    @Override
    public boolean undoable() {
        return true;
    }
}
