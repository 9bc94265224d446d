package balie.response.casework;

import balie.events.CaseEvent;
import balie.events.CaseEvent.Kind;
import balie.events.Topic;
import balie.platform.delivery.Outbox;
import balie.platform.delivery.Outgoing;
import balie.response.cases.Accepted;
import balie.response.cases.Release;
import balie.response.mentions.ChangeHints;
import balie.response.people.Colleagues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Keeps what happened to cases: the cases, their history and the events that tell others, all in the connection's transaction. Other
 * rooms that watch are told before, and may have something recorded besides.
 */
@ApplicationScoped
class CaseBook {
    private final Outbox outbox;
    private final Colleagues colleagues;
    private final Instance<CaseWatcher> watchers;

    CaseBook(Outbox outbox, Colleagues colleagues, @Any Instance<CaseWatcher> watchers) {
        this.outbox = outbox;
        this.colleagues = colleagues;
        this.watchers = watchers;
    }

    /** Keeps those that changed; the others are left as they are. */
    void keep(Connection connection, Collection<CaseWork> cases, Instant at) throws SQLException {
        var changed = cases.stream().filter(CaseWork::changed).toList();
        if (changed.isEmpty()) return;
        for (var work : changed) if (cameBackToNobody(work)) work.decide(new Release(null, at));
        askWatchers(connection, changed, at);
        var rows = new CaseRows(connection);
        rows.open(changed.stream().filter(CaseWork::opens).toList());
        rows.change(changed.stream().filter(work -> !work.opens()).toList());
        rows.hold(changed.stream().filter(CaseWork::tookMentions).toList());
        var events = changed.stream().flatMap(work -> work.events().stream()).toList();
        rows.addHistory(events);
        outbox.add(connection, events.stream().map(CaseBook::outgoing).toList());
        ChangeHints.give(connection);
    }

    /** Whether it was reopened into the hands of somebody who left: no queue would show it, and nobody could claim it. */
    private boolean cameBackToNobody(CaseWork work) {
        var standing = work.file().standing();
        return work.events().stream().anyMatch(event -> event.kind() == Kind.REOPENED)
                && standing.open()
                && standing.assigned()
                && colleagues.hasLeft(work.file().key().clientId(), standing.assignee());
    }

    private void askWatchers(Connection connection, List<CaseWork> changed, Instant at) throws SQLException {
        var byId = byId(changed);
        for (var watcher : watchers) {
            var happenings = new ArrayList<Happening>();
            for (var work : changed) if (!work.events().isEmpty()) happenings.add(work.happening(at));
            if (happenings.isEmpty()) return;
            for (var told : watcher.told(connection, happenings)) record(byId.get(told.caseId()), told);
        }
    }

    private static void record(CaseWork work, Told told) {
        if (!(work.decide(told.command()) instanceof Accepted))
            throw new IllegalStateException("a case refused what was only to be recorded");
    }

    private static Map<UUID, CaseWork> byId(List<CaseWork> cases) {
        return cases.stream().collect(Collectors.toMap(work -> work.file().key().caseId(), Function.identity()));
    }

    private static Outgoing outgoing(CaseEvent event) {
        var caseId = event.caseId();
        return Outgoing.of(Topic.CASE_EVENTS, caseId.toString(), event.eventId().toString(), caseId, event);
    }
}
