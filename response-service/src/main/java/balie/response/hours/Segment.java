package balie.response.hours;

import java.time.Duration;
import java.time.Instant;

/** A stretch of real time in which the desk is open throughout or closed throughout. */
public record Segment(Instant from, Instant to, boolean open) {

    public Duration length() {
        return Duration.between(from, to);
    }
}
