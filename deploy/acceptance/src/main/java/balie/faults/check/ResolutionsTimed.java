package balie.faults.check;

import balie.faults.check.Finding.Kind;
import balie.faults.journal.Journal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * A missed resolution is told at most once in each life of a case, and never before the moment for which it is told. When it falls due is not
 * reckoned here, because waiting stops its clock.
 *
 * @param tolerance between the clocks of the database and of whoever tells it
 */
record ResolutionsTimed(Duration tolerance) implements Rule {
    @Override
    public List<Finding> judge(Journal journal, Held held) {
        var writings = Writings.of(held);
        var findings = new ArrayList<Finding>();
        var told = new HashSet<String>();
        for (var event : held.desk().events()) {
            if (!event.is("SLA_BREACHED") || !"RESOLUTION".equals(event.clock())) continue;
            if (!told.add(event.caseId() + " " + event.clockGeneration()))
                findings.add(Finding.of(this, Kind.DOUBLED, "a missed resolution is told twice", event.caseId()));
            var written = writings.of(event);
            if (written.isPresent() && written.get().isBefore(event.at().minus(tolerance)))
                findings.add(Finding.of(this, Kind.EARLY, "told before the deadline", event.caseId()));
        }
        return findings;
    }
}
