package balie.reporting.remark;

import java.util.Optional;

/**
 * By how much a figure moved since the period before.
 *
 * @param by the share it moved by, or the difference of two shares; never negative
 */
public record Change(double by, boolean rose) {
    private static final int FEWEST = 5;

    /** The relative change of a count; empty where it did not move, or where so few came before that a share would say nothing. */
    public static Optional<Change> ofCount(int before, int now) {
        if (before < FEWEST || before == now) return Optional.empty();
        return Optional.of(new Change(Math.abs(now - before) / (double) before, now > before));
    }

    /** The change of a share in points; empty where either is a share of nothing, or where it moved by less than half a point. */
    public static Optional<Change> ofShare(int partBefore, int before, int part, int now) {
        if (before == 0 || now == 0) return Optional.empty();
        var difference = part / (double) now - partBefore / (double) before;
        if (Math.abs(difference) < 0.005) return Optional.empty();
        return Optional.of(new Change(Math.abs(difference), difference > 0));
    }

    /** A difference of shares in whole points. */
    public long points() {
        return Math.round(by * 100);
    }
}
