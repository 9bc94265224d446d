package balie.response.sla;

import balie.events.CaseEvent.WaitingFor;
import java.time.Duration;
import java.time.Instant;

/**
 * A stretch of a clock's life to be shown.
 *
 * @param waitingFor null unless it is paused
 */
public record ClockSegment(Instant from, Instant to, Passing passing, WaitingFor waitingFor) {

    /** How time passed for the clock. */
    public enum Passing {
        /** The desk was open: the clock counted. */
        OPEN,
        /** The desk was closed: the clock stood still. */
        CLOSED,
        /** The case waited: the clock stood still. */
        PAUSED
    }

    public Duration length() {
        return Duration.between(from, to);
    }
}
