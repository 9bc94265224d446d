package balie.faults.check;

import static java.util.stream.Collectors.groupingBy;

import balie.faults.check.Finding.Kind;
import balie.faults.journal.Journal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** A case's history is numbered without gaps, and case-events tells exactly it. */
final class HistoryWhole implements Rule {
    /** An event of a case. */
    private record Key(UUID caseId, long sequence) {}

    @Override
    public List<Finding> judge(Journal journal, Held held) {
        var findings = new ArrayList<Finding>();
        var byCase = held.desk().events().stream().collect(groupingBy(Desk.Event::caseId));
        for (var one : held.desk().cases()) findings.addAll(gaps(one, byCase.getOrDefault(one.id(), List.of())));
        findings.addAll(compare(held));
        return findings;
    }

    private List<Finding> gaps(Desk.Case one, List<Desk.Event> events) {
        var findings = new ArrayList<Finding>();
        var seen = new HashSet<Long>();
        for (var event : events)
            if (!seen.add(event.sequence()))
                findings.add(found(Kind.DOUBLED, "two events of one number", one.id(), event.sequence()));
        for (long sequence = 1; sequence <= one.sequence(); sequence++)
            if (!seen.remove(sequence)) findings.add(found(Kind.LOST, "an event is missing", one.id(), sequence));
        for (var beyond : seen) findings.add(found(Kind.WRONG, "an event beyond the last", one.id(), beyond));
        return findings;
    }

    private List<Finding> compare(Held held) {
        var findings = new ArrayList<Finding>();
        var told = firsts(held.stream());
        for (var event : held.desk().events()) {
            var heard = told.remove(new Key(event.caseId(), event.sequence()));
            if (heard == null)
                findings.add(found(Kind.LOST, "an event was never told", event.caseId(), event.sequence()));
            else if (!same(event, heard))
                findings.add(found(Kind.WRONG, "an event was told otherwise", event.caseId(), event.sequence()));
        }
        for (var heard : told.values())
            if (heard.stamp().writtenAt().isBefore(held.at().minusSeconds(1)))
                findings.add(found(Kind.WRONG, "what never happened was told", heard.caseId(), heard.sequence()));
        return findings;
    }

    private static Map<Key, Stream.Told> firsts(Stream stream) {
        var firsts = new HashMap<Key, Stream.Told>();
        for (var record : stream.told()) firsts.putIfAbsent(new Key(record.caseId(), record.sequence()), record);
        return firsts;
    }

    private static boolean same(Desk.Event event, Stream.Told told) {
        return event.kind().equals(told.kind())
                && Objects.equals(event.actor(), told.actor())
                && Times.same(event.at(), told.at());
    }

    private Finding found(Kind kind, String about, Object... ids) {
        return Finding.of(this, kind, about, ids);
    }
}
