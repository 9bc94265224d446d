package balie.collector.feed;

import balie.collector.post.Post;
import balie.collector.text.Links;
import org.jdom2.Element;
import org.jdom2.Namespace;

/** Reads which post a post answers (RFC 4685). */
final class Threads {
    private static final Namespace THREADING = Namespace.getNamespace("http://purl.org/syndication/thread/1.0");

    private Threads() {}

    /** Null when it does not say that it answers one. */
    static Post.Thread answered(Element post, Links links) {
        var answered = post.getChild("in-reply-to", THREADING);
        if (answered == null) return null;
        var ref = answered.getAttributeValue("ref");
        var parentId = ref == null || ref.isBlank() ? null : ref.strip();
        var page = links.absolute(answered.getAttributeValue("href"));
        return parentId == null && page == null ? null : new Post.Thread(parentId, page);
    }
}
