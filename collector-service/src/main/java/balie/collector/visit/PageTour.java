package balie.collector.visit;

import balie.collector.post.Post;
import balie.collector.post.PostReading;
import balie.collector.recipe.Item;
import balie.collector.recipe.PageReading;
import balie.collector.recipe.RecipePosts;
import balie.collector.recipe.RecipeReader;
import balie.collector.visit.Pages.Got;
import balie.platform.outbound.Fetched;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** One visit to the pages of a source: from the first on, as far as the recipe allows. */
final class PageTour {
    private static final Duration READING_TIME = Duration.ofSeconds(5);

    private final Pages pages;
    private final Errand errand;
    private final RecipeReader reader;
    private final RecipePosts maker;
    private final List<Post> posts = new ArrayList<>();
    private final Set<String> visited = new HashSet<>();
    private int withoutWords;
    private int withoutId;
    private boolean whole = true;
    private Cursor cursor = Cursor.NONE;

    PageTour(Pages pages, Errand errand) {
        this.pages = pages;
        this.errand = errand;
        this.reader = new RecipeReader(errand.recipe(), READING_TIME);
        this.maker = new RecipePosts(errand.recipe().oneDiscussion() ? URI.create(errand.url()) : null);
    }

    Reading from(String url, Cursor known) {
        var got = pages.first(url, known);
        if (got instanceof Got.Not not) return not.why();
        if (!(got instanceof Got.Page page)) return new Reading.Unchanged();
        if (fingerprint(page.body()).equals(known.body())) return new Reading.Unchanged();
        var reading = read(page.body());
        if (reading instanceof PageReading.Unreadable unreadable)
            return Reading.Failed.of(unreadable.cause(), unreadable.sentence());
        visited.add(url);
        keep((PageReading.Read) reading, page.body(), url);
        follow(((PageReading.Read) reading).nextPage());
        return reading();
    }

    private PageReading read(Fetched.Body body) {
        return reader.read(body.bytes(), body.charset(), body.uri(), errand.now());
    }

    private void keep(PageReading.Read read, Fetched.Body body, String url) {
        read.items().forEach(this::keep);
        whole &= read.whole() && body.whole();
        // Of a discussion, what comes next stands on its last page; of a list, on its first.
        if (errand.recipe().oneDiscussion() || visited.size() == 1)
            cursor = new Cursor(
                    body.etag(),
                    body.lastModified(),
                    fingerprint(body),
                    errand.recipe().oneDiscussion() ? url : null);
    }

    private void keep(Item item) {
        if (!item.isPost()) {
            withoutWords++;
            return;
        }
        if (!item.isKnownAgain()) withoutId++;
        posts.add(maker.post(item));
    }

    private void follow(URI next) {
        for (int page = 1; page < errand.recipe().mostPages() && isNew(next); page++) {
            var url = next.toString();
            var got = pages.further(url);
            if (got instanceof Got.Later) return;
            var reading = got instanceof Got.Page found ? read(found.body()) : null;
            if (!(reading instanceof PageReading.Read read)) {
                // Asked for again with the whole source next time.
                whole = false;
                return;
            }
            visited.add(url);
            keep(read, ((Got.Page) got).body(), url);
            next = read.nextPage();
        }
    }

    /** Other hosts are not followed: only this one's politeness is kept here. */
    private boolean isNew(URI next) {
        return next != null
                && URI.create(errand.url()).getRawAuthority().equalsIgnoreCase(next.getRawAuthority())
                && !visited.contains(next.toString());
    }

    private static UUID fingerprint(Fetched.Body body) {
        return UUID.nameUUIDFromBytes(body.bytes());
    }

    private Reading reading() {
        if (posts.isEmpty())
            return Reading.Failed.of(
                    "text-matches-nothing",
                    "The recipe's item matches, but none of the items has a text. The site may have changed: try the recipe on its page.");
        // Whoever reads on expects the newest first, as lists have it.
        if (errand.recipe().oneDiscussion()) Collections.reverse(posts);
        var feed = new PostReading.Read(posts, List.of(), errand.url(), null, whole && withoutWords == 0);
        return new Reading.Posts(feed, whole ? cursor : Cursor.at(cursor.position()), remark());
    }

    private Reading.Remark remark() {
        if (withoutWords > 0)
            return new Reading.Remark(
                    "items-left-out",
                    "%d of %d items have no text and were left out. Try the recipe on its page."
                            .formatted(withoutWords, withoutWords + posts.size()));
        if (withoutId > 0)
            return new Reading.Remark(
                    "items-without-id",
                    "%d of %d items have neither id nor permalink, so an edit counts as a new post. Try the recipe on its page."
                            .formatted(withoutId, posts.size()));
        return null;
    }
}
