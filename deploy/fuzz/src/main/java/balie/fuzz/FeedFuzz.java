package balie.fuzz;

import balie.collector.feed.FeedReader;
import balie.collector.post.Post;
import balie.collector.post.PostReading;
import java.net.URI;

/** Any bytes as a feed: no more posts than are asked for, and each of them storable. */
public final class FeedFuzz {
    private static final int MOST = 50;
    private static final FeedReader READER = new FeedReader(MOST);
    private static final URI BASE = URI.create("https://forum.example/feed.xml");

    private FeedFuzz() {}

    /** Called by Jazzer. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        if (READER.read(bytes, null, BASE) instanceof PostReading.Read read) {
            Broken.unless(read.posts().size() <= MOST, "no more posts than are asked for");
            Storable.check(read.home());
            Storable.check(read.language());
            read.posts().forEach(FeedFuzz::check);
        }
    }

    static void check(Post post) {
        Storable.check(post.ownId());
        Storable.check(post.title());
        Storable.check(post.text());
        Storable.check(post.html());
        Storable.check(post.language());
        Storable.check(post.author().name());
        Storable.check(post.author().handle());
        Storable.web(post.link());
        Storable.web(post.author().url());
        if (post.thread() == null) return;
        Storable.check(post.thread().parentId());
        Storable.web(post.thread().page());
    }
}
