package balie.response.hours;

import java.time.Duration;
import java.time.Instant;

/** A stretch of real time in which the desk is open, from {@code from} until just before {@code to}. */
record Opening(Instant from, Instant to) {

    Opening within(Instant earliest, Instant latest) {
        return new Opening(from.isBefore(earliest) ? earliest : from, to.isAfter(latest) ? latest : to);
    }

    boolean isEmpty() {
        return !from.isBefore(to);
    }

    Duration length() {
        return Duration.between(from, to);
    }
}
