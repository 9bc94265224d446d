package balie.collector.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import balie.collector.post.Post;
import balie.collector.post.PostReading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;

/** Saved feeds, and what is read from them. */
final class Feeds {
    private static final URI BASE = URI.create("https://klussen.example/feeds/all.xml");

    private Feeds() {}

    static byte[] saved(String name) {
        try (var stream = Feeds.class.getResourceAsStream("/feeds/" + name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PostReading.Read read(byte[] bytes) {
        var reading = reading(bytes);
        assertThat(reading).isInstanceOf(PostReading.Read.class);
        return (PostReading.Read) reading;
    }

    static PostReading reading(byte[] bytes) {
        return new FeedReader(1_000).read(bytes, null, BASE);
    }

    /** The one post of an RSS feed with this description, escaped by the caller. */
    static Post rss(String description) {
        return read(("<rss version='2.0'><channel><item><guid isPermaLink='false'>1</guid><description>" + description
                                + "</description></item></channel></rss>")
                        .getBytes(UTF_8))
                .posts()
                .get(0);
    }

    /** The one post of an Atom feed with this plain text, escaped by the caller. */
    static Post atom(String text) {
        return read(("<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>1</id><title/><content>" + text
                                + "</content></entry></feed>")
                        .getBytes(UTF_8))
                .posts()
                .get(0);
    }
}
