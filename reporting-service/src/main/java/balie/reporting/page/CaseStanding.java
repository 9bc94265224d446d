package balie.reporting.page;

/** How the case of a post stands. */
public enum CaseStanding {
    /** There is none. */
    NONE,
    NEW,
    CLAIMED,
    WAITING,
    RESOLVED,
    NOT_RELEVANT
}
