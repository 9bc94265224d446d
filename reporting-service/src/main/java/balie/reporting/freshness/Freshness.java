package balie.reporting.freshness;

import balie.events.SourceChecked.Outcome;
import java.time.Duration;
import java.time.Instant;

/** How far a source can be relied on now. */
public enum Freshness {
    /** Read at its last check, and the next is not late. */
    FRESH,
    /** Read, but damaged: posts may be missing. */
    IN_PART,
    /** Its checks fail: posts since the last success may be missing. */
    GAP,
    /** Never read since we know of it: what it holds is unknown. */
    NEVER,
    /** A check is overdue: nobody looks, so posts may be missing. */
    OVERDUE,
    /** Not checked for so long that it must have been given up. */
    ENDED;

    private static final Duration GRACE = Duration.ofMinutes(5);
    private static final Duration GIVEN_UP = Duration.ofDays(7);

    /** Judges a source at that moment. */
    public static Freshness of(SourceState source, Instant now) {
        if (!source.listening() || isPast(source, GIVEN_UP, now)) return ENDED;
        if (source.lastSuccessAt() == null) return NEVER;
        if (source.failing()) return GAP;
        if (isPast(source, GRACE, now)) return OVERDUE;
        return source.outcome() == Outcome.READ_IN_PART ? IN_PART : FRESH;
    }

    private static boolean isPast(SourceState source, Duration allowed, Instant now) {
        return source.nextDueAt() != null && source.nextDueAt().plus(allowed).isBefore(now);
    }

    /** Whether all was read that was to be read by now. */
    public boolean reliable() {
        return this == FRESH || this == IN_PART;
    }
}
