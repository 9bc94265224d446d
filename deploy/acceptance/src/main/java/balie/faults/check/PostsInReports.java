package balie.faults.check;

import balie.faults.journal.Journal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The reports have a fact of every post as it last stood, one for each client that it concerns, and no other. */
final class PostsInReports implements Rule {
    @Override
    public List<Finding> judge(Journal journal, Held held) {
        var addresses = new HashMap<UUID, String>();
        for (var record : held.stream().collected()) addresses.put(record.mentionId(), record.permalink());
        var copies = held.reports().facts().stream()
                .map(fact -> copy(fact, addresses))
                .toList();
        return Posts.in("reports", this, held).compare(journal, copies);
    }

    /** A withdrawn post's fact has lost its address with its words; the stream knows whose it was. */
    private static Copy copy(Reports.Fact fact, Map<UUID, String> addresses) {
        var address = fact.permalink() == null ? addresses.get(fact.mentionId()) : fact.permalink();
        return new Copy(fact.mentionId(), fact.client(), address, fact.text(), fact.revision(), fact.withdrawn());
    }
}
