package balie.faults.check;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import balie.faults.check.Finding.Kind;
import balie.faults.journal.Journal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Whatever is missed and still to be done is escalated: the case joins the escalation that is open for its client, once for each time that
 * it missed something, and its history tells so.
 */
final class BreachesEscalated implements Rule {
    private static final String[] SETTLING = {"REPLY_SENT", "RESOLVED", "NOT_RELEVANT", "UNDONE"};

    /** A case in an escalation. */
    private record Joined(UUID escalationId, UUID caseId) {}

    @Override
    public List<Finding> judge(Journal journal, Held held) {
        var desk = held.desk();
        var reasons =
                desk.escalations().stream().collect(toMap(Desk.Escalation::id, Desk.Escalation::reason, (a, b) -> a));
        var joined = desk.escalated().stream()
                .filter(row -> "BREACH".equals(reasons.get(row.escalationId())))
                .collect(groupingBy(Desk.Escalated::caseId, counting()));
        var findings = new ArrayList<Finding>();
        desk.events().stream()
                .collect(groupingBy(Desk.Event::caseId))
                .forEach((caseId, events) ->
                        findings.addAll(judge(caseId, events, joined.getOrDefault(caseId, 0L), held)));
        findings.addAll(compareHistory(desk));
        return findings;
    }

    private List<Finding> judge(UUID caseId, List<Desk.Event> events, long joined, Held held) {
        var breaches = events.stream().filter(event -> event.is("SLA_BREACHED")).count();
        var undone = events.stream().filter(event -> event.is("UNDONE")).count();
        if (joined > breaches + undone)
            return one(Kind.DOUBLED, "escalated more often than something was missed", caseId);
        return joined == 0 && stands(events, held) ? one(Kind.LOST, "missed, and not escalated", caseId) : List.of();
    }

    /** Whether anything missed was not done with in the same breath. */
    private static boolean stands(List<Desk.Event> events, Held held) {
        for (var i = 0; i < events.size(); i++) {
            if (!events.get(i).is("SLA_BREACHED")
                    || !held.isSettled(events.get(i).at())) continue;
            var next = events.subList(i + 1, events.size()).stream()
                    .filter(event -> !event.kind().startsWith("SLA_") && !event.is("CLAIMED"))
                    .findFirst();
            if (next.isEmpty() || !next.get().is(SETTLING)) return true;
        }
        return false;
    }

    private List<Finding> compareHistory(Desk desk) {
        var rows = desk.escalated().stream()
                .map(row -> new Joined(row.escalationId(), row.caseId()))
                .collect(Collectors.toSet());
        var told = desk.events().stream()
                .filter(event -> event.is("ESCALATED"))
                .map(event -> new Joined(event.escalationId(), event.caseId()))
                .collect(Collectors.toSet());
        var findings = new ArrayList<Finding>();
        findings.addAll(missing(rows, told, "an escalation is not in the case's history"));
        findings.addAll(missing(told, rows, "a case's history tells of an escalation that does not hold it"));
        return findings;
    }

    private List<Finding> missing(Set<Joined> wanted, Set<Joined> there, String about) {
        return wanted.stream()
                .filter(one -> !there.contains(one))
                .map(one -> Finding.of(this, Kind.LOST, about, one.escalationId, one.caseId))
                .toList();
    }

    private List<Finding> one(Kind kind, String about, UUID caseId) {
        return List.of(Finding.of(this, kind, about, caseId));
    }
}
