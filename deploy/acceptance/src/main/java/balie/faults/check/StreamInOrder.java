package balie.faults.check;

import balie.faults.check.Finding.Kind;
import balie.faults.check.Stream.Stamp;
import balie.faults.journal.Journal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What is repeated on a topic is repeated unchanged, what belongs together is numbered from 1 on without gaps and appears in that order, and
 * nothing unreadable is there but what was put there to be so.
 */
final class StreamInOrder implements Rule {
    @Override
    public List<Finding> judge(Journal journal, Held held) {
        var stream = held.stream();
        var findings = new ArrayList<Finding>();
        var collected = new Numbered(findings);
        for (var record : stream.collected()) collected.add(record.mentionId(), record.revision(), record.stamp());
        var triaged = new Numbered(findings);
        for (var record : stream.triaged())
            triaged.add(
                    record.mention().mentionId(),
                    record.mention().revision(),
                    record.mention().stamp());
        var told = new Numbered(findings);
        for (var record : stream.told()) told.add(record.caseId(), record.sequence(), record.stamp());
        var single = new Numbered(findings);
        for (var record : stream.corrections()) single.add(record.correctionId(), 1, record.stamp());
        for (var record : stream.checks()) single.add(record.checkId(), 1, record.stamp());
        List.of(collected, triaged, told, single).forEach(Numbered::close);
        for (var stamp : stream.unreadable()) findings.add(found(Kind.WRONG, "unreadable", stamp, stamp.key()));
        return findings;
    }

    /** Records of one topic as they come; numbered 1, 2, 3 for each id. */
    private final class Numbered {
        private final List<Finding> findings;
        private final Map<UUID, SortedMap<Long, Stamp>> firsts = new HashMap<>();

        Numbered(List<Finding> findings) {
            this.findings = findings;
        }

        void add(UUID id, long number, Stamp stamp) {
            var known = firsts.computeIfAbsent(id, same -> new TreeMap<>());
            var first = known.putIfAbsent(number, stamp);
            if (first == null && number < known.lastKey())
                findings.add(found(Kind.WRONG, "came after a later one", stamp, id, number));
            else if (first != null && !first.content().equals(stamp.content()))
                findings.add(found(Kind.WRONG, "repeated with other content", stamp, id, number));
        }

        /** After the last record. */
        void close() {
            firsts.forEach((id, known) -> {
                long wanted = 1;
                for (var number : known.keySet()) {
                    if (number != wanted)
                        findings.add(found(Kind.LOST, "one before it is missing", known.get(number), id, number));
                    wanted = number + 1;
                }
            });
        }
    }

    private Finding found(Kind kind, String about, Stamp stamp, Object... ids) {
        var place = "%s/%d/%d".formatted(stamp.topic(), stamp.partition(), stamp.offset());
        var all = new ArrayList<Object>(List.of(place));
        for (var id : ids) all.add(String.valueOf(id));
        return Finding.of(this, kind, stamp.topic() + ": " + about, all.toArray());
    }
}
