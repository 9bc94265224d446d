package balie.collector.check;

import balie.collector.CollectorConfig;
import balie.collector.check.Claim.Cursor;
import balie.collector.feed.FeedReader;
import balie.collector.feed.FeedReading;
import balie.platform.outbound.Fetch;
import balie.platform.outbound.Fetched;
import balie.platform.outbound.Outbound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Fetches a source and reads what comes. What failed is an answer too. */
@ApplicationScoped
class SourceReader {
    private static final String ACCEPT =
            "application/atom+xml, application/rss+xml, application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, */*;q=0.1";

    private final Outbound outbound;
    private final FeedReader reader;

    SourceReader(Outbound outbound, CollectorConfig config) {
        this.outbound = outbound;
        this.reader = new FeedReader(config.mostItems());
    }

    Reading read(String url, Cursor cursor) {
        var fetched = outbound.fetch(new Fetch(url, cursor.etag(), cursor.lastModified(), ACCEPT));
        if (fetched instanceof Fetched.NotModified) return new Reading.Unchanged();
        if (fetched instanceof Fetched.Refused refused)
            return new Reading.Failed(refused.cause(), refused.sentence(), refused.retryAfter());
        return read((Fetched.Body) fetched, cursor);
    }

    private Reading read(Fetched.Body body, Cursor cursor) {
        var fingerprint = UUID.nameUUIDFromBytes(body.bytes());
        if (fingerprint.equals(cursor.body())) return new Reading.Unchanged();
        var reading = reader.read(body.bytes(), body.charset(), body.uri());
        if (reading instanceof FeedReading.Unreadable unreadable)
            return new Reading.Failed(unreadable.cause(), unreadable.sentence(), Optional.empty());
        var feed = (FeedReading.Read) reading;
        if (body.whole()) return new Reading.Posts(feed, new Cursor(body.etag(), body.lastModified(), fingerprint));
        // What the connection cut off is asked for again.
        return new Reading.Posts(
                new FeedReading.Read(feed.posts(), feed.withdrawals(), feed.home(), feed.language(), false),
                Cursor.NONE);
    }
}
