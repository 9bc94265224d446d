package balie.local;

/** Something stands in the way; the message is one line that says what, and what to do about it. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Refused(String line) {
        super(line);
    }
}
