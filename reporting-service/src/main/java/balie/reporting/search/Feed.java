package balie.reporting.search;

import balie.reporting.figures.Post;
import java.net.URI;
import java.util.List;

/**
 * What a feed says of a saved search.
 *
 * @param home the page of the posts at the desk
 * @param self the feed's own address
 */
record Feed(String title, URI home, URI self, List<PostLine> lines) {
    /** Where a post is to be read: at its source, else at the desk. */
    String link(PostLine line) {
        return line.href() == null ? home.toString() : line.href();
    }

    /** The same for a post however often its words change. */
    static String id(Post post) {
        return "urn:uuid:" + post.mentionId();
    }
}
