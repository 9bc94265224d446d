package balie.response.cases;

import balie.events.CaseEvent.Kind;
import balie.response.sla.SlaClock;
import java.time.Instant;

/**
 * The client's hours or targets changed: clocks that run are reckoned anew from now on. Where nobody replies for the client any more,
 * they are dropped; where somebody does again, an open case is measured anew from now on.
 */
public record ApplyTerms(Instant at) implements CaseCommand {
    @Override
    public String by() {
        return null;
    }

    @Override
    public Decision on(Progress progress) {
        if (!progress.terms().repliesAreMade()) return dropped(progress).accepted();
        if (progress.standing().open() && !progress.clocks().resolutionRuns())
            return measured(progress).accepted();
        var told = progress;
        for (var clock : progress.clocks().rescheduled())
            if (!told.file().clocks().contains(clock)) told = tell(told, clock);
        return told.accepted();
    }

    /** A missed clock that is dropped stays missed and says nothing by itself; that nobody waits for it any more is told all the same. */
    private static Progress dropped(Progress progress) {
        var dropped = progress.then(progress.clocks().dropped());
        if (dropped.events().size() > progress.events().size()) return dropped;
        return progress.file().clocks().stream()
                .filter(clock -> !clock.over())
                .findFirst()
                .map(clock -> dropped.then(Kind.SLA_DROPPED, null, Details.ofClock(clock), dropped.file()))
                .orElse(dropped);
    }

    /** A case that waits goes on waiting. */
    private static Progress measured(Progress progress) {
        var started = progress.then(progress.clocks().startedAnew());
        var cause = started.standing().waitingFor();
        return cause == null ? started : started.then(started.clocks().waiting(cause));
    }

    private static Progress tell(Progress progress, SlaClock clock) {
        var changed = progress.file().clocks().stream()
                .map(other -> other.measuresSameAs(clock) ? clock : other)
                .toList();
        return progress.then(
                Kind.SLA_RESCHEDULED,
                null,
                Details.ofClock(clock),
                progress.file().clocks(changed));
    }
}
