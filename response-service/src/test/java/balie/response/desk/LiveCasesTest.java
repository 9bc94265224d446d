package balie.response.desk;

import static balie.response.Judged.mention;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import balie.response.Desk;
import balie.response.Judged;
import balie.response.inbox.Inbox;
import balie.testing.SignedIn;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LiveCasesTest {
    @Inject
    Desk desk;

    @TestHTTPResource("/desk/live")
    URI live;

    @Test
    void aCaseIsToldWhenItIsOpenedAndWhenSomebodyClaimsIt() {
        var client = desk.served();
        try (var following = Listener.to(live, SignedIn.token("sanne", "agent", client), null)) {
            following.awaitOpen();
            var caseId = opened(mention(client).now());
            await().until(() -> told(following, "event:cases", caseId));

            claim("joris", client, caseId);

            await().until(() -> following.text().contains("\"assignee\":\"joris\""));
        }
    }

    @Test
    void whoIsWritingIsToldToColleaguesAndThatHeStopped() {
        var client = desk.served();
        var caseId = opened(mention(client).now());
        try (var following = Listener.to(live, SignedIn.token("sanne", "agent", client), null)) {
            following.awaitOpen();

            replying("joris", client, caseId).then().statusCode(204);
            await().until(() -> told(following, "event:replying", caseId)
                    && following.text().contains("\"login\":\"joris\""));
            replying("joris", client, caseId, "done", "yes").then().statusCode(204);

            await().until(() -> following.text().contains("\"id\":\"" + caseId + "\",\"writers\":[],\"seconds\":0"));
        }
    }

    @Test
    void aForeignCaseIsToldToNobody() {
        var client = desk.served();
        var foreign = desk.served();
        try (var following = Listener.to(live, SignedIn.token("sanne", "agent", client), null)) {
            following.awaitOpen();
            var theirs = opened(mention(foreign).now());
            replying("joris", foreign, theirs).then().statusCode(204);
            var mine = opened(mention(client).now());

            await().until(() -> told(following, "event:cases", mine));

            assertThat(following.text()).doesNotContain(theirs);
        }
    }

    @Test
    void whoWasAwayIsToldOfCasesFromTheLastEventOn() {
        var client = desk.served();
        var token = SignedIn.token("sanne", "agent", client);
        String last;
        try (var following = Listener.to(live, token, null)) {
            following.awaitOpen();
            var seen = opened(mention(client).now());
            await().until(() -> told(following, "event:cases", seen));
            last = following.lastId();
        }
        var missed = opened(mention(client).now());
        claim("joris", client, missed);

        try (var again = Listener.to(live, token, last)) {
            await().until(() -> told(again, "event:cases", missed));
        }
    }

    @Test
    void aPageCatchesUpWithCasesByAskingOnce() {
        var client = desk.served();
        var token = SignedIn.token("sanne", "agent", client);
        var asOf = given().cookie("balie", token)
                .get("/desk")
                .asString()
                .replaceAll("(?s).*id=\"rows\"[^>]* data-after=\"([0-9]+)\".*", "$1");

        var caseId = opened(mention(client).now());

        await().until(() -> given().auth()
                .oauth2(token)
                .get("/desk/api/changes?after=" + asOf)
                .jsonPath()
                .getList("cases.id")
                .contains(caseId));
    }

    private String opened(Judged post) {
        desk.triaged(post);
        return Inbox.caseOf(post).toString();
    }

    private static boolean told(Listener following, String event, String caseId) {
        return following.text().contains(event) && following.text().contains(caseId);
    }

    private static void claim(String login, String client, String caseId) {
        given().auth()
                .oauth2(SignedIn.token(login, "agent", client))
                .contentType(ContentType.JSON)
                .post("/desk/api/cases/" + caseId + "/claim")
                .then()
                .statusCode(200);
    }

    private static Response replying(String login, String client, String caseId, String... field) {
        var request =
                given().auth().oauth2(SignedIn.token(login, "agent", client)).contentType(ContentType.URLENC);
        if (field.length > 0) request.formParam(field[0], field[1]);
        return request.post("/desk/cases/" + caseId + "/replying");
    }
}
