package balie.collector.feed;

import balie.collector.post.Post;
import balie.collector.text.Characters;
import balie.collector.text.HtmlText;
import balie.collector.text.Links;
import balie.collector.text.Wording;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.synd.SyndPerson;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jdom2.Element;

/** Makes posts of Atom entries. Plain text stays as it is, character for character; markup becomes text. */
record AtomPosts(Links links) {
    private static final Set<String> PLAIN = Set.of("", "text", "text/plain");
    private static final Set<String> MARKUP = Set.of("html", "text/html", "xhtml", "application/xhtml+xml");

    Post post(Entry entry, Element element) {
        var words = words(entry);
        boolean markup = words != null && !isPlain(words);
        var text = words == null ? "" : markup ? HtmlText.of(words.getValue()) : words.getValue();
        var wording = Wording.of(title(entry.getTitleEx()), text, markup ? words.getValue() : null);
        var updated = Dates.of(entry.getUpdated());
        var published = Dates.of(entry.getPublished());
        var author = entry.getAuthors().stream().findFirst();
        return new Post(
                entry.getId() == null || entry.getId().isBlank()
                        ? null
                        : Characters.clean(entry.getId()).strip(),
                link(entry),
                wording.title(),
                wording.text(),
                wording.html(),
                Authors.of(
                        author.map(SyndPerson::getName).orElse(null),
                        author.map(SyndPerson::getUri).map(links::absolute).orElse(null)),
                published == null ? updated : published,
                Dates.edit(published, updated),
                Threads.answered(element, links),
                Languages.of(element));
    }

    /** The content if it is text, else the summary. */
    private static Content words(Entry entry) {
        var contents = entry.getContents() == null ? List.<Content>of() : entry.getContents();
        return Stream.concat(contents.stream(), Stream.ofNullable(entry.getSummary()))
                .filter(content ->
                        content.getValue() != null && !content.getValue().isBlank())
                .filter(content -> isPlain(content) || MARKUP.contains(type(content)))
                .findFirst()
                .orElse(null);
    }

    private static String title(Content title) {
        if (title == null || title.getValue() == null) return null;
        return isPlain(title) ? title.getValue().replaceAll("\\s+", " ") : HtmlText.line(title.getValue());
    }

    private static boolean isPlain(Content content) {
        return PLAIN.contains(type(content));
    }

    private static String type(Content content) {
        return content.getType() == null ? "" : content.getType().toLowerCase(Locale.ROOT);
    }

    private String link(Entry entry) {
        var written = entry.getAlternateLinks().stream()
                .map(Link::getHrefResolved)
                .map(links::absolute)
                .filter(link -> link != null)
                .findFirst()
                .orElse(null);
        boolean idIsAddress = entry.getId() != null && entry.getId().strip().matches("(?i)https?://.*");
        return written == null && idIsAddress ? links.absolute(entry.getId()) : written;
    }
}
