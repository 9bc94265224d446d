package balie.faults.check;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import balie.faults.check.Finding.Kind;
import balie.faults.journal.Journal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The reports know every case as its history ends, with its replies and its missed targets; the figures count as many. */
final class CasesCounted implements Rule {
    @Override
    public List<Finding> judge(Journal journal, Held held) {
        var facts = held.reports().cases().stream().collect(groupingBy(Reports.CaseFact::caseId));
        var clocks = held.reports().clocks().stream().collect(groupingBy(Reports.Clock::caseId));
        var events = held.desk().events().stream().collect(groupingBy(Desk.Event::caseId));
        var findings = new ArrayList<Finding>();
        for (var one : held.desk().cases()) {
            var history = events.getOrDefault(one.id(), List.of());
            var known = facts.remove(one.id());
            if (!isSettled(history, held)) continue;
            findings.addAll(judge(one, history, known == null ? List.of() : known));
            findings.addAll(judgeClocks(one.id(), history, clocks.getOrDefault(one.id(), List.of())));
        }
        for (var caseId : facts.keySet()) findings.add(found(Kind.WRONG, "a case that the desk does not have", caseId));
        findings.addAll(judgeFigures(held));
        return findings;
    }

    private static boolean isSettled(List<Desk.Event> history, Held held) {
        return !history.isEmpty()
                && held.isSettled(history.get(history.size() - 1).at());
    }

    private List<Finding> judge(Desk.Case one, List<Desk.Event> history, List<Reports.CaseFact> facts) {
        if (facts.isEmpty()) return List.of(found(Kind.LOST, "a case is missing", one.id()));
        if (facts.size() > 1) return List.of(found(Kind.DOUBLED, "a case is held twice", one.id()));
        var fact = facts.get(0);
        var undone = history.stream().anyMatch(event -> event.is("UNDONE"));
        if (fact.sequence() < one.sequence()) return List.of(found(Kind.LOST, "a case's last events", one.id()));
        if (fact.sequence() > one.sequence() || !fact.status().equals(one.status()))
            return List.of(found(Kind.WRONG, "a case stands otherwise", one.id()));
        return undone || repliesAgree(fact, history) ? List.of() : List.of(found(Kind.WRONG, "replies", one.id()));
    }

    private static boolean repliesAgree(Reports.CaseFact fact, List<Desk.Event> history) {
        var replies = history.stream()
                .filter(event -> event.is("REPLY_SENT"))
                .map(Desk.Event::at)
                .toList();
        if (fact.replies() != replies.size()) return false;
        return replies.isEmpty() ? fact.firstReplyAt() == null : same(fact.firstReplyAt(), replies.get(0));
    }

    private static boolean same(Instant one, Instant other) {
        return one != null && Times.same(one, other);
    }

    private List<Finding> judgeClocks(UUID caseId, List<Desk.Event> history, List<Reports.Clock> clocks) {
        var missed = new HashMap<String, Instant>();
        for (var event : history)
            if (event.is("SLA_BREACHED")) missed.put(event.clock() + event.clockGeneration(), event.at());
        var known = clocks.stream()
                .filter(clock -> clock.state().equals("BREACHED"))
                .collect(toMap(clock -> clock.kind() + clock.round(), Reports.Clock::breachedAt, (a, b) -> a));
        if (history.stream().anyMatch(event -> event.is("UNDONE"))) return List.of();
        if (!missed.keySet().equals(known.keySet())) return List.of(found(Kind.WRONG, "missed targets", caseId));
        var agree = missed.keySet().stream().allMatch(clock -> same(known.get(clock), missed.get(clock)));
        return agree ? List.of() : List.of(found(Kind.WRONG, "the moment of a missed target", caseId));
    }

    private List<Finding> judgeFigures(Held held) {
        var findings = new ArrayList<Finding>();
        held.reports().shown().forEach((client, figures) -> {
            var opened = held.desk().cases().stream()
                    .filter(one -> Objects.equals(one.client(), client))
                    .filter(one -> !one.status().equals("NOT_RELEVANT"))
                    .count();
            if (opened != figures.opened())
                findings.add(found(
                        opened > figures.opened() ? Kind.LOST : Kind.DOUBLED,
                        "%d cases shown, %d recounted".formatted(figures.opened(), opened),
                        client));
        });
        return findings;
    }

    private Finding found(Kind kind, String about, Object... ids) {
        return Finding.of(this, kind, about, ids);
    }
}
