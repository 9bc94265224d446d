package balie.collector.recipe;

import balie.collector.recipe.Part.Miss;
import balie.collector.text.HtmlText;
import balie.collector.text.Links;
import balie.collector.text.Moments;
import balie.collector.text.PageSize;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads one page by a recipe. Pure: fetches nothing, keeps nothing.
 *
 * @param time how long selecting may take
 */
public record RecipeReader(Recipe recipe, Duration time) {
    private static final int MOST_ITEMS = 500;

    /**
     * What these bytes say.
     *
     * @param charset as the server declared it; null when it did not
     * @param address where they came from; links are relative to it
     * @param now what "yesterday" on the page is reckoned from
     */
    public PageReading read(byte[] bytes, Charset charset, URI address, Instant now) {
        if (PageSize.isTooMuch(bytes))
            return new PageReading.Unreadable(
                    "too-large",
                    "The page is larger than 4 MB, or has more than 200,000 tags. Look for an address that shows only the latest posts.");
        var page = parse(bytes, charset, address);
        var patience = new Patience(time);
        var selected = patience.all(page, recipe.item(), MOST_ITEMS + 1);
        var reading = new Reading(patience, new Links(base(page, address)), now);
        var items = selected.stream()
                .limit(MOST_ITEMS)
                .takeWhile(item -> !patience.isOver())
                .map(reading::item)
                .toList();
        var next = reading.next(page);
        if (patience.isOver())
            return new PageReading.Unreadable(
                    "recipe-too-slow",
                    "The recipe takes too long on this page, or its items hold each other. Write simpler and narrower selectors.");
        return items.isEmpty() ? nothing() : new PageReading.Read(items, next, selected.size() <= MOST_ITEMS);
    }

    private static PageReading nothing() {
        return new PageReading.Unreadable(
                "item-matches-nothing",
                "The page answers, but the recipe's item matches nothing on it. The site may have changed: try the recipe on its page.");
    }

    private static Document parse(byte[] bytes, Charset charset, URI address) {
        try {
            var page = Jsoup.parse(
                    new ByteArrayInputStream(bytes), charset == null ? null : charset.name(), address.toString());
            page.outputSettings().prettyPrint(false);
            return page;
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory", e);
        }
    }

    /** A page may say that its links are relative to another address. */
    private static URI base(Document page, URI address) {
        var declared = new Links(address).absolute(page.baseUri());
        return declared == null ? address : URI.create(declared);
    }

    /** The work on one page. */
    private final class Reading {
        private final Patience patience;
        private final Links links;
        private final Moments moments;
        private final Instant now;

        Reading(Patience patience, Links links, Instant now) {
            this.patience = patience;
            this.links = links;
            this.moments = Moments.of(recipe.timeFormat(), recipe.zone(), recipe.language());
            this.now = now;
        }

        Item item(Element item) {
            var id = words(item, recipe.id());
            var author = words(item, recipe.author());
            var time = time(item);
            var title = words(item, recipe.title());
            var permalink = link(item, recipe.permalink());
            // Last, since it takes out what is not wanted in it.
            var body = body(item);
            var markup = body == null ? null : patience.markup(body);
            var text = body == null ? words(item, recipe.text()) : text(markup);
            var html = body == null || body.childrenSize() == 0 ? null : markup;
            return new Item(id, author, time.part, title, text, permalink, html, time.moment);
        }

        Part next(Document page) {
            return link(page, recipe.next());
        }

        /** The element of the text, without what is to be left out; null when it is an attribute, or missing. */
        private Element body(Element item) {
            var piece = Piece.of(recipe.text());
            if (piece.attribute() != null) return null;
            var body = patience.first(item, piece).orElse(null);
            if (body != null && recipe.without() != null) strip(body);
            return body;
        }

        private void strip(Element body) {
            for (var unwanted : patience.all(body, recipe.without(), Integer.MAX_VALUE))
                if (unwanted != body) unwanted.remove();
        }

        private static Part text(String markup) {
            var text = HtmlText.of(markup);
            return text.isBlank() ? Part.missing(Miss.EMPTY) : Part.found(text);
        }

        private Part words(Element item, String written) {
            if (written == null) return Part.NOT_ASKED;
            var piece = Piece.of(written);
            var element = patience.first(item, piece);
            if (element.isEmpty()) return Part.missing(Miss.NO_MATCH);
            if (piece.attribute() == null) return filled(HtmlText.line(patience.markup(element.get())));
            return element.get().hasAttr(piece.attribute())
                    ? filled(element.get().attr(piece.attribute()).strip())
                    : Part.missing(Miss.NO_ATTRIBUTE);
        }

        private static Part filled(String words) {
            return words.isBlank() ? Part.missing(Miss.EMPTY) : Part.found(words);
        }

        /** A link without attribute is where it leads. */
        private Part link(Element item, String written) {
            if (written == null) return Part.NOT_ASKED;
            var piece = Piece.of(written);
            boolean leads = piece.attribute() == null
                    && patience.first(item, piece)
                            .filter(element -> element.hasAttr("href"))
                            .isPresent();
            var found = words(item, leads ? written + "@href" : written);
            if (!found.isFound()) return found;
            var address = links.absolute(found.value());
            return address == null ? found.unusable(Miss.NO_ADDRESS) : Part.found(address);
        }

        private Timed time(Element item) {
            var written = words(item, recipe.time());
            if (recipe.time() == null) return new Timed(written, null);
            var piece = Piece.of(recipe.time());
            if (piece.attribute() == null) {
                // What is written for programs is exact.
                var exact =
                        patience.first(item, piece).map(Reading::machineTime).orElse("");
                var moment = moments.exact(exact);
                if (moment.isPresent()) return new Timed(Part.found(exact), moment.get());
            }
            if (!written.isFound()) return new Timed(written, null);
            return moments.read(written.value(), now)
                    .map(moment -> new Timed(written, moment))
                    .orElseGet(() -> new Timed(written.unusable(Miss.NO_TIME), null));
        }

        private static String machineTime(Element element) {
            if (element.hasAttr("datetime")) return element.attr("datetime");
            var inside = element.getElementsByAttribute("datetime").first();
            return inside == null ? "" : inside.attr("datetime");
        }

        private record Timed(Part part, Instant moment) {}
    }
}
