package balie.response.cases;

import java.time.Instant;

/** Somebody takes the case. Of two at once the first has it and the other is told who. */
public record Claim(String by, Instant at) implements CaseCommand {
    @Override
    public Decision on(Progress progress) {
        return progress.refusalTo(by).orElseGet(() -> progress.claimedBy(by).accepted());
    }

    @Override
    public boolean undoable() {
        return true;
    }
}
