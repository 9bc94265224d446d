package balie.response.escalation;

import balie.events.CaseEvent;
import balie.events.MentionTriaged;
import balie.events.Verdict.Urgency;
import java.util.Locale;
import java.util.Optional;

/** Why somebody is to be told. */
public enum Reason {
    /** A clock's deadline passed. */
    BREACH,
    /** A mention that wants a reaction is urgent. */
    URGENCY;

    /** The reason that an event of a case gives, if any. */
    public static Optional<Reason> in(CaseEvent event) {
        return event.kind() == CaseEvent.Kind.SLA_BREACHED ? Optional.of(BREACH) : Optional.empty();
    }

    /** The reason that a mention gives when it opens, joins or reopens a case, if any. */
    public static Optional<Reason> in(MentionTriaged triaged) {
        var verdict = triaged.verdict();
        var urgent = verdict.urgency() == Urgency.HIGH
                && verdict.concerning()
                && verdict.advice().react();
        return urgent && !triaged.mention().backfill() ? Optional.of(URGENCY) : Optional.empty();
    }

    /** As events name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
