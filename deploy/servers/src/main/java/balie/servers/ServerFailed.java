package balie.servers;

/** A server could not be prepared, started or stopped; the message is one sentence for the person at the terminal. */
public final class ServerFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    public ServerFailed(String message) {
        super(message);
    }

    public ServerFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
