package balie.faults.check;

import balie.faults.check.Finding.Kind;
import balie.faults.journal.Journal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Every revision that was collected was triaged, and no other. */
final class RevisionsTriaged implements Rule {
    @Override
    public List<Finding> judge(Journal journal, Held held) {
        var collected = keys(held.stream().collected().stream());
        var triaged = keys(held.stream().triaged().stream().map(balie.faults.check.Stream.Triaged::mention));
        return Stream.concat(
                        missing(collected, triaged).map(key -> Finding.of(this, Kind.LOST, "never triaged", key)),
                        missing(triaged, collected).map(key -> Finding.of(this, Kind.WRONG, "never collected", key)))
                .toList();
    }

    private static Set<String> keys(Stream<balie.faults.check.Stream.Collected> records) {
        var keys = new HashSet<String>();
        records.forEach(record -> keys.add(record.mentionId() + " " + record.revision()));
        return keys;
    }

    private static Stream<String> missing(Set<String> wanted, Set<String> there) {
        return wanted.stream().filter(key -> !there.contains(key)).sorted();
    }
}
