package balie.response.people;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import balie.response.Desk;
import balie.testing.SignedIn;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StaffResourceTest {
    private static final String ADMINISTRATOR = "{\"name\":\"Administrator\",\"role\":\"admin\",\"clients\":[\"*\"]}";

    private final String login = "joris-" + UUID.randomUUID().toString().substring(0, 8);

    @Inject
    Desk desk;

    @Test
    void anAccountIsMadeShownAndLeftAsItIs() {
        var client = desk.client();
        var body = "{\"password\":\"correct horse battery\",\"name\":\"Joris\",\"role\":\"agent\",\"clients\":[\""
                + client + "\"],\"language\":\"nl\"}";

        put(body).then().statusCode(201).body("clients[0]", equalTo(client));
        put(body).then().statusCode(204);
        put(body.replace("Joris", "Joris de Wit")).then().statusCode(200);

        var shown = given().auth().oauth2(SignedIn.admin()).get("/desk/api/staff/" + login);
        assertThat(shown.jsonPath().getString("name")).isEqualTo("Joris de Wit");
        assertThat(shown.asString()).doesNotContain("password").doesNotContain("$2a$");
    }

    @Test
    void whatIsWrongIsToldWithoutQuotingThePassword() {
        var answer =
                put("{\"password\":\"hush\",\"role\":\"boss\",\"clients\":[\"unknown-client\"],\"language\":\"fr\"}");

        answer.then().statusCode(400);
        assertThat(answer.jsonPath().getList("errors.field"))
                .containsExactlyInAnyOrder("password", "name", "role", "clients[0]", "language");
        assertThat(answer.asString()).doesNotContain("hush");
    }

    @Test
    void aMailAddressIsKeptAndCheckedAndMayBeLeftOut() {
        var body = "{\"password\":\"correct horse battery\",\"name\":\"Joris\",\"role\":\"agent\"%s}";

        put(body.formatted(",\"mail\":\"Joris <joris@agency.example>\""))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("mail"));
        put(body.formatted(",\"mail\":\"joris@agency.example\""))
                .then()
                .statusCode(201)
                .body("mail", equalTo("joris@agency.example"));
        put(body.formatted("")).then().statusCode(200);
    }

    @Test
    void aClientsOwnPeopleNeverSeeAllClients() {
        put("{\"password\":\"correct horse battery\",\"name\":\"An\",\"role\":\"client\",\"clients\":[\"*\"]}")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("clients"));
    }

    @Test
    void theLastAdministratorCannotBeTakenAway() {
        var answer = given().auth()
                .oauth2(SignedIn.admin())
                .contentType(ContentType.JSON)
                .body("{\"name\":\"Administrator\",\"role\":\"agent\"}")
                .put("/desk/api/staff/admin");

        answer.then().statusCode(400).body("errors[0].field", equalTo("role"));
    }

    @Test
    void twoAdministratorsCannotTakeEachOthersOfficeAway() {
        var agent = ADMINISTRATOR.replace("admin", "agent");
        put(ADMINISTRATOR.replace("{", "{\"password\":\"correct horse battery\","))
                .then()
                .statusCode(201);
        try {
            var first = CompletableFuture.supplyAsync(() -> put("admin", agent));
            var second = CompletableFuture.supplyAsync(() -> put(agent));

            assertThat(List.of(first.join().statusCode(), second.join().statusCode()))
                    .containsExactlyInAnyOrder(200, 400);
        } finally {
            put("admin", ADMINISTRATOR);
            put(agent);
        }
    }

    @Test
    void onlyAdministratorsSeeAccounts() {
        for (var role : new String[] {"lead", "agent", "on-call", "client"})
            given().auth()
                    .oauth2(SignedIn.token("x", role, "*"))
                    .get("/desk/api/staff")
                    .then()
                    .statusCode(403);
        given().auth()
                .oauth2(SignedIn.admin())
                .get("/desk/api/staff/nobody-here")
                .then()
                .statusCode(404);
    }

    private Response put(String body) {
        return put(login, body);
    }

    private static Response put(String login, String body) {
        return given().auth()
                .oauth2(SignedIn.admin())
                .contentType(ContentType.JSON)
                .body(body)
                .put("/desk/api/staff/" + login);
    }
}
