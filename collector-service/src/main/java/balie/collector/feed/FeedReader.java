package balie.collector.feed;

import balie.collector.post.Post;
import balie.collector.post.PostReading;
import balie.collector.post.Withdrawal;
import balie.collector.text.Links;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads as much of a feed as can be read. Damage costs the items it touches and no others. Pure: fetches nothing, keeps nothing.
 *
 * @param mostItems how many items of one feed are read
 */
public record FeedReader(int mostItems) {
    private static final int GROUP = 100;

    /**
     * What these bytes say.
     *
     * @param charset as the server declared it; null when it did not
     * @param base where they came from; links are relative to it
     */
    public PostReading read(byte[] bytes, Charset charset, URI base) {
        var pieces = Pieces.cut(Vetting.vet(FeedCharset.decode(bytes, charset)), mostItems);
        var frame = Frame.of(pieces);
        if (frame.isEmpty()) return noFeed(bytes.length, pieces.skeleton());
        var links = new Links(base);
        var skeleton = FeedXml.parse(pieces.skeleton());
        var gathered = gather(pieces.items(), frame.get(), links);
        boolean whole = pieces.whole() && skeleton.isPresent() && gathered.whole;
        if (!whole && gathered.posts.isEmpty() && gathered.withdrawals.isEmpty()) return broken();
        var header = skeleton.map(document -> Header.of(document, links)).orElse(Header.UNKNOWN);
        return new PostReading.Read(gathered.posts, gathered.withdrawals, header.home(), header.language(), whole);
    }

    private static Gathered gather(List<String> items, Frame frame, Links links) {
        var gathered = new Gathered();
        for (int from = 0; from < items.size(); from += GROUP) {
            var group = items.subList(from, Math.min(from + GROUP, items.size()));
            if (!gathered.add(group, frame, links))
                for (var item : group) gathered.whole &= gathered.add(List.of(item), frame, links);
        }
        return gathered;
    }

    private static PostReading noFeed(int length, String skeleton) {
        if (length == 0 || skeleton.isBlank())
            return new PostReading.Unreadable(
                    "empty", "The answer holds nothing that can be read. Check the address in a browser.");
        var sentence = skeleton.toLowerCase(Locale.ROOT).contains("<html")
                ? "The address answers with a web page, not with a feed. Look for the address of its RSS or Atom feed."
                : "The address answers with something that is no RSS or Atom feed. Look for the address of its feed.";
        return new PostReading.Unreadable("not-a-feed", sentence);
    }

    private static PostReading broken() {
        return new PostReading.Unreadable(
                "broken-feed",
                "The feed is damaged before its first post. Tell the site's owner; it is tried again by itself.");
    }

    private static final class Gathered {
        private final List<Post> posts = new ArrayList<>();
        private final List<Withdrawal> withdrawals = new ArrayList<>();
        private boolean whole = true;

        boolean add(List<String> items, Frame frame, Links links) {
            var entries = FeedXml.parse(frame.around(items)).flatMap(document -> Entries.of(document, links));
            entries.ifPresent(read -> {
                posts.addAll(read.posts());
                withdrawals.addAll(read.withdrawals());
            });
            return entries.isPresent();
        }
    }
}
