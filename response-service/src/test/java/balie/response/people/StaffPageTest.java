package balie.response.people;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import balie.response.Desk;
import balie.testing.SignedIn;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StaffPageTest {
    private static final String PASSWORD = "four unrelated words here";

    @Inject
    Desk desk;

    @Test
    void anAdministratorAddsAPersonWhoThenSignsIn() {
        var client = desk.client();
        var login = aLogin();

        save(login, "Joris de Wit", "agent", client, PASSWORD).then().statusCode(303);

        page("/desk/people?saved=" + login)
                .then()
                .statusCode(200)
                .body(containsString("Joris de Wit"))
                .body(containsString("Floor " + client));
        signIn(login, PASSWORD).then().statusCode(303);
        page("/desk/audit?action=staff-applied").then().body(containsString(login));
    }

    @Test
    void addingAPersonUnderALoginThatExistsChangesNothing() {
        var login = aLogin();
        save(login, "Joris de Wit", "agent", "*", PASSWORD).then().statusCode(303);

        save(login, "Joris Jansen", "lead", "*", "other unrelated words")
                .then()
                .statusCode(422)
                .body(containsString("value=\"Joris Jansen\""))
                .body(containsString("Somebody has this login already"));

        page("/desk/people/of/" + login).then().body(containsString("Joris de Wit"));
        signIn(login, PASSWORD).then().statusCode(303);
    }

    @Test
    void ofThoseWhoAddOneLoginInTheSameInstantOneDoes() {
        var login = aLogin();

        var statuses = IntStream.range(0, 4)
                .mapToObj(turn -> CompletableFuture.supplyAsync(() ->
                        save(login, "Joris " + turn, "agent", "*", PASSWORD).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(statuses).containsExactlyInAnyOrder(303, 422, 422, 422);
    }

    @Test
    void whatCannotBeAcceptedIsShownAsItWasTyped() {
        save(aLogin(), "Els", "agent", "nowhere", "short")
                .then()
                .statusCode(422)
                .body(containsString("value=\"Els\""))
                .body(containsString("class=\"wrong\""));
    }

    @Test
    void whoWasLockedOutIsLetInAgain() {
        var login = aLogin();
        save(login, "Noor", "agent", "*", PASSWORD).then().statusCode(303);
        for (int tries = 0; tries < 6; tries++) signIn(login, "wrong password");
        signIn(login, PASSWORD).then().statusCode(401);
        page("/desk/people/of/" + login).then().body(containsString("/unlock"));

        as(SignedIn.admin()).post("/desk/people/of/" + login + "/unlock").then().statusCode(303);

        signIn(login, PASSWORD).then().statusCode(303);
        page("/desk/people/of/" + login).then().body(not(containsString("/unlock")));
    }

    @Test
    void leadsLookOnAndNobodyElseSeesThePages() {
        var lead = SignedIn.token("sanne", "lead", "*");

        as(lead).get("/desk/people").then().statusCode(200).body(not(containsString("/desk/people/new")));
        as(lead).get("/desk/people/new").then().statusCode(403);
        as(lead).post("/desk/people/of/admin/unlock").then().statusCode(403);
        for (var page : new String[] {"/desk/people", "/desk/audit"})
            as(SignedIn.token("joris", "agent", "*")).get(page).then().statusCode(403);
    }

    @Test
    void aLeadSeesWhoWorksForHisClientsAndNothingOfOthers() {
        var mine = desk.client();
        var theirs = desk.client();
        save(aLogin(), "Hier Hendriks", "agent", mine, PASSWORD).then().statusCode(303);
        save(aLogin(), "Elders Evers", "agent", theirs, PASSWORD).then().statusCode(303);

        var seen = as(SignedIn.token("sanne", "lead", mine)).get("/desk/people").asString();

        assertThat(seen).contains("Hier Hendriks").doesNotContain("Elders Evers", theirs);
    }

    @Test
    void aLeadSeesInTheAuditWhatBelongsToHisClientsAlone() {
        var mine = desk.client();
        var theirs = desk.client();

        var seen = as(SignedIn.token("sanne", "lead", mine)).get("/desk/audit").asString();

        assertThat(seen).contains(mine).doesNotContain(theirs);
    }

    private static String aLogin() {
        return "p" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static Response save(String login, String name, String role, String client, String password) {
        return as(SignedIn.admin())
                .formParam("new", true)
                .formParam("login", login)
                .formParam("name", name)
                .formParam("role", role)
                .formParam("language", "nl")
                .formParam("active", true)
                .formParam("clients", client)
                .formParam("password", password)
                .post("/desk/people");
    }

    private static Response signIn(String login, String password) {
        return given().redirects()
                .follow(false)
                .formParam("login", login)
                .formParam("password", password)
                .post("/session/login");
    }

    private static Response page(String path) {
        return as(SignedIn.admin()).get(path);
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token).redirects().follow(false);
    }
}
