package balie.reporting.page;

import static balie.reporting.ACase.aCasePublished;
import static balie.reporting.ACheck.aCheck;
import static balie.reporting.AMention.aMention;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import balie.events.ClientProfile.Competitor;
import balie.events.Verdict.Polarity;
import balie.reporting.ACase;
import balie.reporting.AMention;
import balie.reporting.Desk;
import balie.testing.SignedIn;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a client sees of how it stands among people, and that every figure of it opens the posts behind it. */
@QuarkusTest
class ClientViewTest {
    private static final Instant NOW = Instant.now();

    @Inject
    Desk desk;

    private final String client = Desk.newClient("floorhuis");

    @BeforeEach
    void aClient() {
        desk.hasClient(client, "FloorHuis");
        await().untilAsserted(
                        () -> as("client").get("/reports/" + client).then().statusCode(200));
    }

    private RequestSpecification as(String role) {
        return given().cookie("balie", SignedIn.token("lisa", role, client))
                .header("Accept", "text/html")
                .header("Accept-Language", "en");
    }

    private Document dashboard() {
        return page("/reports/" + client);
    }

    private Document page(String address) {
        return Jsoup.parse(as("client")
                .urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private int behind(Document page, String selector) {
        return page(page.select(selector).first().attr("href"))
                .select("article")
                .size();
    }

    private AMention mention(Duration ago) {
        return aMention().of(client).at(NOW.minus(ago));
    }

    private void whenShown(int mentions) {
        await().untilAsserted(() -> assertThat(dashboard()
                        .select(".widget:has(h2:contains(Mentions)) .figure")
                        .text())
                .isEqualTo("" + mentions));
    }

    private static String row(Document page, String name) {
        return page.select("tr:has(th:contains(" + name + "))").text();
    }

    @Test
    void theVoiceIsSharedWithCompetitorsHoweverTheyAreSpelt() {
        desk.hasClientBeside(client, "FloorHuis", new Competitor("Café Tegel", List.of("café tegel", "CT-vloeren")));
        desk.triages(
                mention(Duration.ofHours(1)),
                mention(Duration.ofHours(2)).saying("Naar CAFE-TEGEL gegaan, beter dan @FloorHuis!"),
                mention(Duration.ofHours(3)).aboutSomethingElse().saying("ct vloeren: prima."),
                mention(Duration.ofHours(4)).aboutSomethingElse().saying("Een café met een tegel aan de muur."));
        whenShown(2);
        await().untilAsserted(() -> assertThat(row(dashboard(), "Café Tegel")).contains("2", "50%"));
        var page = dashboard();

        assertThat(page.text()).contains("FloorHuis has 50% of the voice: 2 of 4 mentions.");
        assertThat(behind(page, "tr:has(th:contains(Café Tegel)) a")).isEqualTo(2);
    }

    @Test
    void withoutCompetitorsTheShareIsUnknownAndNotWhole() {
        desk.triages(mention(Duration.ofHours(1)));
        whenShown(1);

        assertThat(dashboard()
                        .select(".widget:has(h2:contains(Share of voice))")
                        .text())
                .contains("No competitors are named")
                .doesNotContain("100%");
    }

    @Test
    void negativePostsWaitUntilSomebodyRepliesAfterThem() {
        var answered = mention(Duration.ofHours(10)).feeling(Polarity.NEGATIVE).saying("beantwoord");
        var later = mention(Duration.ofHours(1)).feeling(Polarity.NEGATIVE).saying("na het antwoord");
        var irrelevant = mention(Duration.ofHours(3)).feeling(Polarity.NEGATIVE).saying("doet er niet toe");
        var alone = mention(Duration.ofHours(2)).feeling(Polarity.NEGATIVE).saying("zonder case");
        desk.triages(answered, later, irrelevant, alone, mention(Duration.ofHours(5)));
        desk.handles(
                ours(answered).about(answered, later).answered(Duration.ofHours(2)),
                ours(irrelevant).about(irrelevant).notRelevant(Duration.ofMinutes(20)));
        whenShown(5);

        await().untilAsserted(() ->
                assertThat(waiting().select("tbody tr").eachText()).hasSize(2));
        assertThat(waiting().select("tbody tr").eachText().get(0)).contains("zonder case", "2 hours ago", "no case");
        assertThat(waiting().select("tbody tr").eachText().get(1)).contains("na het antwoord", "open");
        assertThat(behind(dashboard(), "a[href*=answered=false]")).isEqualTo(2);
    }

    @Test
    void negativePostsOfTheNinetyDaysBeforeStandBesideThoseOfThePeriod() {
        desk.triages(
                mention(Duration.ofHours(2)).feeling(Polarity.NEGATIVE),
                mention(Duration.ofDays(45)).feeling(Polarity.NEGATIVE),
                mention(Duration.ofDays(120)).feeling(Polarity.NEGATIVE));
        whenShown(1);

        await().untilAsserted(
                        () -> assertThat(waiting().select("a:contains(90 days)").text())
                                .isEqualTo("2 in the 90 days up to the end of the period"));
        assertThat(behind(dashboard(), "a:contains(90 days)")).isEqualTo(2);
    }

    private Elements waiting() {
        return dashboard().select(".widget:has(h2:contains(Negative and unanswered))");
    }

    private ACase ours(AMention first) {
        return aCasePublished(first.publishedAt()).of(client);
    }

    @Test
    void theFourMeasuresTellWhatTheyWereReckonedFrom() {
        desk.checks(aCheck().of("forum").forClients(client).at(NOW.minusSeconds(40)));
        desk.triages(
                mention(Duration.ofHours(1)).by("ruud72").feeling(Polarity.POSITIVE),
                mention(Duration.ofHours(2)).by("ruud72").feeling(Polarity.NEGATIVE),
                mention(Duration.ofHours(3)).by("els"),
                mention(Duration.ofHours(50)),
                mention(Duration.ofHours(4)).aboutSomethingElse().by("ruud72"));
        whenShown(4);
        var page = dashboard();

        assertThat(row(page, "Strength")).contains("75%", "3 ÷ 4");
        assertThat(row(page, "Sentiment")).contains("1 : 1");
        assertThat(row(page, "Passion")).contains("50%", "1 ÷ 2");
        assertThat(row(page, "Reach")).contains("67%", "2 ÷ 3");
        assertThat(page.text()).contains("The author is known of 3 of 4 mentions");
        assertThat(behind(page, "tr:has(th:contains(Strength)) a")).isEqualTo(4);
        assertThat(behind(page, "tr:has(th:contains(Passion)) a")).isEqualTo(2);
        assertThat(behind(page, "tr:has(th:contains(Reach)) a")).isEqualTo(3);
    }

    @Test
    void aFigureOfCasesOpensTheirPosts() {
        var one = mention(Duration.ofHours(10));
        var two = mention(Duration.ofHours(9));
        desk.triages(one, two);
        desk.handles(
                ours(one).about(one).answered(Duration.ofHours(1)), ours(two).about(two));
        whenShown(2);
        await().untilAsserted(() ->
                assertThat(dashboard().select("a[href*=cases=OPENED]").text()).isEqualTo("2"));

        assertThat(behind(dashboard(), "a[href*=cases=OPENED]")).isEqualTo(2);
        assertThat(behind(dashboard(), "a[href*=cases=ANSWERED]")).isEqualTo(1);
        assertThat(behind(dashboard(), "a[href*=cases=UNANSWERED]")).isEqualTo(1);
        assertThat(page("/reports/" + client + "/posts?cases=ANSWERED&above=PT2H")
                        .select("article"))
                .isEmpty();
    }

    @Test
    void wordsFindPostsAndNonsenseFindsNone() {
        desk.triages(
                mention(Duration.ofHours(1)).saying("De levering duurt al drie weken."),
                mention(Duration.ofHours(2)).saying("De levering was keurig op tijd."));
        whenShown(2);
        var posts = "/reports/" + client + "/posts?words=";

        assertThat(page(posts + "levering").select("article")).hasSize(2);
        assertThat(page(posts + "LEVERING+-keurig").select("article")).hasSize(1);
        assertThat(page(posts + "%22drie+weken%22").select("article")).hasSize(1);
        assertThat(page(posts + "%22weken+drie%22").select("article")).isEmpty();
        assertThat(page(posts + "%27%29%3B%26%7C%21").select("article")).isEmpty();
    }

    @Test
    void clientsSeeTheirOwnClientAlone() {
        var other = Desk.newClient("tegelplein");
        desk.hasClient(other, "TegelPlein");
        desk.triages(aMention().of(other).at(NOW.minusSeconds(60)).saying("geheim"));
        await().untilAsserted(() -> given().cookie("balie", SignedIn.token("anna", "admin", "*"))
                .header("Accept", "text/html")
                .get("/reports/" + other)
                .then()
                .statusCode(200));

        for (var address : List.of("/reports/" + other, "/reports/" + other + "/posts?words=geheim"))
            as("client").get(address).then().statusCode(404);
        assertThat(page("/reports").text()).contains("FloorHuis").doesNotContain("TegelPlein");
    }
}
