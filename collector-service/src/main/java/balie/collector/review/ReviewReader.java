package balie.collector.review;

import balie.collector.post.Post;
import balie.collector.text.Links;
import balie.collector.text.Moments;
import balie.collector.text.PageSize;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads one page of reviews. Pure: fetches nothing, keeps nothing. */
public final class ReviewReader {
    private static final int MOST = 500;

    private ReviewReader() {}

    /**
     * What a page tells.
     *
     * @param next the address of the next page; null when it names none
     * @param withoutWords reviews that say nothing and were left out
     * @param withoutId reviews that nothing tells from a copy of them
     * @param whole false when there were more, or a part could not be read
     */
    public record Page(List<Post> posts, URI next, int withoutWords, int withoutId, boolean whole) {}

    /**
     * What these bytes say.
     *
     * @param charset as the server declared it; null when it did not
     * @param address where they came from; links are relative to it
     */
    public static Page read(byte[] bytes, Charset charset, URI address, Instant now) {
        if (PageSize.isTooMuch(bytes)) return new Page(List.of(), null, 0, 0, false);
        var page = parse(bytes, charset, address);
        var told = JsonLd.in(page, MOST + 1);
        var reviews = told.reviews().isEmpty() ? Microdata.in(page, MOST + 1) : told.reviews();
        var links = new Links(address);
        var moments = Moments.common();
        var said = reviews.stream().limit(MOST).filter(Review::isPost).toList();
        return new Page(
                said.stream().map(review -> review.post(links, moments, now)).toList(),
                next(page, links),
                Math.min(reviews.size(), MOST) - said.size(),
                (int) said.stream().filter(review -> !review.isKnownAgain()).count(),
                reviews.size() <= MOST && !told.damaged());
    }

    private static Document parse(byte[] bytes, Charset charset, URI address) {
        try {
            return Jsoup.parse(
                    new ByteArrayInputStream(bytes), charset == null ? null : charset.name(), address.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory", e);
        }
    }

    private static URI next(Document page, Links links) {
        var link = page.select("link[rel=next][href], a[rel=next][href]").first();
        var address = link == null ? null : links.absolute(link.attr("href"));
        return address == null ? null : URI.create(address);
    }
}
