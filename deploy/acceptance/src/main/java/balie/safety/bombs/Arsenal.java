package balie.safety.bombs;

import com.sun.net.httpserver.HttpHandler;
import java.util.List;
import java.util.stream.IntStream;

/** The bombs there are. */
final class Arsenal {
    private static final String RSS = "application/rss+xml; charset=utf-8";
    private static final String HTML = "text/html; charset=utf-8";
    private static final String HEAD = "<rss version=\"2.0\"><channel>";
    private static final String IN_TITLE = HEAD + "<item><guid>1</guid><title>";
    private static final String IN_TEXT = HEAD + "<item><guid>1</guid><description>";

    private Arsenal() {}

    static List<Bomb> all() {
        return List.of(
                Bomb.feed("entities in entities", shown(laughs())),
                Bomb.feed("one entity many times", shown(quadratic())),
                Bomb.feed("entities from elsewhere", shown(external())),
                Bomb.feed("10 GB in 10 MB", Serving.zipped(RSS, IN_TITLE, 10_000)),
                Bomb.feed("gzip in gzip", Serving.zippedTwice(RSS)),
                Bomb.feed("a byte a second", Serving.dripping(RSS)),
                Bomb.page("a page by the byte", "article", Serving.dripping(HTML)),
                Bomb.feed("without end", Serving.endless(RSS, HEAD)),
                Bomb.feed("100,000 items", feed(HEAD, "<item><guid>%d</guid><title>t</title></item>", 100_000)),
                Bomb.feed("items in items", Serving.repeated(RSS, HEAD, "<item>", 1_500_000)),
                Bomb.feed("elements in elements", Serving.repeated(RSS, HEAD + "<item>", "<a>", 3_000_000)),
                Bomb.feed("attributes", feed(HEAD + "<item ", "a%d='1' ", 500_000)),
                Bomb.feed("name spaces", feed(HEAD + "<item ", "xmlns:a%d='u' ", 300_000)),
                Bomb.feed("quotes in a doctype", Serving.repeated(RSS, "<!DOCTYPE r [", "\"\"", 4_000_000)),
                Bomb.feed("ampersands", Serving.repeated(RSS, IN_TITLE, "&", 8_000_000)),
                Bomb.feed("halves of characters", Serving.repeated(RSS, IN_TITLE, "&#55357;", 1_000_000)),
                Bomb.feed("a language without end", Serving.repeated(RSS, HEAD + "<language>nl", "-nl", 3_000_000)),
                Bomb.feed("a long title", Serving.repeated(RSS, IN_TITLE, "aan elkaar", 900_000)),
                Bomb.feed("spaces", Serving.repeated(RSS, IN_TEXT, " \n", 4_000_000)),
                Bomb.feed("markup in a text", Serving.repeated(RSS, IN_TEXT, "&lt;div&gt;", 800_000)),
                Bomb.feed("tables in a text", Serving.repeated(RSS, IN_TEXT, "&lt;table&gt;&lt;td&gt;x", 400_000)),
                Bomb.feed("bold paragraphs", Serving.repeated(RSS, IN_TEXT, "&lt;b&gt;&lt;p&gt;x", 400_000)),
                Bomb.feed("comments", Serving.repeated(RSS, HEAD, "<!--", 2_000_000)),
                Bomb.feed("headers", Serving.headers()),
                Bomb.feed("a circle of redirects", Serving.circle()),
                Bomb.page("divs in divs", "div div div div", Serving.repeated(HTML, "", "<div>x", 600_000)),
                Bomb.page("a dear selector", "*:not(:has(*))", Serving.repeated(HTML, "", "<p>x</p>", 400_000)),
                Bomb.page("articles in articles", "article", Serving.repeated(HTML, "", "<article><p>x", 250_000)),
                Bomb.page("formatting", "b", Serving.repeated(HTML, "", "<b>x<p>", 400_000)),
                Bomb.of("reviews", "JSON in JSON", Serving.repeated(HTML, ld(), "[", 3_000_000)),
                Bomb.of("reviews", "JSON objects", Serving.repeated(HTML, ld(), "{\"review\":", 300_000)));
    }

    private static String ld() {
        return "<script type=\"application/ld+json\">";
    }

    private static String laughs() {
        var entities = new StringBuilder("<!DOCTYPE r [<!ENTITY a0 \"ha\">");
        for (int at = 1; at < 40; at++) entities.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(at, at - 1, at - 1));
        return entities + "]>" + IN_TITLE + "&a39;</title></item></channel></rss>";
    }

    private static String quadratic() {
        return "<!DOCTYPE r [<!ENTITY a \"" + "ha".repeat(50_000) + "\">]>" + IN_TITLE + "&a;".repeat(50_000)
                + "</title></item></channel></rss>";
    }

    private static String external() {
        return "<!DOCTYPE r [<!ENTITY a SYSTEM \"file:///etc/passwd\"><!ENTITY % b SYSTEM \"http://127.0.0.1:9/\"> %b;]>"
                + IN_TITLE + "&a;</title></item></channel></rss>";
    }

    private static HttpHandler shown(String document) {
        return Serving.repeated(RSS, document, "", 0);
    }

    /** The same element again and again, with its number. */
    private static HttpHandler feed(String begin, String each, int times) {
        return exchange -> {
            var content = new StringBuilder(begin);
            IntStream.range(0, times).forEach(number -> content.append(each.formatted(number)));
            shown(content.toString()).handle(exchange);
        };
    }
}
