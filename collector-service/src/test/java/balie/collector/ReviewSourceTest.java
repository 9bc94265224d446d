package balie.collector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import balie.events.MentionCollected;
import balie.testing.RealServers;
import balie.testing.Servers;
import balie.testing.SignedIn;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(SignedIn.class)
@QuarkusTestResource(FeedSite.class)
class ReviewSourceTest {
    private static final int ON_A_PAGE = 20;
    private static final ObjectMapper JSON = new ObjectMapper();

    private FeedSite site;
    private Servers servers;

    @Test
    void madeUpReviewsArriveOnceEachWhateverTheFormAndHoweverOften() throws IOException {
        var texts = List.of("Topservice", "Nooit meer \"lopers\" & zo", "Gaat wel 😀", "Topservice");
        serve("/rev-json", texts, 3, false);
        serve("/rev-micro", texts, 3, true);
        Desk.source("rev-json", "c-rev-json", "reviews", site.url(0, "/rev-json/1"), Map.of());
        Desk.source("rev-micro", "c-rev-micro", "reviews", site.url(0, "/rev-micro/1"), Map.of());
        Desk.checked("rev-json");
        Desk.checked("rev-micro");
        Desk.checkAgain("rev-json");

        for (var client : List.of("c-rev-json", "c-rev-micro"))
            assertThat(Topics.mentions(servers, client))
                    .extracting(MentionCollected::text)
                    .containsExactlyInAnyOrderElementsOf(texts);
    }

    @Test
    void aPageWithoutReviewsSaysToUseARecipe() {
        site.set("/rev-none", FeedSite.Page.html("<p>Reviews, maar niet voor programma's</p>"));
        Desk.source("rev-none", "c-rev-none", "reviews", site.url(0, "/rev-none"), Map.of());

        assertThat(Desk.checked("rev-none").getString("cause")).isEqualTo("no-reviews");
    }

    /** The set's lines as review pages, in both forms: line number as id. */
    @Test
    void realReviewsArriveEveryOneOfThem() throws IOException {
        var folder = System.getProperty("balie.data", "");
        var set = Path.of(folder, "triage", "dev", "nl_trustpilot_bank.tsv");
        var leftOut = "left out: the system property balie.data names no folder with triage/dev";
        if (folder.isBlank() || !Files.exists(set)) System.out.println("LEFT OUT: ReviewSourceTest; " + leftOut);
        assumeTrue(!folder.isBlank() && Files.exists(set), leftOut);
        var texts = Files.readAllLines(set).stream()
                .map(line -> line.substring(line.indexOf('\t') + 1))
                .toList();
        serve("/rev-real", texts, ON_A_PAGE, false);
        serve("/rev-real-micro", texts, ON_A_PAGE, true);
        Desk.source("rev-real", "c-rev-real", "reviews", site.url(0, "/rev-real/1"), Map.of());
        Desk.source("rev-real-micro", "c-rev-real-micro", "reviews", site.url(0, "/rev-real-micro/1"), Map.of());
        Desk.checked("rev-real");
        Desk.checked("rev-real-micro");

        var expected = texts.stream().map(ReviewSourceTest::words).toList();
        for (var client : List.of("c-rev-real", "c-rev-real-micro"))
            assertThat(Topics.mentions(servers, client))
                    .hasSize(texts.size())
                    .extracting(mention -> words(mention.text()))
                    .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private void serve(String path, List<String> texts, int onAPage, boolean microdata) throws IOException {
        for (int from = 0; from < texts.size(); from += onAPage) {
            int page = from / onAPage + 1;
            var reviews = new ArrayList<String>();
            for (int at = from; at < Math.min(from + onAPage, texts.size()); at++)
                reviews.add(microdata ? item(at + 1, texts.get(at)) : json(at + 1, texts.get(at)));
            var body = microdata
                    ? String.join("", reviews)
                    : "<script type='application/ld+json'>{\"@type\":\"Store\",\"review\":[" + String.join(",", reviews)
                            + "]}</script>";
            var next = from + onAPage < texts.size() ? "<a rel=next href='" + path + "/" + (page + 1) + "'>»</a>" : "";
            site.set(path + "/" + page, FeedSite.Page.html("<!doctype html>" + body + next));
        }
    }

    private static String json(int id, String text) throws JsonProcessingException {
        return JSON.writeValueAsString(Map.of(
                        "@type",
                        "Review",
                        "identifier",
                        Integer.toString(id),
                        "author",
                        Map.of("@type", "Person", "name", "Klant"),
                        "datePublished",
                        "2026-03-01",
                        "reviewBody",
                        text))
                .replace("</", "<\\/");
    }

    private static String item(int id, String text) {
        return "<div itemscope itemtype='https://schema.org/Review'><meta itemprop=identifier content='%d'><p itemprop=reviewBody>%s</p></div>"
                .formatted(id, text.replace("&", "&amp;").replace("<", "&lt;"));
    }
}
