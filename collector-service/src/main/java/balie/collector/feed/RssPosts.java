package balie.collector.feed;

import balie.collector.post.Post;
import balie.collector.text.Characters;
import balie.collector.text.HtmlText;
import balie.collector.text.Links;
import balie.collector.text.Wording;
import com.rometools.rome.feed.rss.Item;
import java.util.stream.Stream;
import org.jdom2.Element;
import org.jdom2.Namespace;

/** Makes posts of RSS items. Their words are taken for markup, as feed readers do. */
record RssPosts(Links links) {
    private static final Namespace DC = Namespace.getNamespace("http://purl.org/dc/elements/1.1/");
    private static final Namespace RDF = Namespace.getNamespace("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    private static final Namespace DCTERMS = Namespace.getNamespace("http://purl.org/dc/terms/");
    private static final Namespace ATOM = Namespace.getNamespace("http://www.w3.org/2005/Atom");
    private static final Namespace WFW = Namespace.getNamespace("http://wellformedweb.org/CommentAPI/");

    Post post(Item item, Element element) {
        var html = html(item);
        var wording =
                Wording.of(item.getTitle() == null ? null : HtmlText.line(item.getTitle()), HtmlText.of(html), html);
        var published = first(Dates.of(item.getPubDate()), Dates.parse(element.getChildText("date", DC)));
        var updated = first(
                Dates.parse(element.getChildText("updated", ATOM)),
                Dates.parse(element.getChildText("modified", DCTERMS)));
        return new Post(
                ownId(item, element),
                link(item),
                wording.title(),
                wording.text(),
                wording.html(),
                Authors.of(first(element.getChildText("creator", DC), item.getAuthor()), null),
                first(published, updated),
                Dates.edit(published, updated),
                thread(item, element),
                Languages.of(element));
    }

    private static String html(Item item) {
        var encoded = item.getContent() == null ? null : item.getContent().getValue();
        if (encoded != null && !encoded.isBlank()) return encoded;
        var description =
                item.getDescription() == null ? null : item.getDescription().getValue();
        return description == null ? "" : description;
    }

    private static String ownId(Item item, Element element) {
        var guid = item.getGuid() == null ? null : item.getGuid().getValue();
        var about = element.getAttributeValue("about", RDF);
        return Stream.of(guid == null ? "" : guid, about == null ? "" : about)
                .map(id -> Characters.clean(id).strip())
                .filter(id -> !id.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private String link(Item item) {
        var link = links.absolute(item.getLink());
        if (link != null || item.getGuid() == null || !item.getGuid().isPermaLink()) return link;
        var guid = item.getGuid().getValue();
        return guid != null && guid.strip().matches("(?i)https?://.*") ? links.absolute(guid) : null;
    }

    private Post.Thread thread(Item item, Element element) {
        var answer = Threads.answered(element, links);
        if (answer != null) return answer;
        var page = first(links.absolute(item.getComments()), links.absolute(element.getChildText("commentRss", WFW)));
        return page == null ? null : new Post.Thread(null, page);
    }

    private static <T> T first(T one, T other) {
        return one != null ? one : other;
    }
}
