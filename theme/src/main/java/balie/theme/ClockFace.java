package balie.theme;

import java.time.Duration;
import java.util.Locale;

/**
 * What a clock shows.
 *
 * @param left until it is due, or since when it is over; never negative
 * @param soonWithin from how little time left it warns
 * @param running whether time passes for it now; one that is paused or outside business hours stands still
 */
public record ClockFace(State state, Duration left, Duration soonWithin, boolean running) {
    /** The states that a reader tells apart by word, shape and colour. */
    public enum State {
        OK,
        SOON,
        OVER,
        PAUSED,
        MET;

        /** As the style sheet calls it; a met clock looks like one in good time. */
        public String code() {
            return this == MET ? "ok" : name().toLowerCase(Locale.ROOT);
        }
    }

    /** A clock for which time passes; {@code left} is negative once it is over. It warns in the last quarter of its target. */
    public static ClockFace running(Duration left, Duration target) {
        return face(left, target, true);
    }

    /** A clock that stands still until the next business hours. */
    public static ClockFace standing(Duration left, Duration target) {
        return face(left, target, false);
    }

    /** A clock that waits for somebody else. */
    public static ClockFace waiting() {
        return new ClockFace(State.PAUSED, Duration.ZERO, Duration.ZERO, false);
    }

    /** A clock that ended in time. */
    public static ClockFace inTime() {
        return new ClockFace(State.MET, Duration.ZERO, Duration.ZERO, false);
    }

    public boolean paused() {
        return state == State.PAUSED;
    }

    public boolean over() {
        return state == State.OVER;
    }

    public boolean met() {
        return state == State.MET;
    }

    private static ClockFace face(Duration left, Duration target, boolean running) {
        var soonWithin = target.dividedBy(4);
        return new ClockFace(state(left, soonWithin), left.abs(), soonWithin, running);
    }

    private static State state(Duration left, Duration soonWithin) {
        if (left.isNegative()) return State.OVER;
        return left.compareTo(soonWithin) <= 0 ? State.SOON : State.OK;
    }
}
