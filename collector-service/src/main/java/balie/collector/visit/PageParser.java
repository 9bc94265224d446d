package balie.collector.visit;

import balie.collector.post.Post;
import balie.platform.outbound.Fetched;
import java.net.URI;
import java.util.List;

/** Makes posts of one page. */
interface PageParser {
    Parsed parse(Fetched.Body body);

    /** What became of a page. */
    sealed interface Parsed {
        /**
         * Posts.
         *
         * @param next the address of the next page; null when there is none
         * @param withoutWords items that say nothing and were left out
         * @param withoutId posts that are known again by their words only
         */
        record Posts(List<Post> posts, URI next, boolean whole, int withoutWords, int withoutId) implements Parsed {}

        /** Nothing, and why. */
        record Nothing(String cause, String sentence) implements Parsed {}
    }
}
