package balie.platform.delivery;

/** The broker did not acknowledge in time. Some of the events may have been written nevertheless: send all of them again. */
public class BrokerUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokerUnavailable(Throwable cause) {
        super("the broker did not acknowledge: " + cause.getClass().getSimpleName(), cause);
    }
}
