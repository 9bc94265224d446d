package balie.collector.visit;

import balie.collector.network.Discourse;
import balie.collector.source.SourceKind;
import balie.platform.outbound.Outbound;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads the latest posts of a Discourse forum. */
@ApplicationScoped
class DiscourseVisit implements SourceVisit {
    private final Outbound outbound;

    DiscourseVisit(Outbound outbound) {
        this.outbound = outbound;
    }

    @Override
    public SourceKind kind() {
        return SourceKind.DISCOURSE;
    }

    @Override
    public Reading go(Errand errand) {
        return new TimelineTour(outbound, Discourse.at(errand.url()), errand.cursor()).go();
    }
}
