package balie.reporting.reaction;

import balie.events.CaseEvent.Clock;
import balie.events.CaseEvent.ClockKind;
import balie.events.CaseEvent.ClockState;
import balie.reporting.period.Span;
import java.time.Instant;
import java.util.Collection;

/**
 * How many targets were decided, each once: met when the thing was done in time, missed at the deadline, done later or not at all. A clock
 * that still runs is not decided yet, and one that was dropped never is.
 */
public record Targets(int met, int missed) {
    /** Those of that kind that were decided within the span, in cases that count. */
    public static Targets of(Collection<CaseFact> cases, ClockKind kind, Span span) {
        return new Targets(count(cases, kind, ClockState.MET, span), count(cases, kind, ClockState.BREACHED, span));
    }

    private static int count(Collection<CaseFact> cases, ClockKind kind, ClockState state, Span span) {
        return (int) cases.stream()
                .filter(CaseFact::counts)
                .flatMap(fact -> fact.clocks().stream())
                .filter(clock -> clock.kind() == kind && clock.state() == state && span.holds(decidedAt(clock)))
                .count();
    }

    /** When its target was met or missed; null where it was neither. */
    static Instant decidedAt(Clock clock) {
        return switch (clock.state()) {
            case MET -> clock.doneAt();
            case BREACHED -> clock.breachedAt();
            case RUNNING, PAUSED, DROPPED -> null;
        };
    }

    public int decided() {
        return met + missed;
    }

    /** The share that was met; null of nothing. */
    public Double share() {
        return decided() == 0 ? null : met / (double) decided();
    }
}
