package balie.collector.visit;

import balie.collector.post.Post;
import balie.collector.recipe.Item;
import balie.collector.recipe.PageReading;
import balie.collector.recipe.Part;
import balie.collector.recipe.Part.Miss;
import balie.collector.source.SourceKind;
import balie.platform.outbound.Outbound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Looks once at what a source lists, so that a person sees what would be found, and why not. Nothing is kept. */
@ApplicationScoped
public class Glance {
    private final Visits visits;
    private final Pages pages;

    Glance(Visits visits, Outbound outbound, Robots robots) {
        this.visits = visits;
        this.pages = new Pages(outbound, robots);
    }

    /** What was seen. */
    public sealed interface Sight {
        /**
         * Items, one by one.
         *
         * @param next the next page, or why there is none; null for kinds that have no pages
         */
        record Items(List<Item> items, Part next) implements Sight {}

        /** Nothing. */
        record Nothing(Reading.Failed why) implements Sight {}
    }

    public Sight at(Errand errand) {
        return errand.kind() == SourceKind.PAGE ? page(errand) : posts(errand);
    }

    /** The first page, part by part. */
    private Sight page(Errand errand) {
        var got = pages.first(errand.url(), Cursor.NONE);
        if (got instanceof Pages.Got.Not not) return new Sight.Nothing(not.why());
        var body = ((Pages.Got.Page) got).body();
        var reading = LargeBodies.inTurn(body, () -> RecipeParser.of(errand).read(body));
        if (reading instanceof PageReading.Unreadable unreadable)
            return new Sight.Nothing(Reading.Failed.of(unreadable.cause(), unreadable.sentence()));
        var read = (PageReading.Read) reading;
        return new Sight.Items(read.items(), read.next());
    }

    private Sight posts(Errand errand) {
        var reading = visits.go(errand);
        if (reading instanceof Reading.Failed failed) return new Sight.Nothing(failed);
        var posts = reading instanceof Reading.Posts found ? found.feed().posts() : List.<Post>of();
        return new Sight.Items(posts.stream().map(Glance::item).toList(), null);
    }

    private static Item item(Post post) {
        return new Item(
                part(post.ownId()),
                part(
                        post.author().name() == null
                                ? post.author().handle()
                                : post.author().name()),
                part(post.publishedAt() == null ? null : post.publishedAt().toString()),
                part(post.title()),
                part(post.text().isBlank() ? null : post.text()),
                part(post.link()),
                null,
                post.publishedAt());
    }

    private static Part part(String value) {
        return new Part(value, value == null ? Miss.EMPTY : null);
    }
}
