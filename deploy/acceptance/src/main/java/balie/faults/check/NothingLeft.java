package balie.faults.check;

import balie.faults.check.Finding.Kind;
import balie.faults.journal.Journal;
import java.util.List;

/** Nothing waits to be sent, and nobody holds a lease that outlives his work. */
final class NothingLeft implements Rule {
    @Override
    public List<Finding> judge(Journal journal, Held held) {
        return held.desk().left().entrySet().stream()
                .filter(left -> left.getValue() > 0)
                .map(left -> Finding.of(this, Kind.LATE, left.getKey() + ": " + left.getValue()))
                .toList();
    }
}
