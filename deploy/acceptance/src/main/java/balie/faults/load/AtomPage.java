package balie.faults.load;

import java.time.Instant;
import java.util.List;

/** Writes a feed as Atom, with answers (RFC 4685) and withdrawals (RFC 6721). */
record AtomPage(Feed feed, Instant now) {
    String of(List<Listed> posts) {
        var xml = new Xml()
                .open(
                        "feed",
                        "xmlns",
                        "http://www.w3.org/2005/Atom",
                        "xmlns:thr",
                        "http://purl.org/syndication/thread/1.0",
                        "xmlns:at",
                        "http://purl.org/atompub/tombstones/1.0");
        xml.text("id", feed.url()).text("title", feed.plan().id()).text("updated", now.toString());
        for (var post : posts)
            if (post.withdrawn()) xml.empty("at:deleted-entry", "ref", id(post), "when", post.changedAt() + "");
            else entry(xml, post);
        return xml.close("feed").done();
    }

    private void entry(Xml xml, Listed post) {
        var draft = post.draft();
        xml.open("entry", "xml:lang", draft.language()).text("id", id(post)).text("title", "");
        xml.empty("link", "rel", "alternate", "href", feed.permalink(draft.number()));
        xml.text("published", post.publishedAt().toString());
        xml.text("updated", post.changedAt().toString());
        xml.open("author").text("name", draft.author()).close("author");
        if (draft.answers() != null)
            xml.empty("thr:in-reply-to", "ref", id(draft.answers()), "href", feed.permalink(draft.answers()));
        xml.text("content", post.text(), "type", "text").close("entry");
    }

    private String id(Listed post) {
        return id(post.draft().number());
    }

    private String id(int number) {
        return "tag:" + feed.plan().id() + ".example,2026:" + number;
    }
}
