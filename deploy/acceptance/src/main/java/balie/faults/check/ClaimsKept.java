package balie.faults.check;

import static java.util.stream.Collectors.groupingBy;

import balie.faults.check.Finding.Kind;
import balie.faults.journal.Deed;
import balie.faults.journal.Journal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Whoever was told that a case is his has claimed it, once, and nobody claims a case that is somebody's: only a release or an undoing gives
 * it free. Replying, waiting or resolving takes a case that nobody has.
 */
final class ClaimsKept implements Rule {
    /** An agent at a case. */
    private record At(UUID caseId, String agent) {}

    @Override
    public List<Finding> judge(Journal journal, Held held) {
        var findings = new ArrayList<Finding>();
        var claims = held.desk().events().stream()
                .filter(event -> event.is("CLAIMED"))
                .toList();
        var claimed = claims.stream()
                .map(event -> new At(event.caseId(), event.actor()))
                .collect(Collectors.toSet());
        for (var promised : promised(journal))
            if (!claimed.contains(promised)) findings.add(found(Kind.LOST, "a claim", promised.caseId, promised.agent));
        var tried = tried(journal);
        for (var claim : claimed)
            if (!tried.contains(claim))
                findings.add(found(Kind.WRONG, "a claim that nobody made", claim.caseId, claim.agent));
        held.desk().events().stream()
                .collect(groupingBy(Desk.Event::caseId))
                .forEach((caseId, events) -> findings.addAll(doubled(events)));
        return findings;
    }

    private static Set<At> promised(Journal journal) {
        return journal.deeds().stream()
                .filter(deed -> deed.kind() == Deed.Kind.CLAIM && deed.told() == Deed.Told.DONE)
                .map(deed -> new At(deed.caseId(), deed.agent()))
                .collect(Collectors.toSet());
    }

    private static Set<At> tried(Journal journal) {
        return journal.deeds().stream()
                .filter(deed -> deed.told() != Deed.Told.REFUSED)
                .map(deed -> new At(deed.caseId(), deed.agent()))
                .collect(Collectors.toSet());
    }

    private List<Finding> doubled(List<Desk.Event> events) {
        var findings = new ArrayList<Finding>();
        Desk.Event holder = null;
        for (var event : events) {
            if (event.is("RELEASED", "UNDONE")) holder = null;
            if (!event.is("CLAIMED")) continue;
            if (holder != null)
                findings.add(found(Kind.DOUBLED, "claims", event.caseId(), holder.actor(), event.actor()));
            holder = event;
        }
        return findings;
    }

    private Finding found(Kind kind, String about, Object... ids) {
        return Finding.of(this, kind, about, ids);
    }
}
