package balie.collector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import balie.events.MentionCollected;
import balie.events.MentionCollected.Change;
import balie.testing.RealServers;
import balie.testing.Servers;
import balie.testing.SignedIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(SignedIn.class)
@QuarkusTestResource(FeedSite.class)
class PageSourceTest {
    private static final Map<String, String> RECIPE = Map.of(
            "item",
            "article",
            "id",
            "@id",
            "author",
            "b",
            "time",
            "time",
            "text",
            "p",
            "permalink",
            "a@href",
            "next",
            ".next");

    private FeedSite site;
    private Servers servers;

    @Test
    void pagesAreReadByARecipeFromOneToTheNext() {
        site.set("/page-1", html(article("p3", "drie") + article("p2", "twee") + "<a class=next href='/page-2'>»</a>"));
        site.set("/page-2", html(article("p1", "een") + "<a class=next href='/page-1'>«</a>"));
        Desk.source("paged", "c-paged", "page", site.url(0, "/page-1"), Map.of("recipe", RECIPE));

        assertThat(Desk.checked("paged").getString("state")).isEqualTo("WELL");

        var mentions = Topics.mentions(servers, "c-paged");
        assertThat(mentions).extracting(MentionCollected::text).containsExactlyInAnyOrder("een", "twee", "drie");
        assertThat(mentions.get(0).author().name()).isEqualTo("Ruud");
        assertThat(mentions.get(0).publishedAt()).isEqualTo(Instant.parse("2026-03-02T08:00:00Z"));
        assertThat(mentions).extracting(MentionCollected::permalink).contains(site.url(0, "/page-1#p3"));
        assertThat(Desk.look("paged").getString("recipe.item")).isEqualTo("article");

        site.set("/page-1", html(article("p3", "drie") + article("p2", "twee, en meer")));
        Desk.checkAgain("paged");

        assertThat(Topics.mentions(servers, "c-paged"))
                .hasSize(4)
                .filteredOn(mention -> mention.change() == Change.EDITED)
                .extracting(MentionCollected::text)
                .containsExactly("twee, en meer");
    }

    @Test
    void aDiscussionIsReadOnFromItsLastPage() {
        var thread = new java.util.HashMap<String, Object>(RECIPE);
        thread.put("thread", true);
        thread.put("pages", 2);
        site.set("/t-1", html(article("a1", "een") + "<a class=next href='/t-2'>»</a>"));
        site.set("/t-2", html(article("a2", "twee")));
        Desk.source("thread-pages", "c-thread", "page", site.url(0, "/t-1"), Map.of("recipe", thread));
        Desk.checked("thread-pages");
        site.set("/t-2", html(article("a2", "twee") + "<a class=next href='/t-3'>»</a>"));
        site.set("/t-3", html(article("a3", "drie")));

        Desk.checkAgain("thread-pages");

        var mentions = Topics.mentions(servers, "c-thread");
        assertThat(mentions).extracting(MentionCollected::text).containsExactly("een", "twee", "drie");
        assertThat(mentions).extracting(MentionCollected::conversationId).containsOnly(site.url(0, "/t-1"));
        assertThat(mentions.get(2).backfill()).isTrue();
        assertThat(site.visits("/t-1")).hasSize(1);
    }

    @Test
    void aDiscussionOfMorePagesThanOneVisitReadsIsReadOnAtTheNext() {
        var thread = new java.util.HashMap<String, Object>(RECIPE);
        thread.put("thread", true);
        thread.put("pages", 2);
        site.set("/long-1", html(article("a1", "een") + "<a class=next href='/long-2'>»</a>"));
        site.set("/long-2", html(article("a2", "twee") + "<a class=next href='/long-3'>»</a>"));
        site.set("/long-3", html(article("a3", "drie")));
        Desk.source("thread-long", "c-thread-long", "page", site.url(0, "/long-1"), Map.of("recipe", thread));
        Desk.checked("thread-long");

        Desk.checkAgain("thread-long");

        assertThat(Topics.mentions(servers, "c-thread-long"))
                .extracting(MentionCollected::text)
                .containsExactly("een", "twee", "drie");
    }

