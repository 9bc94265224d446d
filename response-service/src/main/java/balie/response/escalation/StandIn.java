package balie.response.escalation;

import java.time.Instant;

/** Somebody takes the duty over for a while, from {@code from} until just before {@code until}. */
public record StandIn(String person, Instant from, Instant until) {
    public StandIn {
        if (!from.isBefore(until)) throw new IllegalArgumentException("a stand-in ends after it begins");
    }

    boolean covers(Instant at) {
        return !at.isBefore(from) && at.isBefore(until);
    }
}
