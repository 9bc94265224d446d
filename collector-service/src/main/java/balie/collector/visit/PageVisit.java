package balie.collector.visit;

import balie.collector.source.SourceKind;
import balie.platform.outbound.Outbound;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads web pages by a recipe, following the link to the next one. */
@ApplicationScoped
class PageVisit implements SourceVisit {
    private final Pages pages;

    PageVisit(Outbound outbound, Robots robots) {
        this.pages = new Pages(outbound, robots);
    }

    @Override
    public SourceKind kind() {
        return SourceKind.PAGE;
    }

    @Override
    public Reading go(Errand errand) {
        boolean resumes = errand.recipe().oneDiscussion() && errand.cursor().position() != null;
        if (!resumes) return tour(errand).from(errand.url(), errand.cursor());
        var reading = tour(errand).from(errand.cursor().position(), errand.cursor());
        // A discussion that lost pages is read from its beginning again.
        return isGone(reading) ? tour(errand).from(errand.url(), Cursor.NONE) : reading;
    }

    private PageTour tour(Errand errand) {
        var recipe = errand.recipe();
        return new PageTour(pages, errand, RecipeParser.of(errand), recipe.mostPages(), recipe.oneDiscussion());
    }

    private static boolean isGone(Reading reading) {
        return reading instanceof Reading.Failed failed
                && (failed.cause().equals("http-404")
                        || failed.cause().equals("http-410")
                        || failed.cause().equals("item-matches-nothing"));
    }
}
