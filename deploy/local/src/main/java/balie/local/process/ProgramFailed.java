package balie.local.process;

/** A program did not come up; the message is one line for the person at the terminal. */
public final class ProgramFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    ProgramFailed(String line) {
        super(line);
    }
}