    @Test
    void whatARecipeMissesIsAFailureThatSaysWhatToDo() {
        site.set("/page-new", html("<div>alles anders</div>"));
        Desk.source("page-new", "c-page-new", "page", site.url(0, "/page-new"), Map.of("recipe", RECIPE));
        assertThat(Desk.checked("page-new").getString("cause")).isEqualTo("item-matches-nothing");

        site.set("/page-new", html(article("x1", "goed") + "<article id=x2><p> </p></article>"));
        Desk.checkAgain("page-new");

        assertThat(Desk.look("page-new").getString("state")).isEqualTo("DAMAGED");
        assertThat(Desk.look("page-new").getString("detail")).startsWith("1 of 2 items have no text");
        assertThat(Topics.mentions(servers, "c-page-new")).hasSize(1);
    }

    @Test
    void robotsTxtIsObeyed() {
        site.set(
                3,
                "/robots.txt",
                text("User-agent: *\nDisallow: /\n\nUser-agent: Balie\nDisallow: /private\nAllow: /private/open"));
        site.set(4, "/robots.txt", text("").answering(503));
        site.set("/private/a", html(article("p1", "geheim")));
        site.set("/private/open", html(article("p2", "open")));
        Desk.source("robots-shut", "c-robots", "page", site.url(3, "/private/a"), Map.of("recipe", RECIPE));
        Desk.source("robots-open", "c-robots", "page", site.url(3, "/private/open"), Map.of("recipe", RECIPE));
        Desk.source("robots-ill", "c-robots", "page", site.url(4, "/private/open"), Map.of("recipe", RECIPE));

        assertThat(Desk.checked("robots-shut").getString("cause")).isEqualTo("robots-disallowed");
        assertThat(Desk.checked("robots-open").getString("state")).isEqualTo("WELL");
        assertThat(Desk.checked("robots-ill").getString("cause")).isEqualTo("robots-unavailable");
        assertThat(site.visits("/private/a")).isEmpty();
        assertThat(site.visits("/private/open")).hasSize(1);
        assertThat(Topics.mentions(servers, "c-robots")).hasSize(1);
    }

    @Test
    void aSiteThatAsksForPausesGetsThem() {
        site.set(5, "/robots.txt", text("User-agent: *\nCrawl-delay: 60"));
        site.set(5, "/calm-1", html(article("c1", "een") + "<a class=next href='/calm-2'>»</a>"));
        site.set(5, "/calm-2", html(article("c2", "twee")));
        Desk.source("calm", "c-calm", "page", site.url(5, "/calm-1"), Map.of("recipe", RECIPE));

        assertThat(Desk.checked("calm").getString("state")).isEqualTo("WELL");

        assertThat(site.visits("/calm-2")).isEmpty();
    }

    @Test
    void whatIsWrongWithARecipeIsSaidPartByPart() {
        Desk.admin()
                .body(Map.of(
                        "name",
                        "x",
                        "url",
                        "https://x.example/",
                        "kind",
                        "page",
                        "channel",
                        "forum",
                        "every",
                        "PT1H",
                        "recipe",
                        Map.of("item", "div[", "text", "p:matches(a+)", "pages", 99)))
                .put("/sources/api/sources/page-wrong")
                .then()
                .statusCode(400)
                .body("errors.field", hasItems("recipe.item", "recipe.text", "recipe.pages"));
        Desk.admin()
                .body(Map.of(
                        "name", "x", "url", "https://x.example/", "kind", "page", "channel", "forum", "every", "PT1H"))
                .put("/sources/api/sources/page-wrong")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("recipe"));
    }

    private static FeedSite.Page html(String body) {
        return FeedSite.Page.html("<!doctype html><title>x</title><main>" + body + "</main>");
    }

    private static FeedSite.Page text(String body) {
        return FeedSite.Page.of(body).with("Content-Type", "text/plain");
    }

    private static String article(String id, String text) {
        return "<article id=%1$s><b>Ruud</b> <time datetime='2026-03-02T09:00+01:00'>ooit</time><p>%2$s</p><a href='#%1$s'>#</a></article>"
                .formatted(id, text);
    }
}
