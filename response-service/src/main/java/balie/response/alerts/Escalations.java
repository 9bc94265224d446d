package balie.response.alerts;

import balie.response.cases.RecordEscalation;
import balie.response.casework.CaseWatcher;
import balie.response.casework.Happening;
import balie.response.casework.Told;
import balie.response.escalation.Escalation;
import balie.response.escalation.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Raises and settles escalations in the transaction that keeps the cases: none is missed, none is raised for what was rolled back. Locks
 * clients in the order of their ids, always after the cases.
 */
@ApplicationScoped
class Escalations implements CaseWatcher {
    @Override
    public List<Told> told(Connection connection, List<Happening> happenings) throws SQLException {
        var rows = new EscalationRows(connection);
        var byClient = relevant(rows, happenings).stream()
                .collect(Collectors.groupingBy(
                        happening -> happening.file().key().clientId(), TreeMap::new, Collectors.toList()));
        var told = new ArrayList<Told>();
        for (var client : byClient.entrySet()) {
            rows.lockClient(client.getKey());
            var room = new Room(rows, client.getKey(), new ArrayList<>(rows.lockCurrent(client.getKey())), told);
            for (var happening : client.getValue()) room.follow(happening);
        }
        return told;
    }

    /** Most of what happens to cases concerns no escalation, and takes no lock. */
    private static List<Happening> relevant(EscalationRows rows, List<Happening> happenings) throws SQLException {
        var settling = happenings.stream().filter(Concern::maySettle).map(Escalations::caseId);
        var concerned = rows.concerned(settling.toList());
        return happenings.stream()
                .filter(happening -> concerned.contains(caseId(happening))
                        || Concern.undone(happening)
                        || !Concern.raisedIn(happening).isEmpty())
                .sorted(Comparator.comparing(Escalations::caseId))
                .toList();
    }

    private static UUID caseId(Happening happening) {
        return happening.file().key().caseId();
    }

    /** One client's escalations while its lock is held. */
    private record Room(EscalationRows rows, String clientId, List<Escalation> current, List<Told> told) {
        void follow(Happening happening) throws SQLException {
            for (int i = 0; i < current.size(); i++) {
                var held = current.get(i);
                if (held.cases().contains(caseId(happening))) current.set(i, settled(held, happening));
            }
            for (var reason : reasons(happening)) escalate(reason, happening);
        }

        private Escalation settled(Escalation held, Happening happening) throws SQLException {
            var caseId = caseId(happening);
            var stands = Concern.stands(held.reason(), happening.file(), rows.joinedAt(held, caseId));
            var after = held;
            if (!stands) after = held.settled(caseId, happening.at());
            else if (Concern.undone(happening) && mayReopen(held)) after = held.unsettled(caseId);
            if (after == held) return held;
            rows.settle(after, caseId, stands ? null : happening.at());
            rows.update(after);
            return after;
        }

        /** Two that are open would stand side by side. */
        private boolean mayReopen(Escalation held) {
            return held.endedAt() == null
                    || held.acknowledgedAt() != null
                    || current.stream().noneMatch(other -> other.takes(clientId, held.reason()));
        }

        private Set<Reason> reasons(Happening happening) {
            var reasons = Concern.raisedIn(happening);
            var breached = Concern.stands(Reason.BREACH, happening.file(), happening.at());
            if (Concern.undone(happening) && breached && !isToldOf(happening)) reasons.add(Reason.BREACH);
            return reasons;
        }

        private boolean isToldOf(Happening happening) {
            return current.stream()
                    .anyMatch(held -> held.reason() == Reason.BREACH && isUnsettledIn(held, caseId(happening)));
        }

        private static boolean isUnsettledIn(Escalation held, UUID caseId) {
            return held.cases().contains(caseId) && !held.settled().contains(caseId);
        }

        private void escalate(Reason reason, Happening happening) throws SQLException {
            var caseId = caseId(happening);
            for (int i = 0; i < current.size(); i++) {
                var held = current.get(i);
                if (!held.takes(clientId, reason)) continue;
                if (isUnsettledIn(held, caseId)) return;
                current.set(i, held.joinedBy(caseId));
                tell(held, happening);
                return;
            }
            var raised = Escalation.raised(UUID.randomUUID(), clientId, reason, caseId, happening.at());
            rows.insert(raised);
            current.add(raised);
            tell(raised, happening);
        }

        private void tell(Escalation escalation, Happening happening) throws SQLException {
            rows.join(escalation, caseId(happening), happening.at());
            var reason = escalation.reason().code();
            told.add(new Told(
                    caseId(happening), new RecordEscalation(escalation.escalationId(), reason, happening.at())));
        }
    }
}
