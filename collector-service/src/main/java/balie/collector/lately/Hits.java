package balie.collector.lately;

import balie.collector.lately.Hit.Found;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what is found and keeps the newest to be shown, so that a query that finds everything takes no more memory than another. */
final class Hits {
    static final int MOST_SHOWN = 50;
    private static final Comparator<Hit> NEWEST_FIRST =
            Comparator.comparing(Hit::when).reversed();

    private final Map<Found, Integer> counts = new EnumMap<>(Found.class);
    private final List<Hit> newest = new ArrayList<>();

    void add(Hit hit) {
        counts.merge(hit.found(), 1, Integer::sum);
        newest.add(hit);
        if (newest.size() == 2 * MOST_SHOWN) dropOlder();
    }

    int count(Found found) {
        return counts.getOrDefault(found, 0);
    }

    List<Hit> newest() {
        dropOlder();
        return List.copyOf(newest);
    }

    private void dropOlder() {
        newest.sort(NEWEST_FIRST);
        if (newest.size() > MOST_SHOWN)
            newest.subList(MOST_SHOWN, newest.size()).clear();
    }
}
