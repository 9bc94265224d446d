package balie.reporting.search;

import static balie.reporting.AMention.aMention;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import balie.events.Verdict.Polarity;
import balie.reporting.AMention;
import balie.reporting.Desk;
import balie.reporting.Letters;
import balie.testing.RealServers;
import balie.testing.SignedIn;
import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SavedSearchTest {
    @Inject
    Desk desk;

    GreenMail mailServer;

    private final String client = Desk.newClient("floorhuis");
    private final String reader = "els-" + UUID.randomUUID() + "@client.example";

    @BeforeEach
    void aClient() {
        desk.hasClient(client, "FloorHuis");
        await().untilAsserted(() -> lisa().get("/reports/" + client).then().statusCode(200));
    }

    private RequestSpecification lisa() {
        return of(client);
    }

    private static RequestSpecification of(String someClient) {
        return given().cookie("balie", SignedIn.token("lisa", "client", someClient))
                .header("Sec-Fetch-Site", "same-origin")
                .header("Accept", "text/html")
                .header("Accept-Language", "en")
                .redirects()
                .follow(false);
    }

    private String saved(String name, String words) {
        return lisa().formParam("name", name)
                .formParam("words", words)
                .post("/reports/" + client + "/searches")
                .then()
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
    }

    private Document page(String address) {
        return Jsoup.parse(lisa().get(address).then().statusCode(200).extract().asString());
    }

    private String feed(String saved) {
        var page = Jsoup.parse(
                lisa().post(saved + "/feed").then().statusCode(200).extract().asString());
        return page.select("code.secret").first().text().replaceFirst("^https?://[^/]+", "");
    }

    private AMention mention(Instant at, String words) {
        return aMention().of(client).at(at).saying(words);
    }

    private void shown(int posts) {
        await().untilAsserted(() -> assertThat(
                        page("/reports/" + client + "/posts?concerning=any").select("article"))
                .hasSize(posts));
    }

    @Test
    void aSearchIsKeptChangedAndDropped() {
        var saved = saved("Levering", "levering");

        assertThat(page("/reports/" + client + "/posts").select("nav a").eachText())
                .contains("Levering");
        lisa().formParam("name", "levering")
                .formParam("words", "anders")
                .post("/reports/" + client + "/searches")
                .then()
                .statusCode(400);
        lisa().formParam("name", "Klachten")
                .formParam("words", "levering")
                .formParam("sentiment", "NEGATIVE")
                .post(saved)
                .then()
                .statusCode(303);
        assertThat(page(saved).select("select[name=sentiment] option[selected]").text())
                .isEqualTo("negative");
        of(Desk.newClient("tegelplein")).get(saved).then().statusCode(404);
        of(Desk.newClient("tegelplein")).post(saved + "/delete").then().statusCode(404);
        lisa().post(saved + "/delete").then().statusCode(303);
        lisa().get(saved).then().statusCode(404);
    }

    @Test
    void aFeedTellsThePostsAndRunsNoneOfTheirMarkup() {
        desk.triages(
                mention(Instant.now(), "Levering <script>alert(1)</script> & een \u0001 teken"),
                mention(Instant.now(), "Iets anders"));
        shown(2);
        var address = feed(saved("Levering", "levering"));

        var rss = given().get(address);
        rss.then().statusCode(200).header("X-Robots-Tag", "noindex, nofollow").contentType("application/rss+xml");
        var items = Jsoup.parse(rss.asString(), Parser.xmlParser()).select("item");
        assertThat(items).hasSize(1);
        assertThat(items.select("title").text()).doesNotContain("<", ">");
        assertThat(items.select("description").text())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; een")
                .doesNotContain("<script");
        given().get(address.replace(".xml", ".json"))
                .then()
                .statusCode(200)
                .contentType("application/feed+json")
                .body("version", equalTo("https://jsonfeed.org/version/1.1"))
                .body("items", hasSize(1))
                .body("items[0].url", equalTo(items.select("link").text()));
    }

    @Test
    void anUnchangedFeedIsNotSentAgainAndARenewedOneIsGone() {
        var saved = saved("Alles over vloeren", "vloer OR vloeren");
        var address = feed(saved);
        Response first = given().get(address);

        given().header("If-None-Match", first.header("ETag"))
                .get(address)
                .then()
                .statusCode(304);
        var renewed = feed(saved);
        given().get(address).then().statusCode(404);
        given().get(renewed).then().statusCode(200);
        lisa().post(saved + "/feed/off").then().statusCode(303);
        given().get(renewed).then().statusCode(404);
        assertThat(Desk.number(
                        RealServers.running(),
                        "select count(*) from saved_search where encode(feed, 'escape') like '%"
                                + renewed.substring(renewed.lastIndexOf('/') + 1, renewed.length() - 4) + "%'"))
                .isZero();
    }

    private void alerting(String saved, String pace) {
        alerting(saved, pace, reader);
    }

    private void alerting(String saved, String pace, String addresses) {
        lisa().formParam("name", "Levering")
                .formParam("words", "levering")
                .formParam("alerts", pace)
                .formParam("addresses", addresses)
                .post(saved)
                .then()
                .statusCode(303);
    }

    @Test
    void newPostsAreMailedOnceAndThoseOfBeforeNever() {
        desk.triages(mention(Instant.now(), "Levering van vroeger"));
        shown(1);
        alerting(saved("Levering", "levering"), "AT_ONCE");
        var fresh = mention(Instant.now(), "Nieuwe levering <b>kast</b>").foundNow();
        desk.triages(
                fresh,
                mention(Instant.now(), "Achteraf gevonden levering").foundNow().foundAfterwards(),
                mention(Instant.now(), "Iets anders").foundNow());

        await().untilAsserted(() -> assertThat(Letters.of(mailServer, reader)).hasSize(1));
        desk.triages(
                fresh.edited(2).feeling(Polarity.NEGATIVE),
                mention(Instant.now(), "Nog een levering").foundNow());
        await().untilAsserted(() -> assertThat(Letters.of(mailServer, reader)).hasSize(2));

        var mail = Letters.of(mailServer, reader).get(0);
        assertThat(Letters.subject(mail)).isEqualTo("FloorHuis: 1 nieuw bericht voor “Levering”");
        assertThat(Letters.part(mail, 0))
                .contains("Nieuwe levering <b>kast</b>")
                .doesNotContain("vroeger", "Achteraf");
        assertThat(Letters.part(mail, 1)).contains("&lt;b&gt;kast&lt;/b&gt;");
        assertThat(Letters.part(Letters.of(mailServer, reader).get(1), 0))
                .contains("Nog een levering")
                .doesNotContain("kast");
    }

    @Test
    void whoeverLeavesByOneClickGetsNoMoreMailsAndStaysLeft() {
        var saved = saved("Levering", "levering");
        alerting(saved, "AT_ONCE");
        desk.triages(mention(Instant.now(), "Nieuwe levering").foundNow());
        await().untilAsserted(() -> assertThat(Letters.of(mailServer, reader)).hasSize(1));
        var mail = Letters.of(mailServer, reader).get(0);
        var leave = Letters.header(mail, "List-Unsubscribe").replaceAll("^<https?://[^/]+|>$", "");

        assertThat(Letters.header(mail, "List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        given().post(leave.substring(0, leave.length() - 4) + "AAAA").then().statusCode(404);
        given().get(leave).then().statusCode(200);
        given().formParam("List-Unsubscribe", "One-Click").post(leave).then().statusCode(200);
        alerting(saved, "AT_ONCE");
        var witness = "w-" + reader;
        lisa().formParam("name", "Levering")
                .formParam("words", "levering")
                .formParam("alerts", "AT_ONCE")
                .formParam("addresses", reader + ", " + witness)
                .post(saved)
                .then()
                .statusCode(303);
        desk.triages(mention(Instant.now(), "Weer een levering").foundNow());

        await().untilAsserted(() -> assertThat(Letters.of(mailServer, witness)).hasSize(1));
        assertThat(Letters.of(mailServer, reader)).hasSize(1);
        assertThat(page(saved).text()).contains(reader + ": left on");
    }

    @Test
    void whoeverIsAddedAfterATimeWithoutReadersHearsOfWhatComesFromThenOn() {
        var saved = saved("Levering", "levering");
        alerting(saved, "AT_ONCE", "");
        desk.triages(mention(Instant.now(), "Levering van vroeger").foundNow());
        shown(1);
        alerting(saved, "AT_ONCE");
        desk.triages(mention(Instant.now(), "Nieuwe levering").foundNow());

        await().untilAsserted(() -> assertThat(Letters.of(mailServer, reader)).hasSize(1));
        assertThat(Letters.part(Letters.of(mailServer, reader).get(0), 0))
                .contains("Nieuwe levering")
                .doesNotContain("vroeger");
    }

    @Test
    void aSenderThatDiesLeavesItsMailToTheNextUnderTheSameId() throws Exception {
        var saved = saved("Levering", "levering");
        alerting(saved, "HOURLY");
        desk.triages(mention(Instant.now(), "Nieuwe levering").foundNow());
        await().untilAsserted(() -> assertThat(Letters.of(mailServer, reader)).hasSize(1));
        var first = Letters.of(mailServer, reader).get(0);

        // As it stands when a process died after the server's yes and before its note.
        try (var connection = RealServers.running().connect("reporting_worker");
                var statement = connection.prepareStatement("""
                        update mail set state = 'PENDING', settled_at = null, claim = gen_random_uuid(),
                            claimed_until = clock_timestamp() + interval '1 second'
                        where subscriber_id = (select subscriber_id from subscriber where address = ?)""")) {
            statement.setString(1, reader);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }

        await().untilAsserted(() -> assertThat(Letters.of(mailServer, reader)).hasSize(2));
        assertThat(Letters.of(mailServer, reader).get(1).getMessageID()).isEqualTo(first.getMessageID());
    }

    @Test
    void hourlyMailsGatherWhatCameWithinTheHour() throws Exception {
        var saved = saved("Levering", "levering");
        alerting(saved, "HOURLY");
        desk.triages(mention(Instant.now(), "Eerste levering").foundNow());
        await().untilAsserted(() -> assertThat(Letters.of(mailServer, reader)).hasSize(1));
        desk.triages(
                mention(Instant.now(), "Tweede levering").foundNow(),
                mention(Instant.now(), "Derde levering").foundNow());
        await().untilAsserted(() -> assertThat(Desk.number(
                        RealServers.running(),
                        "select count(*) from search_hit where batch is null and client_id = '" + client + "'"))
                .isEqualTo(2));
        assertThat(Letters.of(mailServer, reader)).hasSize(1);

        try (var connection = RealServers.running().connect("reporting_worker");
                var statement = connection.createStatement()) {
            statement.execute(
                    "update saved_search set told_at = told_at - interval '1 hour' where client_id = '" + client + "'");
        }

        await().untilAsserted(() -> assertThat(Letters.of(mailServer, reader)).hasSize(2));
        assertThat(Letters.part(Letters.of(mailServer, reader).get(1), 0))
                .contains("Tweede levering", "Derde levering")
                .doesNotContain("Eerste");
    }
}
