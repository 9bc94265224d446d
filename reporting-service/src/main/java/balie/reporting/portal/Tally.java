package balie.reporting.portal;

import balie.reporting.period.Span;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** How many moments fall into each of some stretches, which follow each other. */
final class Tally {
    private final int[] counts;

    Tally(List<Span> parts, Stream<Instant> moments) {
        counts = new int[parts.size()];
        moments.forEach(moment -> add(parts, moment));
    }

    private void add(List<Span> parts, Instant moment) {
        var low = 0;
        var high = parts.size() - 1;
        while (low <= high) {
            var middle = (low + high) >>> 1;
            if (parts.get(middle).holds(moment)) {
                counts[middle]++;
                return;
            }
            if (moment.isBefore(parts.get(middle).from())) high = middle - 1;
            else low = middle + 1;
        }
    }

    int of(int part) {
        return counts[part];
    }
}
