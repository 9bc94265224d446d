package balie.reporting.tally;

import java.util.List;
import java.util.Map.Entry;
import java.util.TreeMap;

/** How a batch changes a set of counters: what facts added before is taken off, what they add now is put on. In the keys' order. */
public final class Delta<K extends Comparable<K>> {
    private final TreeMap<K, Integer> changes = new TreeMap<>();

    void add(K key, int change) {
        changes.merge(key, change, Integer::sum);
    }

    /** The counters that change, in their order. */
    public List<Entry<K, Integer>> changes() {
        return changes.entrySet().stream()
                .filter(entry -> entry.getValue() != 0)
                .toList();
    }
}
