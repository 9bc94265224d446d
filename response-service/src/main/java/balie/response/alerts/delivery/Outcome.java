package balie.response.alerts.delivery;

import java.time.Duration;

/** How a try to deliver ended. */
sealed interface Outcome {
    /** The receiver took it. */
    record Taken() implements Outcome {}

    /** Nobody needs it any more. */
    record Needless() implements Outcome {}

    /** It could not be delivered, and trying again changes nothing. */
    record Hopeless(String code) implements Outcome {}

    /**
     * It could not be delivered now.
     *
     * @param code what was wrong; no address, name or text
     * @param asked how long the receiver asks to wait; zero when it does not
     */
    record Later(String code, Duration asked) implements Outcome {}
}
