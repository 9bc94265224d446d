package balie.faults.check;

import static java.util.stream.Collectors.groupingBy;

import balie.faults.check.Finding.Kind;
import balie.faults.journal.Deed;
import balie.faults.journal.Journal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A reply that an agent was told of is recorded once, at its case and in its history; one of which he was told nothing may be. */
final class RepliesKept implements Rule {
    @Override
    public List<Finding> judge(Journal journal, Held held) {
        var sent = journal.deeds().stream()
                .filter(deed -> deed.kind() == Deed.Kind.REPLY)
                .collect(groupingBy(Deed::id));
        var rows = held.desk().replies().stream().collect(groupingBy(Desk.Reply::id));
        var lines = held.desk().events().stream()
                .filter(event -> event.is("REPLY_SENT") && event.replyId() != null)
                .collect(groupingBy(Desk.Event::replyId));
        var findings = new ArrayList<Finding>();
        for (var id : all(sent.keySet(), rows.keySet(), lines.keySet()))
            findings.addAll(judge(id, sent.getOrDefault(id, List.of()), of(id, rows), of(id, lines)));
        return findings;
    }

    private List<Finding> judge(UUID id, List<Deed> deeds, List<Desk.Reply> rows, List<Desk.Event> lines) {
        if (rows.size() > 1 || lines.size() > 1) return one(Kind.DOUBLED, "a reply", id);
        if (rows.size() != lines.size()) return one(Kind.LOST, "a reply is in its case or its history alone", id);
        if (rows.isEmpty()) return told(deeds, Deed.Told.DONE) ? one(Kind.LOST, "a reply", id) : List.of();
        if (!told(deeds, Deed.Told.DONE) && !told(deeds, Deed.Told.NOTHING))
            return one(Kind.WRONG, "a reply that nobody sent", id);
        var deed = deeds.get(0);
        var same = rows.get(0).caseId().equals(deed.caseId())
                && lines.get(0).caseId().equals(deed.caseId())
                && rows.get(0).by().equals(deed.agent());
        return same ? List.of() : one(Kind.WRONG, "a reply of another or at another case", id);
    }

    private static boolean told(List<Deed> deeds, Deed.Told told) {
        return deeds.stream().anyMatch(deed -> deed.told() == told);
    }

    private static <T> List<T> of(UUID id, Map<UUID, List<T>> all) {
        return all.getOrDefault(id, List.of());
    }

    @SafeVarargs
    private static Set<UUID> all(Set<UUID>... ids) {
        var all = new HashSet<UUID>();
        for (var some : ids) all.addAll(some);
        return all;
    }

    private List<Finding> one(Kind kind, String about, UUID id) {
        return List.of(Finding.of(this, kind, about, id));
    }
}
