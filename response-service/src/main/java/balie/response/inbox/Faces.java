package balie.response.inbox;

import balie.response.queue.QueueRow;
import balie.response.sla.SlaClock;
import balie.theme.ClockFace;
import java.time.Duration;
import java.time.Instant;

/** Decides what a clock shows: the time until its deadline, since when it is late, or that it waits. */
final class Faces {
    private Faces() {}

    /** Of the clock that comes to its deadline first; null where none runs. */
    static ClockFace of(QueueRow row, Instant now) {
        var next = row.nextClock();
        if (next.isPresent()) return of(next.get(), now);
        return row.open() && row.file().standing().waitingFor() != null ? ClockFace.waiting() : null;
    }

    /** Of one clock; null for one that was dropped, or never falls due. */
    static ClockFace of(SlaClock clock, Instant now) {
        var done = clock.marks().doneAt();
        if (done != null) return ended(clock, done);
        if (clock.over()) return null;
        if (clock.dueAt() == null) return clock.waitingFor() == null ? null : ClockFace.waiting();
        var left = Duration.between(now, clock.dueAt());
        if (left.isNegative()) return ClockFace.running(left, clock.aim().target());
        return upcoming(clock, left);
    }

    private static ClockFace ended(SlaClock clock, Instant done) {
        if (clock.marks().breachedAt() == null) return ClockFace.inTime();
        var late = Duration.between(done, clock.dueAt());
        return ClockFace.standing(
                late.isZero() ? Duration.ofSeconds(-1) : late, clock.aim().target());
    }

    /** Warned by business time is warned, however far off the deadline lies on the wall. */
    private static ClockFace upcoming(SlaClock clock, Duration left) {
        var warned = clock.marks().warnedAt() != null;
        var quarter = clock.aim().target().dividedBy(4);
        var soonWithin = warned && left.compareTo(quarter) > 0 ? left : quarter;
        var state = left.compareTo(soonWithin) <= 0 ? ClockFace.State.SOON : ClockFace.State.OK;
        return new ClockFace(state, left, soonWithin, true);
    }
}
