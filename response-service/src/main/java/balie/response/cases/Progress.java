package balie.response.cases;

import balie.events.CaseEvent;
import balie.events.CaseEvent.Detail;
import balie.events.CaseEvent.Kind;
import balie.response.sla.SlaClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A case on its way through a command: as it stands, and what is to be told so far. What changes about its clocks is told right behind
 * what changed them.
 *
 * @param at now; never before the case's last change
 */
public record Progress(CaseFile file, List<CaseEvent> events, CaseTerms terms, Instant at) {
    private static final Set<Kind> ASIDE = EnumSet.of(
            Kind.NOTED,
            Kind.ESCALATED,
            Kind.ACKNOWLEDGED,
            Kind.SLA_STARTED,
            Kind.SLA_WARNED,
            Kind.SLA_BREACHED,
            Kind.SLA_MET,
            Kind.SLA_DROPPED);

    public Progress {
        events = List.copyOf(events);
    }

    static Progress of(CaseFile file, CaseTerms terms, Instant at) {
        var now = at.isBefore(file.changedAt()) ? file.changedAt() : at;
        return new Progress(file, List.of(), terms, now);
    }

    Standing standing() {
        return file.standing();
    }

    CaseClocks clocks() {
        return new CaseClocks(file, terms, at);
    }

    /** One thing more happened, which left the case like this. */
    Progress then(Kind kind, String actor, Detail detail, CaseFile after) {
        return tell(kind, at, actor, detail, after).tellOfClocks(file.clocks());
    }

    /** Nothing but clocks changed. */
    Progress then(List<SlaClock> clocks) {
        return new Progress(file.clocks(clocks), events, terms, at).tellOfClocks(file.clocks());
    }

    /** In the hands of whoever works on it, if it is in nobody's. */
    Progress claimedBy(String person) {
        if (file.standing().assigned()) return this;
        return then(Kind.CLAIMED, person, Detail.NONE, file.standing(standing().assign(person, at)));
    }

    /** No longer waiting. */
    Progress resumed(String person, Detail detail) {
        return then(
                Kind.RESUMED, person, detail, file.standing(standing().resume()).clocks(clocks().resumed()));
    }

    /** Why a person may not work on it: it is closed, or somebody else's. Whatever the house does by itself may. */
    Optional<Decision> refusalTo(String person) {
        if (!standing().open()) return Optional.of(Refused.closed(standing()));
        if (person != null && standing().assignedToAnother(person))
            return Optional.of(Refused.claimedByAnother(standing()));
        return Optional.empty();
    }

    Accepted accepted() {
        return new Accepted(file, events, Optional.empty());
    }

    private Progress tellOfClocks(List<SlaClock> before) {
        var told = this;
        for (var change : ClockChange.between(before, file.clocks()))
            told = told.tell(change.kind(), change.at(), null, change.detail(), told.file);
        return told;
    }

    private Progress tell(Kind kind, Instant when, String actor, Detail detail, CaseFile after) {
        var sequence = file.sequence() + 1;
        var numbered = after.numbered(sequence, ASIDE.contains(kind) ? file.lastMove() : sequence, at);
        var more = new ArrayList<>(events);
        more.add(CaseSnapshot.event(numbered, kind, when, actor, detail, terms.hours()));
        return new Progress(numbered, more, terms, at);
    }
}
