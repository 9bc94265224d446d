package balie.reporting.tally;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Keeps instants within what the database can hold: microseconds, years 1 to 9999. A post dated outside is counted at the edge. */
public final class Moment {
    /** Nothing was published before. */
    public static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

    /** Nothing was published then or later. */
    public static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    private static final Instant LAST = LATEST.minus(1, ChronoUnit.MICROS);

    private Moment() {}

    /** The instant, or the nearest that can be stored; null stays null. */
    public static Instant storable(Instant instant) {
        if (instant == null) return null;
        if (instant.isBefore(EARLIEST)) return EARLIEST;
        if (instant.isAfter(LAST)) return LAST;
        return instant.truncatedTo(ChronoUnit.MICROS);
    }
}
