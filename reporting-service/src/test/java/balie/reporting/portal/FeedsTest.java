package balie.reporting.portal;

import static balie.reporting.ACase.aCase;
import static balie.reporting.AMention.aMention;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import balie.events.ChannelType;
import balie.reporting.Desk;
import balie.testing.SignedIn;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FeedsTest {
    @Inject
    Desk desk;

    private final String client = Desk.newClient("floorhuis");

    @BeforeEach
    void aClientIsKnown() {
        desk.hasClient(client, "FloorHuis");
    }

    private ValidatableResponse get(String feed) {
        return given().auth()
                .oauth2(SignedIn.token("lisa", "client", client))
                .get("/api/v1/clients/" + client + "/" + feed)
                .then();
    }

    private ValidatableResponse getUnless(String tag, String feed) {
        return given().auth()
                .oauth2(SignedIn.token("lisa", "client", client))
                .header("If-None-Match", tag)
                .get("/api/v1/clients/" + client + "/" + feed)
                .then();
    }

    private String nextOnceThereAre(int items, String feed) {
        await().untilAsserted(() -> get(feed).statusCode(200).body("items", hasSize(items)));
        return get(feed).extract().path("next_cursor");
    }

    @Test
    void aPostComesWholeAndAgainWhenItChangesAndAsWordOfItsEnd() {
        var mention = aMention().of(client).on(ChannelType.REVIEW_SITE).listedBy("reviews");
        desk.triages(mention);
        var first = nextOnceThereAre(1, "mentions");
        get("mentions")
                .body("items[0].id", equalTo(mention.id().toString()))
                .body("items[0].deleted", equalTo(false))
                .body("items[0].channel", equalTo("review_site"))
                .body("items[0].published_at", equalTo("2026-11-20T10:15:00Z"))
                .body("items[0].motives", contains("exchange", "venting"))
                .body("items[0].sources[0].id", equalTo("reviews"))
                .body("as_of", notNullValue())
                .body("$", hasKey("complete_until"));

        desk.triages(mention.edited(2));
        var second = nextOnceThereAre(1, "mentions?cursor=" + first);
        desk.triages(mention.withdrawn(3));
        nextOnceThereAre(1, "mentions?cursor=" + second);

        get("mentions?cursor=" + second)
                .body("items[0].deleted", equalTo(true))
                .body("items[0].reason", equalTo("withdrawn"))
                .body("items[0]", not(hasKey("text")));
        get("mentions").body("items", empty());
    }

    @Test
    void aPostFoundNotToBeAboutTheClientIsTold() {
        var mention = aMention().of(client);
        desk.triages(mention);
        var next = nextOnceThereAre(1, "mentions");

        desk.triages(mention.edited(2).aboutSomethingElse());
        nextOnceThereAre(1, "mentions?cursor=" + next);

        get("mentions?cursor=" + next).body("items[0].reason", equalTo("not_about_client"));
    }

    @Test
    void pagesFollowEachOtherByTheirLinks() {
        desk.triages(aMention().of(client), aMention().of(client), aMention().of(client));
        nextOnceThereAre(3, "mentions");

        var page = get("mentions?limit=2").body("items", hasSize(2)).body("has_more", equalTo(true));
        var link = page.extract().header("Link");
        assertThat(link).startsWith("</api/v1/clients/").endsWith(">; rel=\"next\"");
        given().auth()
                .oauth2(SignedIn.token("lisa", "client", client))
                .get(link.substring(1, link.indexOf('>')))
                .then()
                .body("items", hasSize(1))
                .body("has_more", equalTo(false));
    }

    @Test
    void atTheEndThereIsNothingNewAndTheAnswerIsSmall() {
        desk.triages(aMention().of(client));
        var next = nextOnceThereAre(1, "mentions");
        var tag = get("mentions?cursor=" + next)
                .statusCode(200)
                .body("items", empty())
                .body("next_cursor", equalTo(next))
                .header("Cache-Control", "private, no-cache")
                .extract()
                .header("ETag");

        getUnless(tag, "mentions?cursor=" + next).statusCode(304).header("ETag", tag);
        desk.triages(aMention().of(client));
        await().untilAsserted(() ->
                getUnless(tag, "mentions?cursor=" + next).statusCode(200).body("items", hasSize(1)));
    }

    @Test
    void whoHasTheTagOfAnEndIsToldWhatHappensToPostsThatHeHas() {
        var mention = aMention().of(client);
        desk.triages(mention);
        var next = nextOnceThereAre(1, "mentions");
        var tag = get("mentions?cursor=" + next).extract().header("ETag");

        desk.triages(mention.withdrawn(2));

        await().untilAsserted(() ->
                getUnless(tag, "mentions?cursor=" + next).statusCode(200).body("items.deleted", contains(true)));
    }

    @Test
    void theTagOfAnEndOpensNothingToSomebodyElseAndOutlivesNoCursor() {
        desk.triages(aMention().of(client));
        var next = nextOnceThereAre(1, "mentions");
        var tag = get("mentions?cursor=" + next).extract().header("ETag");

        given().auth()
                .oauth2(SignedIn.token("lisa", "client", Desk.newClient("ander")))
                .header("If-None-Match", tag)
                .get("/api/v1/clients/" + client + "/mentions?cursor=" + next)
                .then()
                .statusCode(404);
        getUnless("*", "mentions?cursor=" + ofAnotherLife(next)).statusCode(410);
        getUnless(tag, "mentions?limit=0&cursor=" + next).statusCode(400);
    }

    @Test
    void aCaseComesWithItsClocks() {
        var opened = aCase().of(client);
        desk.handles(opened);
        var next = nextOnceThereAre(1, "cases");

        desk.handles(opened.answered(Duration.ofHours(1)));
        nextOnceThereAre(1, "cases?cursor=" + next);

        get("cases?cursor=" + next)
                .body("items[0].id", equalTo(opened.id().toString()))
                .body("items[0].status", equalTo("claimed"))
                .body("items[0].clocks.kind", contains("first_response", "resolution"))
                .body("items[0].clocks.state", contains("met", "running"))
                .body("items[0].clocks[0].target_seconds", equalTo(7200.0f));
    }

    @Test
    void cursorsThatCannotBeReadOrHaveExpiredAreTold() {
        desk.triages(aMention().of(client));
        var next = nextOnceThereAre(1, "mentions");

        get("mentions?cursor=nonsense").statusCode(400).body("type", equalTo("urn:balie:problem:cursor-unreadable"));
        get("cases?cursor=" + next).statusCode(400).body("type", equalTo("urn:balie:problem:cursor-unreadable"));
        get("mentions?limit=0").statusCode(400).body("errors.field", contains("limit"));
        get("mentions?cursor=" + ofAnotherLife(next))
                .statusCode(410)
                .header("Content-Type", startsWith("application/problem+json"))
                .body("type", equalTo("urn:balie:problem:cursor-expired"));
    }

    private static String ofAnotherLife(String cursor) {
        var plain =
                new String(java.util.Base64.getUrlDecoder().decode(cursor), java.nio.charset.StandardCharsets.UTF_8);
        var parts = plain.split("\\.");
        parts[2] = "00000000";
        return java.util.Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(".", parts).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void somebodyElsesClientIsNoClient() {
        given().auth()
                .oauth2(SignedIn.token("joris", "agent", "another"))
                .get("/api/v1/clients/" + client + "/mentions")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:balie:problem:not-found"));
        given().get("/api/v1/clients/" + client + "/mentions").then().statusCode(401);
    }

    @Test
    void answersArePackedForThoseWhoWantThat() {
        given().auth()
                .oauth2(SignedIn.token("lisa", "client", client))
                .header("Accept-Encoding", "gzip")
                .get("/api/v1/clients/" + client + "/mentions")
                .then()
                .header("Content-Encoding", "gzip");
    }
}
