package balie.collector.visit;

import balie.collector.review.ReviewReader;
import balie.collector.source.SourceKind;
import balie.collector.visit.PageParser.Parsed;
import balie.platform.outbound.Fetched;
import balie.platform.outbound.Outbound;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads the reviews that pages tell programs: at first as many pages as there are up to twenty, later the newest three. */
@ApplicationScoped
class ReviewVisit implements SourceVisit {
    private static final int PAGES_AT_FIRST = 20;
    private static final int PAGES_LATER = 3;

    private final Pages pages;

    ReviewVisit(Outbound outbound, Robots robots) {
        this.pages = new Pages(outbound, robots);
    }

    @Override
    public SourceKind kind() {
        return SourceKind.REVIEWS;
    }

    @Override
    public Reading go(Errand errand) {
        int most = errand.cursor().body() == null ? PAGES_AT_FIRST : PAGES_LATER;
        var tour = new PageTour(pages, errand, body -> parse(body, errand), most, false);
        return tour.from(errand.url(), errand.cursor());
    }

    private static Parsed parse(Fetched.Body body, Errand errand) {
        var page = ReviewReader.read(body.bytes(), body.charset(), body.uri(), errand.now());
        if (page.posts().isEmpty() && page.withoutWords() == 0)
            return new Parsed.Nothing(
                    "no-reviews",
                    "The page tells no reviews in the words of schema.org. Make it a source of kind page, with a recipe.");
        return new Parsed.Posts(page.posts(), page.next(), page.whole(), page.withoutWords(), page.withoutId());
    }
}
