package balie.collector;

import java.time.Instant;

/** Writes Atom feeds for tests. */
final class Atom {
    private final StringBuilder entries = new StringBuilder();

    static Atom feed() {
        return new Atom();
    }

    Atom entry(String id, String link, Instant published, String text) {
        entries.append("<entry><id>").append(id).append("</id><title/>");
        if (link != null) entries.append("<link href='").append(link).append("'/>");
        entries.append("<published>")
                .append(published)
                .append("</published><updated>")
                .append(published);
        entries.append("</updated><content>").append(text).append("</content></entry>");
        return this;
    }

    Atom by(String author, String id, Instant published, String text) {
        entry(id, null, published, text);
        entries.insert(entries.lastIndexOf("<title/>"), "<author><name>" + author + "</name></author>");
        return this;
    }

    Atom deleted(String id, Instant when) {
        entries.append("<at:deleted-entry ref='")
                .append(id)
                .append("' when='")
                .append(when)
                .append("'/>");
        return this;
    }

    FeedSite.Page page() {
        return FeedSite.Page.of(xml());
    }

    String xml() {
        return "<?xml version='1.0' encoding='utf-8'?><feed xmlns='http://www.w3.org/2005/Atom'"
                + " xmlns:at='http://purl.org/atompub/tombstones/1.0' xml:lang='nl'><id>x</id><title>x</title>"
                + entries
                + "</feed>";
    }
}
