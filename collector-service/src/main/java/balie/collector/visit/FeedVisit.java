package balie.collector.visit;

import balie.collector.CollectorConfig;
import balie.collector.feed.FeedReader;
import balie.collector.post.PostReading;
import balie.collector.source.SourceKind;
import balie.platform.outbound.Fetch;
import balie.platform.outbound.Fetched;
import balie.platform.outbound.Outbound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Fetches a feed and reads what comes. */
@ApplicationScoped
class FeedVisit implements SourceVisit {
    private static final String ACCEPT =
            "application/atom+xml, application/rss+xml, application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, */*;q=0.1";

    private final Outbound outbound;
    private final FeedReader reader;

    FeedVisit(Outbound outbound, CollectorConfig config) {
        this.outbound = outbound;
        this.reader = new FeedReader(config.mostItems());
    }

    @Override
    public SourceKind kind() {
        return SourceKind.FEED;
    }

    @Override
    public Reading go(Errand errand) {
        var cursor = errand.cursor();
        var fetched = outbound.fetch(new Fetch(errand.url(), cursor.etag(), cursor.lastModified(), ACCEPT));
        if (fetched instanceof Fetched.NotModified) return new Reading.Unchanged();
        if (fetched instanceof Fetched.Refused refused) return Reading.Failed.of(refused);
        return read((Fetched.Body) fetched, cursor);
    }

    private Reading read(Fetched.Body body, Cursor cursor) {
        var fingerprint = UUID.nameUUIDFromBytes(body.bytes());
        if (fingerprint.equals(cursor.body())) return new Reading.Unchanged();
        var reading = LargeBodies.inTurn(body, () -> reader.read(body.bytes(), body.charset(), body.uri()));
        if (reading instanceof PostReading.Unreadable unreadable)
            return Reading.Failed.of(unreadable.cause(), unreadable.sentence());
        var feed = (PostReading.Read) reading;
        if (body.whole())
            return new Reading.Posts(feed, new Cursor(body.etag(), body.lastModified(), fingerprint, null), null);
        // What the connection cut off is asked for again.
        return new Reading.Posts(
                new PostReading.Read(feed.posts(), feed.withdrawals(), feed.home(), feed.language(), false),
                Cursor.NONE,
                null);
    }
}
