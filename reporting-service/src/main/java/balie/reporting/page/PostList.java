package balie.reporting.page;

import balie.reporting.figures.Client;
import balie.reporting.figures.PostFilter;
import balie.reporting.tally.Moment;
import java.util.List;

/**
 * A page of the posts behind a figure.
 *
 * @param tags what the filter asks for, in words
 * @param count how many there are in all: the figure itself
 * @param older address of the next page; null on the last
 */
record PostList(Client client, PostFilter filter, List<String> tags, int count, List<PostView> posts, String older) {
    /** Whether they are those of a stretch of time, rather than of all times. */
    public boolean bounded() {
        return filter.span().from().isAfter(Moment.EARLIEST)
                && filter.span().to().isBefore(Moment.LATEST);
    }
}
