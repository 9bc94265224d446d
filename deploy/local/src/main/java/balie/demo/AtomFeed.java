package balie.demo;

import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Writes posts as Atom, with answers (RFC 4685) and withdrawals (RFC 6721). */
record AtomFeed(String origin, Site site, String path, Instant now) {
    String of(List<Post> posts) {
        return FeedXml.document(xml -> xml.element(
                "feed",
                feed -> content(feed, posts),
                "xmlns",
                "http://www.w3.org/2005/Atom",
                "xmlns:thr",
                "http://purl.org/syndication/thread/1.0",
                "xmlns:at",
                "http://purl.org/atompub/tombstones/1.0"));
    }

    private void content(FeedXml feed, List<Post> posts) throws XMLStreamException {
        feed.text("id", site.globalId(path));
        feed.text("title", site.title());
        feed.text("updated", DemoWeb.changed(posts, now).toString());
        feed.text("link", "", "rel", "self", "href", origin + path);
        feed.text("link", "", "rel", "alternate", "href", origin + "/" + site.folder() + "/");
        for (var post : posts)
            if (post.isWithdrawn(now)) withdrawal(feed, post);
            else feed.element("entry", entry -> entry(entry, post), "xml:lang", post.language());
    }

    private static void withdrawal(FeedXml feed, Post post) throws XMLStreamException {
        feed.text(
                "at:deleted-entry",
                "",
                "ref",
                post.globalId(),
                "when",
                post.withdrawnAt().toString());
    }

    private void entry(FeedXml entry, Post post) throws XMLStreamException {
        entry.text("id", post.globalId());
        entry.text("title", post.title());
        entry.text("link", "", "rel", "alternate", "type", "text/html", "href", origin + post.path());
        entry.text("published", post.publishedAt().toString());
        entry.text("updated", post.changedAt(now).toString());
        entry.element("author", author -> author(author, post.author()));
        if (post.answers() != null) answered(entry, post);
        entry.text("content", post.text(now), "type", "text");
    }

    private void answered(FeedXml entry, Post post) throws XMLStreamException {
        var id = site.globalId(post.answers());
        entry.text("thr:in-reply-to", "", "ref", id, "href", origin + post.answeredPath(), "type", "text/html");
    }

    private void author(FeedXml xml, Author author) throws XMLStreamException {
        xml.text("name", author.written());
        xml.text("uri", origin + "/" + site.folder() + "/@" + author.handle());
    }
}
