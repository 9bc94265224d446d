package balie.collector.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds reviews in a page's microdata (HTML, section 5). */
final class Microdata {
    private static final String REVIEW = "(?i).*schema\\.org/(User|Critic|Employer)?Review(\\s.*)?";

    private Microdata() {}

    /** Reviews within reviews are no reviews of their own: only the outermost are read, so that nothing is read again and again. */
    static List<Review> in(Document page, int most) {
        var reviews = new ArrayList<Review>();
        var next = page.getElementsByAttribute("itemtype").iterator();
        Element last = null;
        while (next.hasNext() && reviews.size() < most) {
            var element = next.next();
            if (!element.attr("itemtype").matches(REVIEW) || last != null && isWithin(element, last)) continue;
            reviews.add(review(element));
            last = element;
        }
        return reviews;
    }

    private static boolean isWithin(Element element, Element item) {
        for (var above = element.parent(); above != null; above = above.parent()) if (above == item) return true;
        return false;
    }

    private static Review review(Element item) {
        var author = property(item, "author");
        var rating = property(item, "reviewRating");
        return new Review(
                first(
                        item.hasAttr("itemid") ? Optional.of(item.attr("itemid")) : Optional.empty(),
                        value(item, "identifier")),
                item.id(),
                value(item, "url").orElse(null),
                first(value(item, "name"), value(item, "headline")),
                first(words(item, "reviewBody"), words(item, "description")),
                author.map(Microdata::name).orElse(null),
                author.filter(Microdata::isItem)
                        .flatMap(person -> value(person, "url"))
                        .orElse(null),
                first(value(item, "datePublished"), value(item, "dateCreated")),
                value(item, "dateModified").orElse(null),
                rating.map(stars -> isItem(stars) ? value(stars, "ratingValue").orElse(null) : value(stars))
                        .orElse(null),
                rating.flatMap(stars -> value(stars, "bestRating")).orElse(null),
                rating.flatMap(stars -> value(stars, "worstRating")).orElse(null),
                value(item, "inLanguage").orElse(null));
    }

    private static String name(Element author) {
        return isItem(author) ? value(author, "name").orElse(null) : value(author);
    }

    private static boolean isItem(Element element) {
        return element.hasAttr("itemscope");
    }

    private static String first(Optional<String> one, Optional<String> other) {
        return one.or(() -> other).orElse(null);
    }

    private static Optional<String> value(Element item, String name) {
        return property(item, name).map(Microdata::value).filter(value -> !value.isBlank());
    }

    /** With its paragraphs. */
    private static Optional<String> words(Element item, String name) {
        return property(item, name)
                .map(element -> element.hasAttr("content") ? element.attr("content") : element.html())
                .filter(words -> !words.isBlank());
    }

    /** Of the item itself, not of one within it. */
    private static Optional<Element> property(Element item, String name) {
        return item.getElementsByAttribute("itemprop").stream()
                .filter(element -> element != item
                        && List.of(element.attr("itemprop").split("\\s+")).contains(name))
                .filter(element -> owner(element) == item)
                .findFirst();
    }

    private static Element owner(Element property) {
        var above = property.parent();
        while (above != null && !isItem(above)) above = above.parent();
        return above;
    }

    private static String value(Element element) {
        if (element.hasAttr("content")) return element.attr("content");
        return switch (element.normalName()) {
            case "a", "link", "area" -> element.attr("href");
            case "img" -> element.attr("src");
            case "time" -> element.hasAttr("datetime") ? element.attr("datetime") : element.text();
            case "data", "meter" -> element.attr("value");
            default -> element.text();
        };
    }
}
