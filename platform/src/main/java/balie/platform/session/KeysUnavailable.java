package balie.platform.session;

/** The keys that tokens are checked with were never fetched and cannot be now; nobody can be told from nobody. */
class KeysUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    KeysUnavailable(Throwable cause) {
        super("the keys cannot be fetched: " + cause.getClass().getSimpleName(), cause);
    }
}
