package balie.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class DemoWebTest {
    private static final Instant NOW = Instant.parse("2026-11-22T18:00:00Z");
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final HttpClient client = HttpClient.newHttpClient();
    private HttpServer server;

    @BeforeEach
    void start() throws Exception {
        server = DemoWeb.start(0, "127.0.0.1", Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void stop() {
        server.stop(0);
        ((ExecutorService) server.getExecutor()).shutdown();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nieuws/feed",
                "/blog/feed",
                "/prik/feed",
                "/forum/feed",
                "/reviews/feed",
                "/prik/feed/belwinkel",
                "/reviews/feed/floorhuis"
            })
    void aFeedIsWellFormedAndItsPostsCanBeOpened(String path) throws Exception {
        var feed = xml(get(path).body());

        var pages = pages(feed);

        assertThat(pages).hasSizeBetween(8, 52);
        assertThat(get(pages.get(0)).statusCode()).isEqualTo(200);
        assertThat(get(pages.get(pages.size() - 1)).body()).contains("<article class=\"this\"");
    }

    @Test
    void aWithdrawnPostIsToldByTheFeedAndItsPageIsGone() throws Exception {
        var feed = xml(get("/prik/feed").body());

        var gone = (Element) feed.getElementsByTagNameNS("http://purl.org/atompub/tombstones/1.0", "deleted-entry")
                .item(0);

        var id = gone.getAttribute("ref").replaceFirst(".*:", "");
        assertThat(Instant.parse(gone.getAttribute("when"))).isBeforeOrEqualTo(NOW);
        assertThat(get("/prik/" + id).statusCode()).isEqualTo(410);
    }

    @Test
    void anAnswerNamesWhatItAnswers() throws Exception {
        var feed = xml(get("/forum/feed").body());

        var answer = (Element) feed.getElementsByTagNameNS("http://purl.org/syndication/thread/1.0", "in-reply-to")
                .item(0);

        assertThat(answer.getAttribute("ref")).startsWith("tag:forumwonen.example,2026:p");
        assertThat(get(answer.getAttribute("href")).statusCode()).isEqualTo(200);
    }

    @Test
    void whoHasAFeedAlreadyIsToldSo() throws Exception {
        var first = get("/forum/feed");

        var byTag = get("/forum/feed", "If-None-Match", header(first, "ETag"));
        var byDate = get("/forum/feed", "If-Modified-Since", header(first, "Last-Modified"));
        var older = get("/forum/feed", "If-Modified-Since", "Thu, 1 Jan 2026 00:00:00 GMT");

        assertThat(byTag.statusCode()).isEqualTo(304);
        assertThat(byDate.statusCode()).isEqualTo(304);
        assertThat(older.statusCode()).isEqualTo(200);
    }

    @Test
    void theStartPageLeadsToEverySite() throws Exception {
        var start = get("/").body();

        for (var site : Site.values()) {
            assertThat(start).contains("href=\"/" + site.folder() + "/\"");
            assertThat(get("/" + site.folder() + "/").statusCode()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/niets", "/forum/niets", "/forum/p999999999", "/forum/feed/floorhuis", "/forum/a/b/c"})
    void elsewhereIsNothing(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        var origin = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        var request = HttpRequest.newBuilder(origin.resolve(path));
        if (headers.length > 0) request.headers(headers);
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElseThrow();
    }

    private static Document xml(String body) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> pages(Document feed) {
        var pages = new ArrayList<String>();
        var items = feed.getElementsByTagName("item");
        for (int i = 0; i < items.getLength(); i++)
            pages.add(((Element) items.item(i))
                    .getElementsByTagName("link")
                    .item(0)
                    .getTextContent());
        var entries = feed.getElementsByTagNameNS(ATOM, "entry");
        for (int i = 0; i < entries.getLength(); i++)
            pages.add(((Element) ((Element) entries.item(i))
                            .getElementsByTagNameNS(ATOM, "link")
                            .item(0))
                    .getAttribute("href"));
        return pages;
    }
}
