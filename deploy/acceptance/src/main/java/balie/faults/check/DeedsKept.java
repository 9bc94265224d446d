package balie.faults.check;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import balie.faults.check.Finding.Kind;
import balie.faults.journal.Deed;
import balie.faults.journal.Deed.Told;
import balie.faults.journal.Journal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Waits, resolves and corrections that an agent was told of are there, and no more of them than he tried. */
final class DeedsKept implements Rule {
    private static final Map<Deed.Kind, String> EVENTS =
            Map.of(Deed.Kind.WAIT, "WAITING", Deed.Kind.RESOLVE, "RESOLVED", Deed.Kind.CORRECT, "corrected");

    /** What somebody does to a case, however often. */
    private record Doing(UUID caseId, String agent, String what) {}

    @Override
    public List<Finding> judge(Journal journal, Held held) {
        var there = there(held);
        var told = new HashMap<Doing, List<Deed>>();
        for (var deed : journal.deeds())
            if (EVENTS.containsKey(deed.kind()))
                told.computeIfAbsent(doing(deed), same -> new ArrayList<>()).add(deed);
        var findings = new ArrayList<Finding>();
        var all = new HashSet<>(told.keySet());
        all.addAll(there.keySet());
        for (var doing : all)
            findings.addAll(judge(doing, told.getOrDefault(doing, List.of()), there.getOrDefault(doing, 0L)));
        return findings;
    }

    private List<Finding> judge(Doing doing, List<Deed> deeds, long there) {
        var done = deeds.stream().filter(deed -> deed.told() == Told.DONE).count();
        var tried = deeds.stream().filter(deed -> deed.told() != Told.REFUSED).count();
        if (done > 0 && there == 0) return one(Kind.LOST, doing);
        if (there > 0 && tried == 0) return one(Kind.WRONG, doing);
        return there > tried ? one(Kind.DOUBLED, doing) : List.of();
    }

    private List<Finding> one(Kind kind, Doing doing) {
        return List.of(
                Finding.of(this, kind, doing.what.toLowerCase(java.util.Locale.ROOT), doing.caseId, doing.agent));
    }

    private static Doing doing(Deed deed) {
        return new Doing(deed.caseId(), deed.agent(), EVENTS.get(deed.kind()));
    }

    private static Map<Doing, Long> there(Held held) {
        var there = new HashMap<Doing, Long>(held.desk().events().stream()
                .filter(event -> event.is("WAITING", "RESOLVED"))
                .collect(groupingBy(event -> new Doing(event.caseId(), event.actor(), event.kind()), counting())));
        var cases = new HashMap<UUID, UUID>();
        for (var holding : held.desk().caseOf()) cases.put(holding.mentionId(), holding.caseId());
        var counted = new HashSet<UUID>();
        for (var correction : held.stream().corrections())
            if (counted.add(correction.correctionId()))
                there.merge(new Doing(cases.get(correction.mentionId()), correction.by(), "corrected"), 1L, Long::sum);
        return there;
    }
}
