package balie.response.cases;

import balie.events.CaseEvent;
import balie.events.CaseEvent.Clock;
import balie.events.CaseEvent.Detail;
import balie.events.CaseEvent.Kind;
import balie.events.CaseEvent.State;
import balie.response.hours.HoursVersions;
import balie.response.sla.SlaClock;
import java.time.Instant;

/** Writes a case into an event, whole. */
final class CaseSnapshot {
    private CaseSnapshot() {}

    static CaseEvent event(CaseFile file, Kind kind, Instant at, String actor, Detail detail, HoursVersions hours) {
        var key = file.key();
        return new CaseEvent(
                key.eventId(file.sequence()),
                key.caseId(),
                file.sequence(),
                key.clientId(),
                key.conversationId(),
                kind,
                at,
                actor,
                state(file),
                file.clocks().stream().map(clock -> clock(clock, at, hours)).toList(),
                detail);
    }

    private static State state(CaseFile file) {
        var standing = file.standing();
        return new State(
                standing.status(),
                file.key().generation(),
                standing.assignee(),
                standing.assignedAt(),
                standing.waitingFor(),
                standing.waitingSince(),
                file.origin().channel(),
                file.categories(),
                file.origin().publishedAt(),
                file.origin().openedAt(),
                file.origin().openedBy(),
                standing.closedAt(),
                standing.closedBy(),
                file.reopenings(),
                file.mentions(),
                file.replies().count(),
                file.replies().firstAt(),
                file.replies().lastAt());
    }

    private static Clock clock(SlaClock clock, Instant at, HoursVersions hours) {
        var marks = clock.marks();
        return new Clock(
                clock.kind(),
                clock.generation(),
                clock.state(),
                clock.profileVersion(),
                clock.aim().target(),
                clock.startedAt(),
                clock.dueAt(),
                marks.breachedAt(),
                marks.doneAt(),
                marks.droppedAt(),
                clock.businessTimeBy(at, hours),
                clock.calendarTimeBy(at));
    }
}
