package balie.response.people;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import balie.response.House;
import balie.testing.RealServers;
import balie.testing.SignedIn;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DoorTest {
    private static final String PASSWORD = "correct horse battery";

    private final String login = "sanne-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void theFirstAdministratorCanSignIn() {
        var answer = signIn("admin", House.ADMIN_PASSWORD, "/desk");

        answer.then().statusCode(303).header("Location", equalTo("/desk"));
        assertThat(answer.getDetailedCookie("balie").isHttpOnly()).isTrue();
        assertThat(answer.getDetailedCookie("balie").getSameSite()).isEqualTo("Strict");
        assertThat(answer.getDetailedCookie("balie-session").getPath()).isEqualTo("/session");
    }

    @Test
    void aTokenFromTheDoorOpensTheDesk() {
        apply("lead", "\"*\"");

        var token = signIn(login, PASSWORD, "/desk").getCookie("balie");

        given().cookie("balie", token).get("/desk/api/clients").then().statusCode(200);
    }

    @Test
    void afterSigningInNobodyIsSentToAnotherSite() {
        apply("agent", "\"*\"");

        signIn(login, PASSWORD, "//elsewhere.example/").then().statusCode(303).header("Location", equalTo("/desk"));
    }

    @Test
    void fiveWrongPasswordsLockALoginWhetherItExistsOrNot() {
        apply("agent", "\"*\"");
        for (var who : new String[] {login, "nobody-" + login}) {
            for (int i = 0; i < 5; i++)
                signIn(who, "wrong", "/").then().statusCode(401).body(containsString("did not work"));

            signIn(who, PASSWORD, "/").then().statusCode(401).body(containsString("Too many tries"));
        }
    }

    @Test
    void aRightPasswordForgetsTheWrongOnes() {
        apply("agent", "\"*\"");
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 4; i++) signIn(login, "wrong", "/").then().statusCode(401);

            signIn(login, PASSWORD, "/").then().statusCode(303);
        }
    }

    @Test
    void aSessionRenewsItsTokenUntilSignedOut() {
        apply("agent", "\"*\"");
        var session = signIn(login, PASSWORD, "/").getCookie("balie-session");

        ours().cookie("balie-session", session)
                .post("/session/renew")
                .then()
                .statusCode(204)
                .cookie("balie");
        ours().cookie("balie-session", session).post("/session/logout").then().statusCode(303);

        ours().cookie("balie-session", session).post("/session/renew").then().statusCode(401);
        given().redirects()
                .follow(false)
                .cookie("balie-session", session)
                .get("/session/renew?next=/desk?client=a")
                .then()
                .statusCode(303)
                .header("Location", equalTo("/session/login?next=%2Fdesk%3Fclient%3Da"));
    }

    @Test
    void aClosedAccountLosesItsSessions() {
        apply("agent", "\"*\"");
        var session = signIn(login, PASSWORD, "/").getCookie("balie-session");

        put("{\"name\":\"Sanne\",\"role\":\"agent\",\"clients\":[\"*\"],\"active\":false}")
                .then()
                .statusCode(200);

        ours().cookie("balie-session", session).post("/session/renew").then().statusCode(401);
        signIn(login, PASSWORD, "/").then().statusCode(401);
    }

    @Test
    void aRenewalTakesOverWhatChanged() {
        apply("agent", "\"*\"");
        var session = signIn(login, PASSWORD, "/").getCookie("balie-session");

        put("{\"name\":\"Sanne\",\"role\":\"lead\",\"clients\":[\"*\"]}").then().statusCode(200);
        var token =
                ours().cookie("balie-session", session).post("/session/renew").getCookie("balie");

        assertThat(claims(token)).contains("\"lead\"");
    }

    @Test
    void aRenewalInTheMomentOfARevocationDoesNotUndoIt() throws Exception {
        apply("agent", "\"*\"");
        var session = signIn(login, PASSWORD, "/").getCookie("balie-session");
        try (var revoking = RealServers.running().connect("response_worker")) {
            revoking.setAutoCommit(false);
            change(revoking, "update session set revoked_at = now() where login = '" + login + "'");
            var renewal = CompletableFuture.supplyAsync(
                    () -> ours().cookie("balie-session", session).post("/session/renew"));
            await().until(() -> isWaitedFor(revoking));

            revoking.commit();

            renewal.get(1, TimeUnit.MINUTES).then().statusCode(401);
        }
        ours().cookie("balie-session", session).post("/session/renew").then().statusCode(401);
    }

    @Test
    void aSessionCanBeEndedFromItsListByItsOwnerOnly() {
        apply("agent", "\"*\"");
        var session = signIn(login, PASSWORD, "/").getCookie("balie-session");
        var mine =
                ours().cookie("balie-session", session).post("/session/renew").getCookie("balie");
        var id = given().cookie("balie", mine)
                .accept("text/html")
                .get("/session")
                .asString()
                .replaceAll("(?s).*/session/([0-9a-f-]{36})/revoke.*", "$1");

        given().auth()
                .oauth2(SignedIn.token("joris", "agent"))
                .post("/session/" + id + "/revoke")
                .then()
                .statusCode(404);
        ours().cookie("balie", mine)
                .redirects()
                .follow(false)
                .post("/session/" + id + "/revoke")
                .then()
                .statusCode(303);

        ours().cookie("balie-session", session).post("/session/renew").then().statusCode(401);
    }

    @Test
    void anotherSitesPageCannotSignAnybodyInOrOut() {
        given().header("Origin", "http://evil.example")
                .formParam("login", "a")
                .post("/session/login")
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
        given().header("Origin", "http://evil.example")
                .cookie("balie-session", "x")
                .post("/session/logout")
                .then()
                .statusCode(403);
        given().cookie("balie-session", "x").post("/session/logout").then().statusCode(403);
    }

    @Test
    void aPageSendsWhoIsNotSignedInToTheDoorAndAScriptGetsAProblem() {
        given().redirects()
                .follow(false)
                .accept("text/html")
                .get("/session")
                .then()
                .statusCode(302)
                .header("Location", equalTo("/session/renew?next=%2Fsession"));
        given().accept("application/json")
                .get("/desk/api/clients")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    @Test
    void theDoorOpensAlsoWithAnExpiredToken() {
        given().cookie("balie", SignedIn.expired("sanne", "agent", "*"))
                .get("/session/login")
                .then()
                .statusCode(200);
    }

    @Test
    void tokensThatAreExpiredForeignOrUnsignedOpenNothing() {
        for (var token : new String[] {
            SignedIn.expired("sanne", "admin", "*"),
            SignedIn.foreign("sanne", "admin", "*"),
            SignedIn.unsigned("sanne", "admin", "*"),
            SignedIn.admin() + "x",
            "nonsense"
        }) given().auth().oauth2(token).get("/desk/api/clients").then().statusCode(401);
    }

    @Test
    void theOperatorsSecretGivesAnAdministratorsToken() {
        var token = given().auth()
                .oauth2(House.OPERATOR)
                .post("/session/operator")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("token");

        given().auth().oauth2(token).get("/desk/api/staff").then().statusCode(200);
        given().auth().oauth2("something else").post("/session/operator").then().statusCode(401);
        given().post("/session/operator").then().statusCode(401);
    }

    @Test
    void everyAnswerCarriesTheHeadersThatKeepPagesSafe() {
        given().get("/session/login")
                .then()
                .header("Content-Security-Policy", containsString("script-src 'self'"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Cross-Origin-Opener-Policy", equalTo("same-origin"))
                .header("Cache-Control", equalTo("no-store"));
        given().get("/desk/desk.css").then().statusCode(200).header("Cache-Control", equalTo("no-cache"));
        given().get("/session/keys").then().header("Cache-Control", containsString("max-age=60"));
    }

    @Test
    void whatIsNotThereIsAPageForPeopleAndAProblemForPrograms() {
        for (var path :
                List.of("/desk/mentions/" + UUID.randomUUID(), "/desk/nothing-here", "/desk/api/staff/" + login)) {
            given().cookie("balie", SignedIn.admin())
                    .header("Accept-Language", "nl")
                    .accept("text/html,application/xhtml+xml,*/*;q=0.8")
                    .get(path)
                    .then()
                    .statusCode(404)
                    .contentType("text/html")
                    .body(containsString("Hier is niets"));
            given().auth()
                    .oauth2(SignedIn.admin())
                    .accept("*/*")
                    .get(path)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json");
        }
    }

    @Test
    void askingWhetherOneIsSignedInIsNoFailure() {
        apply("agent", "\"*\"");
        var session = signIn(login, PASSWORD, "/").getCookie("balie-session");

        ours().post("/session/renew/ask").then().statusCode(200).body("signedIn", equalTo(false));
        ours().cookie("balie-session", session)
                .post("/session/renew/ask")
                .then()
                .statusCode(200)
                .body("signedIn", equalTo(true))
                .cookie("balie");
    }

    @Test
    void theDoorSpeaksDutch() {
        given().header("Accept-Language", "nl").get("/session/login").then().body(containsString("Wachtwoord"));
    }

    private static void change(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        }
    }

    /** Whether another transaction waits until this one ends. */
    private static boolean isWaitedFor(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement
                    .executeQuery("select 1 from pg_stat_activity where pg_backend_pid() = any (pg_blocking_pids(pid))")
                    .next();
        }
    }

    private static String claims(String token) {
        var encoded = token.substring(token.indexOf('.') + 1, token.lastIndexOf('.'));
        return new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
    }

    private void apply(String role, String clients) {
        put("{\"password\":\"%s\",\"name\":\"Sanne\",\"role\":\"%s\",\"clients\":[%s]}"
                        .formatted(PASSWORD, role, clients))
                .then()
                .statusCode(201);
    }

    private Response put(String body) {
        return given().auth()
                .oauth2(SignedIn.admin())
                .contentType(ContentType.JSON)
                .body(body)
                .put("/desk/api/staff/" + login);
    }

    private static Response signIn(String login, String password, String next) {
        return given().redirects()
                .follow(false)
                .formParam("login", login)
                .formParam("password", password)
                .formParam("next", next)
                .post("/session/login");
    }

    private static io.restassured.specification.RequestSpecification ours() {
        return given().redirects().follow(false).header("Origin", "http://localhost:8080");
    }
}
