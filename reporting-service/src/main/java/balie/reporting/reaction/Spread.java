package balie.reporting.reaction;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How long it took, over many. Both figures are durations that occurred (nearest rank): at least half took no longer than the median, and
 * at least nine of ten no longer than {@code p90}.
 *
 * @param answers how many durations they were taken from
 */
public record Spread(int answers, Duration median, Duration p90) {
    /** From so many on there is a percentile; fewer are a list. */
    public static final int FEWEST = 20;

    /** The spread of those that are known; empty where they are fewer than {@link #FEWEST}. */
    public static Optional<Spread> of(Collection<Duration> durations) {
        var sorted = durations.stream().filter(Objects::nonNull).sorted().toList();
        if (sorted.size() < FEWEST) return Optional.empty();
        return Optional.of(new Spread(sorted.size(), atRank(sorted, 50), atRank(sorted, 90)));
    }

    private static Duration atRank(List<Duration> sorted, int percent) {
        return sorted.get((sorted.size() * percent + 99) / 100 - 1);
    }
}
