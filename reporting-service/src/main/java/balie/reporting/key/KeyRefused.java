package balie.reporting.key;

/** What was presented is no key that lives; which of the reasons it is, nobody is told. */
public class KeyRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    KeyRefused() {
        super("no key that lives");
    }
}
