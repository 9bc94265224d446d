package balie.collector.visit;

import balie.collector.recipe.Item;
import balie.collector.recipe.PageReading;
import balie.collector.recipe.RecipePosts;
import balie.collector.recipe.RecipeReader;
import balie.platform.outbound.Fetched;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/** Reads pages by a recipe. */
record RecipeParser(RecipeReader reader, RecipePosts maker, Instant now) implements PageParser {
    private static final Duration READING_TIME = Duration.ofSeconds(5);

    static RecipeParser of(Errand errand) {
        var discussion = errand.recipe().oneDiscussion() ? URI.create(errand.url()) : null;
        return new RecipeParser(
                new RecipeReader(errand.recipe(), READING_TIME), new RecipePosts(discussion), errand.now());
    }

    /** The page, part by part. */
    PageReading read(Fetched.Body body) {
        return reader.read(body.bytes(), body.charset(), body.uri(), now);
    }

    @Override
    public Parsed parse(Fetched.Body body) {
        var reading = read(body);
        if (reading instanceof PageReading.Unreadable unreadable)
            return new Parsed.Nothing(unreadable.cause(), unreadable.sentence());
        var read = (PageReading.Read) reading;
        var posts = read.items().stream().filter(Item::isPost).toList();
        return new Parsed.Posts(
                posts.stream().map(maker::post).toList(),
                read.nextPage(),
                read.whole(),
                read.items().size() - posts.size(),
                (int) posts.stream().filter(item -> !item.isKnownAgain()).count());
    }
}
