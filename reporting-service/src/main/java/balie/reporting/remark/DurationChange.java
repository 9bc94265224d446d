package balie.reporting.remark;

import java.time.Duration;
import java.util.Optional;

/**
 * By how much a duration moved since the period before.
 *
 * @param by never negative
 */
public record DurationChange(Duration by, boolean rose) {
    private static final Duration LEAST = Duration.ofMinutes(1);

    /** The difference; empty where it is less than a minute. */
    public static Optional<DurationChange> of(Duration before, Duration now) {
        var difference = now.minus(before);
        if (difference.abs().compareTo(LEAST) < 0) return Optional.empty();
        return Optional.of(new DurationChange(difference.abs(), !difference.isNegative()));
    }
}
