package balie.safety;

import java.time.Instant;
import java.util.List;

/** Writes a client's feed as Atom. What stands in the posts is escaped just once, so that the desk gets it as it was written. */
final class AtomFeed {
    private AtomFeed() {}

    static void show(Site site, String client, List<Entry> posts) {
        var feed = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append(
                        "<feed xmlns=\"http://www.w3.org/2005/Atom\"><id>tag:%1$s.example,2026:feed</id><title>%1$s</title>"
                                .formatted(client))
                .append("<updated>%s</updated>\n".formatted(Instant.now()));
        posts.forEach(post -> feed.append(entry(client, post)));
        site.show(
                "/" + client + ".xml",
                "application/atom+xml",
                feed.append("</feed>").toString());
    }

    private static String entry(String client, Entry post) {
        return """
                <entry><id>tag:%s.example,2026:%s</id><title type="text">%s</title><link rel="alternate" href="%s"/>
                <published>%5$s</published><updated>%5$s</updated><author><name>%6$s</name></author>
                <content type="%7$s">%8$s</content></entry>
                """.formatted(
                        client,
                        escaped(post.id()),
                        escaped(post.title()),
                        escaped(post.url()),
                        Instant.now(),
                        escaped(post.author()),
                        post.markup() ? "html" : "text",
                        escaped(post.text()));
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\"", "&quot;")
                .replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
    }
}
