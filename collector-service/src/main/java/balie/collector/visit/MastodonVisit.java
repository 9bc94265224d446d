package balie.collector.visit;

import balie.collector.network.Mastodon;
import balie.collector.source.SourceKind;
import balie.platform.outbound.Fetched;
import balie.platform.outbound.Outbound;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads a public timeline of Mastodon: of a hashtag, or of an account, which is looked up by its name first. */
@ApplicationScoped
class MastodonVisit implements SourceVisit {
    private final Outbound outbound;

    MastodonVisit(Outbound outbound) {
        this.outbound = outbound;
    }

    @Override
    public SourceKind kind() {
        return SourceKind.MASTODON;
    }

    @Override
    public Reading go(Errand errand) {
        var lookup = Mastodon.lookup(errand.url());
        if (lookup.isEmpty())
            return Mastodon.at(errand.url())
                    .map(timeline -> go(timeline, errand))
                    .orElseGet(MastodonVisit::noTimeline);
        var fetched = TimelineTour.ask(outbound, lookup.get());
        if (fetched instanceof Fetched.Refused refused) return Reading.Failed.of(refused);
        var body = (Fetched.Body) fetched;
        return LargeBodies.inTurn(body, () -> Mastodon.of(errand.url(), body.bytes()))
                .map(timeline -> go(timeline, errand))
                .orElseGet(TimelineTour::notOfThisKind);
    }

    private Reading go(Mastodon timeline, Errand errand) {
        return new TimelineTour(outbound, timeline, errand.cursor()).go();
    }

    private static Reading noTimeline() {
        return Reading.Failed.of(
                "address-not-this-kind",
                "This is no public timeline of Mastodon. Use an address such as https://mastodon.example/tags/floor or https://mastodon.example/@name.");
    }
}
