package balie.collector.visit;

import balie.collector.network.Bluesky;
import balie.collector.source.SourceKind;
import balie.platform.outbound.Outbound;
import jakarta.enterprise.context.ApplicationScoped;

/** Searches Bluesky. */
@ApplicationScoped
class BlueskyVisit implements SourceVisit {
    private final Outbound outbound;

    BlueskyVisit(Outbound outbound) {
        this.outbound = outbound;
    }

    @Override
    public SourceKind kind() {
        return SourceKind.BLUESKY;
    }

    @Override
    public Reading go(Errand errand) {
        return Bluesky.at(errand.url())
                .map(search -> new TimelineTour(outbound, search, errand.cursor()).go())
                .orElseGet(BlueskyVisit::noSearch);
    }

    private static Reading noSearch() {
        return Reading.Failed.of(
                "address-not-this-kind",
                "This is no search on Bluesky. Use an address such as https://bsky.app/search?q=floor.");
    }
}
