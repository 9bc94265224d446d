package balie.speed;

import java.util.Collection;

/** The middle of some figures, and how bad the worst of them are. */
public final class Medians {
    private Medians() {}

    /** The middle one; of an even number, the mean of the two in the middle. */
    public static double of(Collection<Double> values) {
        var sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length == 0) throw new IllegalArgumentException("nothing was measured");
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** The value that the given part of all values does not exceed, by nearest rank: 0.99 for p99. */
    public static double quantile(Collection<Double> values, double part) {
        var sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length == 0) throw new IllegalArgumentException("nothing was measured");
        return sorted[Math.max(0, (int) Math.ceil(part * sorted.length) - 1)];
    }
}
