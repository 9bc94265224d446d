package balie.collector.visit;

import balie.collector.post.Post;
import balie.collector.post.PostReading;
import balie.collector.visit.PageParser.Parsed;
import balie.collector.visit.Pages.Got;
import balie.platform.outbound.Fetched;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** One visit to the pages of a source: from the first on, as far as is allowed. */
final class PageTour {
    private final Pages pages;
    private final Errand errand;
    private final PageParser parser;
    private final int mostPages;
    private final boolean oneDiscussion;
    private final List<Post> posts = new ArrayList<>();
    private final Set<String> visited = new HashSet<>();
    private int withoutWords;
    private int withoutId;
    private boolean whole = true;
    private boolean isEnough;
    private Cursor cursor = Cursor.NONE;
    private URI unread;

    /** A discussion has its oldest post first, and goes on at its last page. */
    PageTour(Pages pages, Errand errand, PageParser parser, int mostPages, boolean oneDiscussion) {
        this.pages = pages;
        this.errand = errand;
        this.parser = parser;
        this.mostPages = mostPages;
        this.oneDiscussion = oneDiscussion;
    }

    Reading from(String url, Cursor known) {
        var got = pages.first(url, known);
        if (got instanceof Got.Not not) return not.why();
        if (!(got instanceof Got.Page page)) return new Reading.Unchanged();
        if (fingerprint(page.body()).equals(known.body())) return new Reading.Unchanged();
        var parsed = parsed(page.body());
        if (parsed instanceof Parsed.Nothing nothing) return Reading.Failed.of(nothing.cause(), nothing.sentence());
        keep((Parsed.Posts) parsed, page.body(), url);
        follow(((Parsed.Posts) parsed).next());
        return reading();
    }

    private void keep(Parsed.Posts parsed, Fetched.Body body, String url) {
        visited.add(url);
        posts.addAll(parsed.posts());
        withoutWords += parsed.withoutWords();
        withoutId += parsed.withoutId();
        whole &= parsed.whole() && body.whole();
        // Of a discussion, what comes next stands on its last page; of a list, on its first.
        if (oneDiscussion || visited.size() == 1)
            cursor = new Cursor(body.etag(), body.lastModified(), fingerprint(body), oneDiscussion ? url : null);
    }

    private void follow(URI first) {
        unread = first;
        for (int page = 1; page < mostPages && isNew(unread); page++) {
            var got = pages.further(unread.toString());
            if (got instanceof Got.Later) return;
            var parsed = got instanceof Got.Page found ? parsed(found.body()) : null;
            if (!(parsed instanceof Parsed.Posts more)) {
                // Asked for again with the whole source next time.
                whole = false;
                return;
            }
            keep(more, ((Got.Page) got).body(), unread.toString());
            unread = more.next();
            if (page + 1 < mostPages && isNew(unread) && LargeBodies.isEnough(posts)) {
                isEnough = true;
                whole = false;
                return;
            }
        }
    }

    /** Other hosts are not followed: only this one's politeness is kept here. */
    private boolean isNew(URI next) {
        return next != null
                && URI.create(errand.url()).getRawAuthority().equalsIgnoreCase(next.getRawAuthority())
                && !visited.contains(next.toString());
    }

    private Parsed parsed(Fetched.Body body) {
        return LargeBodies.inTurn(body, () -> parser.parse(body));
    }

    private static UUID fingerprint(Fetched.Body body) {
        return UUID.nameUUIDFromBytes(body.bytes());
    }

    private Reading reading() {
        if (posts.isEmpty())
            return Reading.Failed.of(
                    "text-matches-nothing",
                    "There are items on the page, but none of them has a text. The site may have changed: try the source on its page.");
        // Whoever reads on expects the newest first, as lists have it.
        if (oneDiscussion) Collections.reverse(posts);
        var feed = new PostReading.Read(posts, List.of(), errand.url(), null, whole && withoutWords == 0);
        return new Reading.Posts(feed, next(), remark());
    }

    /** The page on which a discussion goes on may be there already, and the one before never changes again. */
    private Cursor next() {
        if (!whole) return Cursor.at(cursor.position());
        return oneDiscussion && isNew(unread) ? Cursor.at(unread.toString()) : cursor;
    }

    private Reading.Remark remark() {
        if (withoutWords > 0)
            return new Reading.Remark(
                    "items-left-out",
                    "%d of %d items have no text and were left out. Try the source on its page."
                            .formatted(withoutWords, withoutWords + posts.size()));
        if (withoutId > 0)
            return new Reading.Remark(
                    "items-without-id",
                    "%d of %d items have neither id nor permalink, so an edit counts as a new post. Try the source on its page."
                            .formatted(withoutId, posts.size()));
        return isEnough ? Reading.Remark.MORE_THAN_READ : null;
    }
}
