package balie.faults.load;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Writes a feed as RSS 2.0, whose posts answer each other as in Atom (RFC 4685). */
record RssPage(Feed feed) {
    String of(List<Listed> posts) {
        var xml = new Xml()
                .open(
                        "rss",
                        "version",
                        "2.0",
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/",
                        "xmlns:thr",
                        "http://purl.org/syndication/thread/1.0")
                .open("channel");
        xml.text("title", feed.plan().id()).text("link", feed.url() + "/").text("description", "Made up");
        for (var post : posts) item(xml, post);
        return xml.close("channel").close("rss").done();
    }

    private void item(Xml xml, Listed post) {
        var draft = post.draft();
        xml.open("item").text("guid", feed.permalink(draft.number()), "isPermaLink", "true");
        xml.text("link", feed.permalink(draft.number()));
        xml.text(
                "pubDate",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(post.publishedAt().atOffset(ZoneOffset.UTC)));
        xml.text("dc:creator", draft.author()).text("dc:language", draft.language());
        if (draft.answers() != null)
            xml.empty(
                    "thr:in-reply-to", "ref", feed.permalink(draft.answers()), "href", feed.permalink(draft.answers()));
        xml.text("description", post.text()).close("item");
    }
}
