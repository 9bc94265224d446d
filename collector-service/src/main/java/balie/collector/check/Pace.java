package balie.collector.check;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Decides when a source is due again: after its interval and a little more, so that sources spread out; after failures ever later, up to a
 * longest pause; and never before a server that asks for rest gets it. Pure.
 *
 * @param slowest the longest pause after failures, unless the interval is longer
 * @param longestRetryAfter the longest that a server's wish is heeded
 */
record Pace(Duration slowest, Duration longestRetryAfter) {
    private static final double MOST_JITTER = 0.1;
    private static final int MOST_DOUBLINGS = 20;

    /**
     * When it went well.
     *
     * @param jitter from 0 up to 1
     */
    Instant afterSuccess(Instant now, Duration every, double jitter) {
        return now.plus(jittered(every, jitter));
    }

    /**
     * When it failed.
     *
     * @param failures in a row, this one included
     */
    Instant afterFailure(Instant now, Duration every, int failures, Optional<Duration> retryAfter, double jitter) {
        var slowed = every.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        var longest = slowest.compareTo(every) > 0 ? slowest : every;
        var pause = jittered(shorter(slowed, longest), jitter);
        var asked = shorter(retryAfter.orElse(Duration.ZERO), longestRetryAfter);
        return now.plus(asked.compareTo(pause) > 0 ? asked : pause);
    }

    private static Duration jittered(Duration pause, double jitter) {
        return pause.plusMillis((long) (pause.toMillis() * MOST_JITTER * jitter));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
