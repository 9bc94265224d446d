package balie.response.cases;

import balie.events.CaseEvent.ClockKind;
import balie.events.CaseEvent.WaitingFor;
import balie.response.sla.SlaClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What happens to a case's clocks when something happens to the case. */
record CaseClocks(CaseFile file, CaseTerms terms, Instant at) {

    /** With a clock more of each kind, unless nobody replies for the client. */
    List<SlaClock> started(Instant start, ClockKind... kinds) {
        if (!terms.repliesAreMade()) return file.clocks();
        var clocks = new ArrayList<>(file.clocks());
        for (var kind : kinds)
            clocks.add(
                    SlaClock.started(kind, file.clockGeneration(), terms.aim(kind, file), start, terms.currentHours()));
        return clocks;
    }

    /** Measured anew from now on: the resolution, and the first response where none was ever given. */
    List<SlaClock> startedAnew() {
        return file.replies().count() > 0
                ? started(at, ClockKind.RESOLUTION)
                : started(at, ClockKind.FIRST_RESPONSE, ClockKind.RESOLUTION);
    }

    /** Whether the resolution is measured, or will be once nobody is waited for. */
    boolean resolutionRuns() {
        return file.clocks().stream().anyMatch(clock -> clock.kind() == ClockKind.RESOLUTION && !clock.over());
    }

    List<SlaClock> replied() {
        return each(clock -> clock.kind() == ClockKind.FIRST_RESPONSE ? clock.done(at, terms.hours()) : clock);
    }

    /** Resolved: a first response that was never given is not needed any more. */
    List<SlaClock> resolved() {
        return each(clock -> clock.kind() == ClockKind.RESOLUTION
                ? clock.done(at, terms.hours())
                : clock.dropped(at, terms.hours()));
    }

    List<SlaClock> dropped() {
        return each(clock -> clock.dropped(at, terms.hours()));
    }

    List<SlaClock> waiting(WaitingFor cause) {
        return each(clock -> clock.paused(at, cause, terms.hours()));
    }

    List<SlaClock> resumed() {
        return each(clock -> clock.resumed(at, terms.currentHours(), terms.hours()));
    }

    List<SlaClock> breachedByNow() {
        return each(clock -> clock.breachedBy(at));
    }

    List<SlaClock> noticedByNow() {
        return each(clock -> clock.noticedBy(at));
    }

    /** By the terms that hold now; a clock for which they are the same is left as it is. */
    List<SlaClock> rescheduled() {
        return each(this::rescheduled);
    }

    private SlaClock rescheduled(SlaClock clock) {
        var aim = terms.aim(clock.kind(), file);
        var sameHours = terms.hours().version(clock.profileVersion()).areSameAs(terms.currentHours());
        var sameAim = clock.aim().equals(aim) || !clock.open();
        if (clock.over() || (sameHours && sameAim)) return clock;
        return clock.rescheduled(at, aim, terms.currentHours(), terms.hours());
    }

    private List<SlaClock> each(UnaryOperator<SlaClock> change) {
        return file.clocks().stream().map(change).toList();
    }
}
