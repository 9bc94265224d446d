package balie.response.cases;

import balie.events.CaseEvent.Kind;
import balie.response.sla.SlaClock;
import java.time.Instant;

/**
 * The client's hours or targets changed: clocks that run are reckoned anew from now on. Where nobody replies for the client any more,
 * they are dropped.
 */
public record ApplyTerms(Instant at) implements CaseCommand {
    @Override
    public String by() {
        return null;
    }

    @Override
    public Decision on(Progress progress) {
        if (!progress.terms().repliesAreMade())
            return progress.then(progress.clocks().dropped()).accepted();
        var told = progress;
        for (var clock : progress.clocks().rescheduled())
            if (!told.file().clocks().contains(clock)) told = tell(told, clock);
        return told.accepted();
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
