package balie.reporting.reaction;

import balie.events.CaseEvent.ClockKind;
import balie.events.CaseEvent.ClockState;
import balie.reporting.period.Span;
import java.util.function.BiPredicate;

/** Which cases stand behind a figure: exactly those that it counts in the span, or, of those that stand now, whatever the span. */
public enum CaseChoice {
    OPENED((fact, span) -> fact.counts() && span.holds(fact.openedAt())),
    /** Found not relevant; nowhere else among the figures. */
    LEFT_OUT((fact, span) -> !fact.counts() && span.holds(fact.openedAt())),
    ANSWERED((fact, span) -> fact.counts() && span.holds(fact.firstReplyAt())),
    /** A target of whatever kind was missed. */
    MISSED(Reaction::missedWithin),
    /** A first response was given in time, or its deadline passed. */
    RESPONSE_DECIDED((fact, span) -> decided(fact, span, ClockState.MET) || decided(fact, span, ClockState.BREACHED)),
    /** A first response's deadline passed. */
    RESPONSE_LATE((fact, span) -> decided(fact, span, ClockState.BREACHED)),
    OPEN((fact, span) -> fact.open()),
    UNANSWERED((fact, span) -> fact.unanswered()),
    WAITING((fact, span) -> fact.waiting()),
    LATE((fact, span) -> fact.late());

    private final BiPredicate<CaseFact, Span> rule;

    CaseChoice(BiPredicate<CaseFact, Span> rule) {
        this.rule = rule;
    }

    /** Whether the case is one of them. */
    public boolean takes(CaseFact fact, Span span) {
        return rule.test(fact, span);
    }

    private static boolean decided(CaseFact fact, Span span, ClockState state) {
        return fact.counts()
                && fact.clocks().stream()
                        .anyMatch(clock -> clock.kind() == ClockKind.FIRST_RESPONSE
                                && clock.state() == state
                                && span.holds(Targets.decidedAt(clock)));
    }
}
