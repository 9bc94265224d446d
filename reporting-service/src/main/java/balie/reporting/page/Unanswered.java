package balie.reporting.page;

import java.util.List;

/**
 * Negative posts that nobody has answered, in the period and ever.
 *
 * @param ever counted no further than one more than {@link #countedTo}
 * @param oldest those of the period that wait longest
 * @param allHref the posts of all times
 */
record Unanswered(int count, int ever, List<Waiting> oldest, String href, String allHref) {
    /** Counting all of them would take the longer, the older the house is. */
    private static final int COUNTED = 1_000;

    /** How many of all times are told exactly where the period has that many. */
    static int countedTo(int count) {
        return Math.max(count, COUNTED);
    }

    /** Those of all times, as far as they are told. */
    public int told() {
        return Math.min(ever, countedTo(count));
    }

    /** Whether there are more of all times than {@link #told}. */
    public boolean beyond() {
        return ever > told();
    }

    /**
     * A post that waits.
     *
     * @param standing how its case stands
     */
    record Waiting(PostView view, CaseStanding standing) {}

    /** How many more there are than the list shows. */
    public int more() {
        return count - oldest.size();
    }
}
