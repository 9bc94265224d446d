package balie.reporting.page;

import balie.reporting.figures.Client;
import balie.reporting.figures.PostFilter;
import balie.reporting.search.SavedSearch;
import balie.reporting.search.SearchChoices;
import balie.reporting.tally.Moment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A page of the posts behind a figure.
 *
 * @param tags what the filter asks for, in words
 * @param count how many there are in all: the figure itself
 * @param searches those that are saved for the client
 * @param older address of the next page; null on the last
 */
record PostList(
        Client client,
        PostFilter filter,
        List<String> tags,
        int count,
        List<PostView> posts,
        String older,
        SearchChoices choices,
        List<SavedSearch> searches) {
    /** The search as a form sends it. */
    public Map<String, String> kept() {
        var search = filter.search();
        var kept = new LinkedHashMap<String, String>();
        search.words().ifPresent(it -> kept.put("words", it));
        search.sentiment().ifPresent(it -> kept.put("sentiment", it.name()));
        search.channel().ifPresent(it -> kept.put("channel", it.name()));
        search.motive().ifPresent(it -> kept.put("motive", it.name()));
        search.category().ifPresent(it -> kept.put("category", SearchChoices.written(it)));
        search.language().ifPresent(it -> kept.put("language", it));
        search.sourceId().ifPresent(it -> kept.put("source", it));
        search.answered().ifPresent(it -> kept.put("answered", it.toString()));
        return kept;
    }

    /** Whether they are those of a stretch of time, rather than of all times. */
    public boolean bounded() {
        return filter.span().from().isAfter(Moment.EARLIEST)
                && filter.span().to().isBefore(Moment.LATEST);
    }
}
