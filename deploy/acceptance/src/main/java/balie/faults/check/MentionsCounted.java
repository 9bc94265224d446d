package balie.faults.check;

import balie.faults.check.Finding.Kind;
import balie.faults.check.Reports.Count;
import balie.faults.journal.Journal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The hourly rows and the figures that are shown count what a recount of mention-triaged counts. A post that was withdrawn stays counted as
 * what it was before.
 */
final class MentionsCounted implements Rule {
    @Override
    public List<Finding> judge(Journal journal, Held held) {
        var recount = recount(held);
        var findings = new ArrayList<Finding>();
        findings.addAll(compare("hourly rows", recount, held.reports().hourly()));
        var shown = new TreeMap<String, Count>();
        held.reports().shown().forEach((client, figures) -> shown.put(client, figures.count()));
        findings.addAll(compare("figures shown", recount, shown));
        return findings;
    }

    private static Map<String, Count> recount(Held held) {
        var recount = new TreeMap<String, Count>();
        for (var revisions : Verdicts.of(held).all()) {
            var last = revisions.lastEntry().getValue();
            var standing = revisions.descendingMap().values().stream()
                    .filter(record -> !record.mention().withdrawn())
                    .findFirst()
                    .orElse(last);
            var count = Count.one(standing.concerning(), last.mention().withdrawn());
            recount.merge(last.mention().client(), count, Count::plus);
        }
        return recount;
    }

    private List<Finding> compare(String place, Map<String, Count> recount, Map<String, Count> held) {
        var clients = new TreeSet<>(recount.keySet());
        clients.addAll(held.keySet());
        var findings = new ArrayList<Finding>();
        for (var client : clients) {
            var should = recount.getOrDefault(client, Count.NONE);
            var is = held.getOrDefault(client, Count.NONE);
            if (!should.equals(is))
                findings.add(Finding.of(
                        this, kind(should, is), "%s: %s, recounted %s".formatted(place, is, should), client));
        }
        return findings;
    }

    private static Kind kind(Count should, Count is) {
        if (is.mentions() + is.elsewhere() < should.mentions() + should.elsewhere()) return Kind.LOST;
        return is.mentions() + is.elsewhere() > should.mentions() + should.elsewhere() ? Kind.DOUBLED : Kind.WRONG;
    }
}
