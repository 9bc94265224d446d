package balie.response.alerts;

import balie.events.CaseEvent.ClockState;
import balie.events.CaseEvent.Kind;
import balie.response.cases.CaseFile;
import balie.response.casework.Happening;
import balie.response.escalation.Reason;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * Decides for what reasons a case may not wait. A breach stands until what was late is done, urgency until somebody replied; both end
 * when the case is closed.
 */
final class Concern {
    /** What neither raises nor settles anything, such as claiming. */
    private static final Set<Kind> HARMLESS = EnumSet.of(
            Kind.MENTION_JOINED,
            Kind.CLAIMED,
            Kind.ASSIGNED,
            Kind.RELEASED,
            Kind.NOTED,
            Kind.RECATEGORISED,
            Kind.SLA_WARNED,
            Kind.ESCALATED,
            Kind.ACKNOWLEDGED);

    private Concern() {}

    /** Whether it may settle something. */
    static boolean maySettle(Happening happening) {
        return happening.events().stream().anyMatch(event -> !HARMLESS.contains(event.kind()));
    }

    /** Reasons that just came up and were not dealt with in the same breath, as by a late reply that found the breach. */
    static Set<Reason> raisedIn(Happening happening) {
        var raised = EnumSet.noneOf(Reason.class);
        for (var event : happening.events()) Reason.in(event).ifPresent(raised::add);
        if (happening.urgent()) raised.add(Reason.URGENCY);
        raised.removeIf(reason -> !stands(reason, happening.file(), happening.at()));
        return raised;
    }

    /** Whether a reason that came up at an instant still holds. */
    static boolean stands(Reason reason, CaseFile file, Instant since) {
        if (!file.standing().open()) return false;
        return switch (reason) {
            case BREACH ->
                file.clocks().stream().anyMatch(clock -> clock.state() == ClockState.BREACHED && !clock.over());
            case URGENCY -> {
                var replied = file.replies().lastAt();
                yield replied == null || replied.isBefore(since);
            }
        };
    }

    /** Whether something was taken back, so that what was settled may stand again. */
    static boolean undone(Happening happening) {
        return happening.events().stream().anyMatch(event -> event.kind() == Kind.UNDONE);
    }
}
