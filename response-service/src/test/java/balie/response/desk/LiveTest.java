package balie.response.desk;

import static balie.response.Judged.mention;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import balie.events.MentionCollected.Change;
import balie.response.Desk;
import balie.response.House;
import balie.response.Judged;
import balie.testing.RealServers;
import balie.testing.SignedIn;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LiveTest {
    @Inject
    Desk desk;

    @TestHTTPResource("/desk/live")
    URI live;

    @Test
    void aNewMentionIsToldAtOnceToThoseWhoMaySeeIt() {
        var mine = desk.client();
        var theirs = desk.client();
        try (var following = Listener.to(live, SignedIn.token("sanne", "agent", mine), null)) {
            following.awaitOpen();
            var seen = mention(mine);

            desk.triaged(mention(theirs), seen);

            await().until(() -> following.tells(seen.id()));
            assertThat(following.text()).doesNotContain(theirs);
        }
    }

    @Test
    void whoWasAwayIsToldWhatChangedMeanwhileFromTheLastEventOn() {
        var client = desk.client();
        var token = SignedIn.token("sanne", "agent", client);
        var first = mention(client);
        String last;
        try (var following = Listener.to(live, token, null)) {
            following.awaitOpen();
            desk.triaged(first);
            await().until(() -> following.tells(first.id()));
            last = following.lastId();
        }
        var second = mention(client);
        desk.triaged(second, first.revision(2, Change.EDITED));
        await().until(() -> given().auth()
                        .oauth2(token)
                        .get("/desk/api/mentions")
                        .jsonPath()
                        .getList("mentions")
                        .size()
                == 2);

        try (var again = Listener.to(live, token, last)) {
            await().until(() -> again.tells(second.id()));
            await().until(() -> again.tells(first.id()));
        }
    }

    @Test
    void whoWasAwayForLongIsToldAllPartsOneAfterTheOther() {
        var client = desk.client();
        var token = SignedIn.token("sanne", "agent", client);
        var after = positionOf(token);
        var missed = IntStream.range(0, 2 * Follower.MOST + 20)
                .mapToObj(i -> mention(client))
                .toArray(Judged[]::new);
        desk.triaged(missed);
        await().until(() -> given().auth()
                        .oauth2(token)
                        .get("/desk/api/changes?after=" + after)
                        .jsonPath()
                        .getList("changes")
                        .size()
                == missed.length);

        try (var following = Listener.to(live, token, after)) {
            await().until(() -> Arrays.stream(missed).allMatch(it -> following.tells(it.id())));
        }
    }

    private static String positionOf(String token) {
        return given().auth()
                .oauth2(token)
                .get("/desk/api/changes?after=0")
                .jsonPath()
                .getString("position");
    }

    @Test
    void aTransactionThatCommitsLateIsNotMissed() throws Exception {
        var client = desk.client();
        var token = SignedIn.token("sanne", "agent", client);
        var slow = mention(client);
        var quick = mention(client);
        try (var following = Listener.to(live, token, null);
                var connection = RealServers.running().connect("response_worker")) {
            following.awaitOpen();
            desk.triaged(slow);
            await().until(() -> following.tells(slow.id()));
            connection.setAutoCommit(false);
            connection
                    .createStatement()
                    .executeUpdate(
                            "update mention set revision = 7, changed_in = pg_current_xact_id() where mention_id = '"
                                    + slow.id() + "'");
            desk.triaged(quick);
            await().until(() -> given().auth()
                            .oauth2(token)
                            .get("/desk/api/mentions")
                            .jsonPath()
                            .getList("mentions")
                            .size()
                    == 2);
            assertThat(following.tells(quick.id())).isFalse();

            connection.commit();

            await().until(() -> following.tells(quick.id()));
            assertThat(following.text()).contains("\"revision\":7");
        }
    }

    @Test
    void theConnectionEndsWithItsSession() {
        var door = given().redirects()
                .follow(false)
                .formParam("login", "admin")
                .formParam("password", House.ADMIN_PASSWORD)
                .post("/session/login");
        try (var following = Listener.to(live, door.getCookie("balie"), null)) {
            following.awaitOpen();

            given().header("Origin", "http://localhost:8080")
                    .redirects()
                    .follow(false)
                    .cookie("balie-session", door.getCookie("balie-session"))
                    .post("/session/logout")
                    .then()
                    .statusCode(303);

            await().until(following::hasEnded);
        }
    }

    @Test
    void afterTheDatabaseCutEverybodyOffNewsGoesOnAndPagesAnswer() throws Exception {
        var client = desk.client();
        var token = SignedIn.token("sanne", "agent", client);
        var after = positionOf(token);
        try (var superuser = RealServers.running().connect("postgres")) {
            superuser
                    .createStatement()
                    .execute("select pg_terminate_backend(pid) from pg_stat_activity where usename like 'response%'");
        }
        given().auth().oauth2(token).get("/desk/api/mentions").then().statusCode(200);
        var missed = mention(client);

        desk.triaged(missed);

        try (var again = Listener.to(live, token, after)) {
            await().until(() -> again.tells(missed.id()));
        }
    }

    @Test
    void nobodyFollowsWithoutATokenThatHolds() {
        given().get("/desk/live").then().statusCode(401);
        given().auth()
                .oauth2(SignedIn.expired("sanne", "agent", "*"))
                .get("/desk/live")
                .then()
                .statusCode(401);
    }

    @Test
    void aPageCatchesUpByAskingOnce() {
        var client = desk.client();
        var token = SignedIn.token("sanne", "agent", client);
        var asOf = given().cookie("balie", token)
                .get("/desk/mentions")
                .asString()
                .replaceAll("(?s).*data-after=\"([0-9]+)\".*", "$1");
        var fresh = mention(client);

        desk.triaged(fresh);

        await().until(() -> given().auth()
                .oauth2(token)
                .get("/desk/api/changes?after=" + asOf)
                .jsonPath()
                .getList("changes.id")
                .contains(fresh.id().toString()));
        given().auth()
                .oauth2(token)
                .get("/desk/api/changes?after=nonsense")
                .then()
                .statusCode(400);
    }

    @Test
    void aSilentConnectionBeats() {
        try (var following = Listener.to(live, SignedIn.token("sanne", "agent", desk.client()), null)) {
            following.awaitOpen();
        }
    }
}
