package balie.reporting.page;

import balie.reporting.period.Span;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Negative posts that nobody has answered, in the period and in a longer time before its end.
 *
 * @param lately those of the {@link #LONGER} before the period's end; null where the period is as long
 * @param oldest those of the period that wait longest
 * @param latelyHref their posts; null where there is no such number
 */
record Unanswered(int count, Integer lately, List<Waiting> oldest, String href, String latelyHref) {
    /** What has waited for longer nobody will answer; counting it would take the longer, the older the house is. */
    static final Duration LONGER = Duration.ofDays(90);

    /** The longer time of a period; empty where the period itself is as long. */
    static Optional<Span> longer(Span period) {
        var from = period.to().minus(LONGER);
        return from.isBefore(period.from()) ? Optional.of(new Span(from, period.to())) : Optional.empty();
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

    /** Whether some wait from before the period. */
    public boolean earlier() {
        return lately != null && lately > count;
    }

    public long days() {
        return LONGER.toDays();
    }
}
