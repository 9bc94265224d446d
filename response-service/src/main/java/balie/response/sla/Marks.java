package balie.response.sla;

import java.time.Instant;

/**
 * What came of a clock; each null until it happens.
 *
 * @param breachedAt the deadline that passed
 * @param doneAt when it was done, in time or late
 * @param droppedAt when it ended undone
 */
public record Marks(Instant warnedAt, Instant breachedAt, Instant doneAt, Instant droppedAt) {
    /** Nothing yet. */
    public static final Marks NONE = new Marks(null, null, null, null);

    Marks warned(Instant at) {
        return new Marks(at, breachedAt, doneAt, droppedAt);
    }

    Marks breached(Instant at) {
        return new Marks(warnedAt, at, doneAt, droppedAt);
    }

    Marks done(Instant at) {
        return new Marks(warnedAt, breachedAt, at, droppedAt);
    }

    Marks dropped(Instant at) {
        return new Marks(warnedAt, breachedAt, doneAt, at);
    }
}
