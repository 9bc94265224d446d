package balie.faults.check;

import java.time.Duration;
import java.time.Instant;

/** Compares instants of which one was kept to the microsecond and the other to the nanosecond. */
final class Times {
    private Times() {}

    static boolean same(Instant one, Instant other) {
        return Duration.between(one, other).abs().toNanos() < 1_000_000;
    }
}
