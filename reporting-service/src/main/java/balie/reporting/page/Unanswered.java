package balie.reporting.page;

import java.util.List;

/**
 * Negative posts that nobody has answered, in the period and ever.
 *
 * @param oldest those of the period that wait longest
 * @param allHref the posts of all times
 */
record Unanswered(int count, int ever, List<Waiting> oldest, String href, String allHref) {
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
