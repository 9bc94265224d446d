package balie.response.queue;

import java.util.Locale;

/** The streams that people work the queue by. */
public enum QueueStream {
    /** What to do next: open, not waiting, and nobody's or one's own. */
    NEXT,
    MINE,
    UNASSIGNED,
    BREACHED,
    QUESTIONS,
    NEGATIVE,
    OPPORTUNITIES,
    WAITING,
    /** Everything that is open, whoever has it. */
    OPEN,
    /** What was closed, the latest first. */
    CLOSED,
    /** Open and closed, the latest first: where words are looked for. */
    ALL;

    /** How it stands in an address. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is ordered by the time to breach; the others go by how lately they closed or opened. */
    boolean byDeadline() {
        return this != CLOSED && this != ALL;
    }
}
