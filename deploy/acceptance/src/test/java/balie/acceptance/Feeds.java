package balie.acceptance;

import balie.acceptance.Airlines.Post;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Writes posts as feeds. In Atom a text is plain and escaped once; in RSS it is markup, and so escaped twice. */
final class Feeds {
    private Feeds() {}

    static String atom(String clientId, List<Post> posts) {
        var feed = new StringBuilder(
                        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">")
                .append(
                        "<id>tag:posts.example,2015:%s</id><title>Posts to %s</title><updated>2015-02-24T20:00:00Z</updated>\n"
                                .formatted(clientId, clientId));
        for (var post : posts)
            feed.append(
                            "<entry><id>tag:posts.example,2015:%s</id><link href=\"%s\"/><published>%s</published><updated>%s</updated>"
                                    .formatted(post.id(), permalink(post), post.published(), post.published()))
                    .append("<title/><author><name>somebody</name></author><content type=\"text\">")
                    .append(escaped(post.text()))
                    .append("</content></entry>\n");
        return feed.append("</feed>").toString();
    }

    static String rss(String clientId, List<Post> posts) {
        var feed = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<rss version=\"2.0\"><channel>")
                .append("<title>Posts to %s</title><link>http://posts.example/</link><description/>\n"
                        .formatted(clientId));
        for (var post : posts)
            feed.append("<item><guid isPermaLink=\"true\">%s</guid><link>%s</link><pubDate>%s</pubDate><description>"
                            .formatted(permalink(post), permalink(post), rfc822(post)))
                    .append(escaped(escaped(post.text())))
                    .append("</description></item>\n");
        return feed.append("</channel></rss>").toString();
    }

    static String permalink(Post post) {
        return "http://posts.example/" + post.clientId() + "/status/" + post.id();
    }

    private static String rfc822(Post post) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(post.published().atOffset(ZoneOffset.UTC));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
