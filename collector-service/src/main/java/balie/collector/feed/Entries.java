package balie.collector.feed;

import balie.collector.post.Post;
import balie.collector.post.Withdrawal;
import balie.collector.text.Links;
import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdom2.Document;
import org.jdom2.Element;

/** What a few items of a feed say, as ROME understands them. */
record Entries(List<Post> posts, List<Withdrawal> withdrawals) {

    /** Empty when ROME cannot make anything of them. */
    static Optional<Entries> of(Document document, Links links) {
        try {
            return Optional.of(new Entries(posts(understood(document), document, links), withdrawals(document)));
        } catch (FeedException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** ROME checks little of what it is given: a feed without its channel, say, ends in a null pointer. */
    private static WireFeed understood(Document document) throws FeedException {
        try {
            return new WireFeedInput().build(document);
        } catch (RuntimeException e) {
            throw new FeedException("beyond ROME", e);
        }
    }

    private static List<Post> posts(WireFeed feed, Document document, Links links) throws FeedException {
        var posts = new ArrayList<Post>();
        if (feed instanceof Feed atom) {
            var elements = elements(document, "entry", atom.getEntries().size());
            var maker = new AtomPosts(links);
            for (int at = 0; at < elements.size(); at++)
                posts.add(maker.post(atom.getEntries().get(at), elements.get(at)));
        } else if (feed instanceof Channel rss) {
            var elements = elements(document, "item", rss.getItems().size());
            var maker = new RssPosts(links);
            for (int at = 0; at < elements.size(); at++)
                posts.add(maker.post(rss.getItems().get(at), elements.get(at)));
        }
        posts.removeIf(Entries::saysNothing);
        return posts;
    }

    /** The elements of that name, one for each that ROME understood: in a name space of their own, ROME takes them for nothing. */
    private static List<Element> elements(Document document, String name, int understood) throws FeedException {
        var elements = elements(document, name);
        if (elements.size() != understood) throw new FeedException("not every " + name + " is understood");
        return elements;
    }

    private static boolean saysNothing(Post post) {
        return post.ownId() == null && post.link() == null && post.text().isBlank();
    }

    private static List<Withdrawal> withdrawals(Document document) {
        return elements(document, "deleted-entry").stream()
                .filter(deleted -> deleted.getAttributeValue("ref") != null)
                .map(deleted -> new Withdrawal(
                        deleted.getAttributeValue("ref").strip(), Dates.parse(deleted.getAttributeValue("when"))))
                .toList();
    }

    private static List<Element> elements(Document document, String name) {
        var found = new ArrayList<Element>();
        for (var child : document.getRootElement().getChildren()) {
            if (child.getName().equals(name)) found.add(child);
            if (child.getName().equals("channel"))
                child.getChildren().stream()
                        .filter(item -> item.getName().equals(name))
                        .forEach(found::add);
        }
        return found;
    }
}
