package balie.reporting.period;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/** A stretch of time: from inclusive, to exclusive, never negative. */
public record Span(Instant from, Instant to) {
    public Span {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (to.isBefore(from)) throw new IllegalArgumentException("to before from");
    }

    public Duration length() {
        return Duration.between(from, to);
    }

    /** Whether the moment lies in it; never for null, which is no moment. */
    public boolean holds(Instant moment) {
        return moment != null && !moment.isBefore(from) && moment.isBefore(to);
    }

    /** From this one's beginning through the other's end. */
    public Span through(Span later) {
        return new Span(from, later.to);
    }

    /** What both have in common; empty, at this one's end, when that is nothing. */
    public Span within(Span other) {
        var start = from.isAfter(other.from) ? from : other.from;
        var end = to.isBefore(other.to) ? to : other.to;
        return end.isBefore(start) ? new Span(to, to) : new Span(start, end);
    }
}
