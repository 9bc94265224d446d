package balie.demo;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Writes posts as RSS 2.0: the first sentence as description, the whole as {@code content:encoded}. */
record RssFeed(String origin, Site site, String path, Instant now) {
    String of(List<Post> posts) {
        return FeedXml.document(xml -> xml.element(
                "rss",
                rss -> rss.element("channel", channel -> channel(channel, posts)),
                "version",
                "2.0",
                "xmlns:content",
                "http://purl.org/rss/1.0/modules/content/",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/"));
    }

    private void channel(FeedXml channel, List<Post> posts) throws XMLStreamException {
        channel.text("title", site.title());
        channel.text("link", origin + "/" + site.folder() + "/");
        channel.text("description", "Verzonnen berichten van " + site.title());
        channel.text("language", "nl");
        channel.text("lastBuildDate", date(DemoWeb.changed(posts, now)));
        for (var post : posts) channel.element("item", item -> item(item, post));
    }

    private void item(FeedXml item, Post post) throws XMLStreamException {
        item.text("guid", post.globalId(), "isPermaLink", "false");
        item.text("title", post.title());
        item.text("link", origin + post.path());
        item.text("pubDate", date(post.publishedAt()));
        item.text("dc:creator", post.author().written());
        item.text("dc:language", post.language());
        item.text("description", Html.escape(firstSentence(post.text(now))));
        item.text("content:encoded", Html.paragraphs(post.text(now)));
    }

    private static String firstSentence(String text) {
        return text.split("(?<=[.!?])\\s", 2)[0];
    }

    private static String date(Instant instant) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atOffset(ZoneOffset.UTC));
    }
}
