package balie.reporting.page;

import static balie.reporting.ACase.aCasePublished;
import static balie.reporting.ACheck.aCheck;
import static balie.reporting.AMention.aMention;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import balie.events.CaseEvent.ClockKind;
import balie.events.ChannelType;
import balie.events.SourceChecked.Outcome;
import balie.events.Verdict.Motive;
import balie.events.Verdict.Polarity;
import balie.reporting.ACase;
import balie.reporting.AMention;
import balie.reporting.Desk;
import balie.testing.SignedIn;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PagesTest {
    private static final Instant NOW = Instant.now();

    @Inject
    Desk desk;

    private final String client = Desk.newClient("floorhuis");

    @BeforeEach
    void aClient() {
        desk.hasClient(client, "FloorHuis & <Zonen>");
        await().untilAsserted(() -> page("").get("/reports/" + client).then().statusCode(200));
    }

    private RequestSpecification page(String language) {
        return given().cookie("balie", SignedIn.token("sanne", "lead", client))
                .header("Accept", "text/html")
                .header("Accept-Language", language);
    }

    private Document dashboard(String query) {
        return Jsoup.parse(page("en")
                .get("/reports/" + client + query)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private Document follow(Document page, String selector) {
        var href = page.select(selector).first().attr("href");
        return Jsoup.parse(page("en")
                .urlEncodingEnabled(false)
                .get(href)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private static String figure(Document page, String title) {
        return page.select(".widget:has(h2:contains(" + title + ")) .figure").text();
    }

    private void listensSince(Duration ago) {
        desk.checks(
                aCheck().of("forum").forClients(client).at(NOW.minus(ago)),
                aCheck().of("forum").forClients(client).at(NOW.minusSeconds(40)));
        await().untilAsserted(() ->
                assertThat(dashboard("").select("#sources .clock.ok")).hasSize(1));
    }

    private void whenShown(int mentions) {
        await().untilAsserted(() ->
                assertThat(figure(dashboard("?period=all"), "Mentions")).isEqualTo("" + mentions));
    }

    private AMention mention(Duration ago) {
        return aMention().of(client).at(NOW.minus(ago));
    }

    @Test
    void aClientWithoutAnythingIsToldWhatComes() {
        var page = dashboard("");

        assertThat(page.select("h1").html()).isEqualTo("FloorHuis &amp; &lt;Zonen&gt;");
        assertThat(page.select(".empty h2").text()).isEqualTo("Nothing to report yet");
        assertThat(page.select(".figure")).isEmpty();
    }

    @Test
    void aFigureOpensExactlyThePostsBehindIt() {
        desk.triages(
                mention(Duration.ofHours(1)).feeling(Polarity.NEGATIVE).saying("Wacht al <b>drie</b> weken."),
                mention(Duration.ofHours(2))
                        .feeling(Polarity.POSITIVE)
                        .on(ChannelType.REVIEW_SITE)
                        .wanting(Motive.COMPLIMENT),
                mention(Duration.ofHours(3)).about());
        whenShown(3);
        var page = dashboard("");

        assertThat(follow(page, ".figure a").select("article")).hasSize(3);
        var negative = follow(page, ".widget:has(h2:contains(Negative)) .figure a");
        assertThat(negative.select("h1").text()).isEqualTo("1 post");
        assertThat(negative.select("article .text").html()).isEqualTo("Wacht al &lt;b&gt;drie&lt;/b&gt; weken.");
        assertThat(negative.select(".tag.strong").text()).isEqualTo("negative");
        assertThat(follow(page, ".heat td a[href*=COMPLIMENT]").select("article"))
                .hasSize(1);
        assertThat(follow(page, "a[href*=uncategorised]").select("article")).hasSize(1);
        // Which of them lie in the first bar depends on the hour: each bar is a day of the client's.
        var bar = follow(page, ".bars a");
        assertThat(bar.select("article")).isNotEmpty();
        assertThat(bar.select("h1").text()).startsWith(bar.select("article").size() + " post");
    }

    @Test
    void thePeriodBeforeStandsBesideOnlyWhereSomebodyListened() {
        listensSince(Duration.ofDays(20));
        desk.triages(mention(Duration.ofMinutes(5)), mention(Duration.ofDays(8)), mention(Duration.ofDays(8)));
        whenShown(3);

        assertThat(dashboard("").select(".report p").text())
                .contains("compared with")
                .contains("up to the same hour");
        assertThat(dashboard("")
                        .select(".widget:has(h2:contains(Mentions)) small")
                        .first()
                        .text())
                .contains("from 2");
        assertThat(dashboard("?period=month").text()).contains("no comparison: listening since");
    }

    @Test
    void whatNobodyLookedAtIsUnknownAndNotZero() {
        listensSince(Duration.ofDays(2));
        desk.triages(mention(Duration.ofHours(30)));
        whenShown(1);

        var page = dashboard("?period=week");

        assertThat(page.select(".chart .unknown")).hasSizeBetween(4, 5);
        assertThat(page.select(".widget:has(.chart) tbody tr:contains(not known)"))
                .hasSizeBetween(4, 5);
        assertThat(page.text()).contains("Listening since");
    }

    @Test
    void whatWasFoundAfterwardsWithdrawnOrNotAboutTheClientIsTold() {
        var withdrawn = mention(Duration.ofHours(2)).saying("Dit had ik niet moeten schrijven.");
        desk.triages(
                withdrawn, withdrawn.withdrawn(2), mention(Duration.ofHours(3)).foundAfterwards());
        desk.triages(mention(Duration.ofHours(4)).aboutSomethingElse());
        whenShown(2);
        await().untilAsserted(() -> assertThat(dashboard("").text()).contains("1 post left out, not about FloorHuis"));

        var page = dashboard("");

        assertThat(page.text()).contains("1 of them found afterwards").contains("1 of them withdrawn since");
        assertThat(page.text()).doesNotContain("niet moeten schrijven");
        assertThat(follow(page, "a[href*=withdrawn]").select("article.withdrawn"))
                .hasSize(1);
        assertThat(follow(page, "a[href*='concerning=false']").select("article"))
                .hasSize(1);
    }

    @Test
    void aSourceThatFailsIsToldInTheReadersWords() {
        desk.checks(
                aCheck().of("forum").forClients(client).at(NOW.minusSeconds(3600)),
                aCheck().of("forum").forClients(client).at(NOW.minusSeconds(60)).ending(Outcome.FAILED));
        await().untilAsserted(() -> assertThat(dashboard("").text()).contains("does not answer"));

        var dutch = Jsoup.parse(page("nl").get("/reports/" + client).asString());

        assertThat(dashboard("").select("#sources .clock.over").text()).startsWith("gap since");
        assertThat(dutch.select("#sources").text())
                .contains("antwoordt niet")
                .contains("gat sinds")
                .contains("1 van 2 mislukt");
        assertThat(dutch.select("html").attr("lang")).isEqualTo("nl");
    }

    @Test
    void timesAreTheClientsOwn() {
        desk.hasClientIn(client, "Kyoto Tiles", "Asia/Tokyo");
        desk.triages(aMention().of(client).at("2026-01-10T15:30:00Z"));
        await().untilAsserted(() ->
                assertThat(dashboard("?from=2026-01-11&to=2026-01-11").text()).contains("Asia/Tokyo"));
        await().untilAsserted(() -> assertThat(figure(dashboard("?from=2026-01-11&to=2026-01-11"), "Mentions"))
                .isEqualTo("1"));

        var page = dashboard("?from=2026-01-11&to=2026-01-11");

        assertThat(page.select(".report p").text()).startsWith("11 January 2026, Asia/Tokyo");
        assertThat(page.select("blockquote time").text()).isEqualTo("11 Jan 2026, 00:30");
        assertThat(page.select(".chart [title]").first().attr("title")).startsWith("Sun 11 Jan, 00:00");
    }

    @Test
    void aPeriodThatIsNoneIsAnsweredWithSevenDaysAndAWord() {
        for (var query : List.of(
                "?period=fortnight", "?from=2026-02-30", "?from=2026-02-02&to=2026-02-01", "?from=%2B99999-01-01"))
            assertThat(dashboard(query).select(".banner b").text()).isEqualTo("That period was not understood.");
        assertThat(dashboard("?from=2026-02-01&to=2026-02-01").select(".banner"))
                .isEmpty();
    }

    @Test
    void olderPostsFollowOnFurtherPages() {
        var many = new ArrayList<AMention>();
        for (var i = 0; i < 120; i++) many.add(mention(Duration.ofMinutes(i / 2)));
        desk.triages(many.toArray(AMention[]::new));
        whenShown(120);

        var first = follow(dashboard("?period=all"), ".figure a");
        var second = follow(first, "a:contains(Older)");
        var third = follow(second, "a:contains(Older)");

        assertThat(first.select("h1").text()).isEqualTo("120 posts");
        assertThat(List.of(first, second, third))
                .extracting(page -> page.select("article").size())
                .containsExactly(50, 50, 20);
        assertThat(third.select("a:contains(Older)")).isEmpty();
    }

    @Test
    void somebodyElsesClientIsNotThere() {
        var another = given().cookie("balie", SignedIn.token("piet", "client", "tegelplein"));

        another.get("/reports/" + client).then().statusCode(404);
        another.get("/reports/" + client + "/posts").then().statusCode(404);
        assertThat(another.get("/reports").then().statusCode(200).extract().asString())
                .doesNotContain(client);
    }

    @Test
    void aVisitorWithoutATokenIsSentToSignIn() {
        given().redirects()
                .follow(false)
                .header("Accept", "text/html")
                .get("/reports/" + client)
                .then()
                .statusCode(302)
                .header("Location", org.hamcrest.Matchers.containsString("/session/renew?next=%2Freports%2F"));
    }

    @Test
    void nothingOnAPageNeedsInlineScriptOrStyle() {
        desk.triages(mention(Duration.ofHours(1)));
        whenShown(1);

        for (var path : List.of("/reports", "/reports/" + client, "/reports/" + client + "/posts")) {
            var page = Jsoup.parse(
                    page("nl").get(path).then().statusCode(200).extract().asString());
            assertThat(page.select("[style], style, script:not([src]), [onclick]"))
                    .isEmpty();
            assertThat(page.text()).doesNotContain("NOT_FOUND").doesNotContain("report:");
        }
    }

    @Test
    void aPageCanBeLookedAt() throws IOException {
        var random = new Random(7);
        listensSince(Duration.ofDays(40));
        desk.checks(
                aCheck().of("reviews").forClients(client).at(NOW.minus(Duration.ofDays(30))),
                aCheck().of("reviews").forClients(client).at(NOW.minusSeconds(400)),
                aCheck().of("blog").forClients(client).at(NOW.minusSeconds(9000)),
                aCheck().of("blog").forClients(client).at(NOW.minusSeconds(300)).ending(Outcome.FAILED));
        var mentions = new ArrayList<AMention>();
        for (var i = 0; i < 400; i++) mentions.add(anyMention(random));
        desk.triages(mentions.toArray(AMention[]::new));
        for (var i = 0; i < 70; i++) desk.handles(anyCase(random));
        whenShown(400);
        await().untilAsserted(() ->
                assertThat(dashboard("?period=all").select("#cases dd")).hasSize(6));

        var folder = Files.createDirectories(Path.of("target/look"));
        for (var language : List.of("en", "nl"))
            for (var name : List.of("", "?period=today", "?period=month", "?period=all", "/posts"))
                Files.writeString(
                        folder.resolve(language + name.replaceAll("\\W", "-") + ".html"),
                        saved(language, "/reports/" + client + name));
        Files.writeString(folder.resolve("en-clients.html"), saved("en", "/reports"));

        assertThat(folder).isDirectoryContaining("glob:**.html");
    }

    private String saved(String language, String path) {
        return page(language)
                .get(path)
                .asString()
                .replace("\"/theme/", "\"../../../theme/target/classes/META-INF/resources/theme/")
                .replace("\"/reports/look/", "\"../classes/META-INF/resources/reports/look/");
    }

    private ACase anyCase(Random random) {
        var told = aCasePublished(
                        NOW.minus(Duration.ofMinutes((long) (Math.pow(random.nextDouble(), 1.5) * 60 * 24 * 35) + 300)))
                .of(client);
        var answered = told.answered(Duration.ofMinutes(10 + (long) (Math.pow(random.nextDouble(), 3) * 3000)));
        return switch (random.nextInt(12)) {
            case 0 -> told;
            case 1 -> told.missed(ClockKind.FIRST_RESPONSE);
            case 2 -> told.notRelevant(Duration.ofHours(1));
            case 3 -> answered.waiting();
            case 4 -> answered;
            default -> answered.resolved(Duration.ofDays(2));
        };
    }

    private AMention anyMention(Random random) {
        var channel = List.of(ChannelType.FORUM, ChannelType.FORUM, ChannelType.REVIEW_SITE, ChannelType.MICROBLOG)
                .get(random.nextInt(4));
        var motive = Motive.values()[Math.min(random.nextInt(9), random.nextInt(9))];
        var sentiment = Polarity.values()[random.nextInt(3)];
        var said = List.of(
                        "Na drie weken wachten ligt de vloer er half in en de monteur komt niet meer opdagen. Denk goed na voordat je hier koopt.",
                        "Eindelijk een bedrijf dat terugbelt als ze het zeggen.",
                        "Weet iemand of deze tegels ook buiten kunnen liggen? Ik lees overal iets anders en de winkel neemt niet op; op de site staat dat het kan, maar de folder zegt weer van niet en mijn buurman zegt dat ze na één winter allemaal stuk waren, dus ik weet het echt niet meer.")
                .get(random.nextInt(3));
        var mention = mention(Duration.ofMinutes((long) (Math.pow(random.nextDouble(), 1.5) * 60 * 24 * 35)))
                .on(channel)
                .wanting(motive)
                .feeling(sentiment)
                .saying(said)
                .listedBy(channel == ChannelType.REVIEW_SITE ? "reviews" : "forum")
                .about(
                        random.nextInt(3) == 0
                                ? new String[] {}
                                : new String[] {random.nextBoolean() ? "delivery" : "repair"});
        return random.nextInt(9) == 0 ? mention.foundAfterwards() : mention;
    }
}
