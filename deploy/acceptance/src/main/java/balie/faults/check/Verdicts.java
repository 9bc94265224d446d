package balie.faults.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What triage said of each mention, by revision; of equal revisions the first record holds. */
record Verdicts(Map<UUID, TreeMap<Integer, Stream.Triaged>> byMention) {

    static Verdicts of(Held held) {
        var verdicts = new HashMap<UUID, TreeMap<Integer, Stream.Triaged>>();
        for (var record : held.stream().triaged())
            verdicts.computeIfAbsent(record.mention().mentionId(), id -> new TreeMap<>())
                    .putIfAbsent(record.mention().revision(), record);
        return new Verdicts(verdicts);
    }

    Collection<TreeMap<Integer, Stream.Triaged>> all() {
        return byMention.values();
    }
}
