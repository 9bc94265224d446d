package balie.collector;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import balie.testing.RealServers;
import balie.testing.SignedIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(SignedIn.class)
@QuarkusTestResource(FeedSite.class)
class RestTest {
    private static final String SOURCE = """
            {"name": "Wonen", "url": "https://forum.example/feed", "kind": "feed", "channel": "review-site",
             "owner": "rest-a", "every": "PT1H", "language": "nl"}
            """;

    @Test
    void aSourceIsMadeChangedAndRemoved() {
        as(SignedIn.admin())
                .body(SOURCE)
                .put("/sources/api/sources/rest-made")
                .then()
                .statusCode(201)
                .body("id", equalTo("rest-made"))
                .body("kind", equalTo("feed"))
                .body("channel", equalTo("review-site"))
                .body("every", equalTo("PT1H"))
                .body("state", equalTo("NEW"));
        as(SignedIn.admin())
                .body(SOURCE)
                .put("/sources/api/sources/rest-made")
                .then()
                .statusCode(204);
        as(SignedIn.admin())
                .body(SOURCE.replace("Wonen", "Wonen & zo"))
                .put("/sources/api/sources/rest-made")
                .then()
                .statusCode(200)
                .body("name", equalTo("Wonen & zo"));
        as(SignedIn.admin()).delete("/sources/api/sources/rest-made").then().statusCode(204);
        as(SignedIn.admin()).get("/sources/api/sources/rest-made").then().statusCode(404);
    }

    @Test
    void whatIsWrongWithASourceIsSaidFieldByField() {
        as(SignedIn.admin())
                .body(
                        "{\"url\": \"file:///etc/passwd\", \"kind\": \"feed\", \"every\": \"PT0S\", \"id\": \"other\", \"language\": \"?\"}")
                .put("/sources/api/sources/rest-wrong")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", hasItems("id", "name", "url", "channel", "every", "language"));
        as(SignedIn.admin())
                .body(SOURCE.replace("feed\",", "pigeon\","))
                .put("/sources/api/sources/rest-wrong")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("kind"));
        as(SignedIn.admin())
                .body(SOURCE)
                .put("/sources/api/sources/Rest_Wrong")
                .then()
                .statusCode(400);
    }

    @Test
    void everybodySeesTheirOwnClientsOnly() {
        as(SignedIn.admin())
                .body(SOURCE)
                .put("/sources/api/sources/rest-own")
                .then()
                .statusCode(201);
        as(SignedIn.admin())
                .body(SOURCE.replace("\"owner\": \"rest-a\",", ""))
                .put("/sources/api/sources/rest-agency")
                .then()
                .statusCode(201);

        as(lead("rest-a")).get("/sources/api/sources").then().body("id", hasItems("rest-own", "rest-agency"));
        as(lead("rest-b"))
                .get("/sources/api/sources")
                .then()
                .body("id", not(hasItem("rest-own")))
                .body("id", hasItem("rest-agency"));
        as(SignedIn.token("k", "client", "rest-a"))
                .get("/sources/api/sources")
                .then()
                .body("id", hasItem("rest-own"))
                .body("owner", everyItem(equalTo("rest-a")));
        as(lead("rest-b")).get("/sources/api/sources/rest-own").then().statusCode(404);
        as(lead("rest-b"))
                .body(SOURCE)
                .put("/sources/api/sources/rest-own")
                .then()
                .statusCode(400);
        as(lead("rest-b"))
                .body(SOURCE.replace("rest-a", "rest-b"))
                .put("/sources/api/sources/rest-own")
                .then()
                .statusCode(404);
        as(lead("rest-b")).delete("/sources/api/sources/rest-own").then().statusCode(404);
        as(lead("rest-b")).post("/sources/api/sources/rest-own/run").then().statusCode(404);
    }

    @Test
    void whatConcernsAllIsChangedByWhoSeesAll() {
        var agency = SOURCE.replace("\"owner\": \"rest-a\",", "");

        as(lead("rest-a"))
                .body(agency)
                .put("/sources/api/sources/rest-all")
                .then()
                .statusCode(400);
        as(SignedIn.token("l", "lead", "*"))
                .body(agency)
                .put("/sources/api/sources/rest-all")
                .then()
                .statusCode(201);
        as(lead("rest-a"))
                .body(SOURCE)
                .put("/sources/api/sources/rest-all")
                .then()
                .statusCode(404);
        as(lead("rest-a")).delete("/sources/api/sources/rest-all").then().statusCode(404);
    }

    @Test
    void rolesDecideWhoWrites() {
        as(SignedIn.token("a", "agent", "rest-a"))
                .body(SOURCE)
                .put("/sources/api/sources/rest-role")
                .then()
                .statusCode(403);
        as(SignedIn.token("a", "agent", "rest-a"))
                .post("/sources/api/sources/rest-role/run")
                .then()
                .statusCode(403);
        as(lead("rest-a"))
                .body(SOURCE)
                .put("/sources/api/sources/rest-role")
                .then()
                .statusCode(201);
        as(lead("rest-a")).post("/sources/api/sources/rest-role/run").then().statusCode(202);
        given().get("/sources/api/sources").then().statusCode(401);
    }

    @Test
    void aMonitorIsMadeChangedAndRemoved() {
        var monitor = "{\"clientId\": \"rest-a\", \"query\": \"vloer -laminaat\"}";

        as(lead("rest-a"))
                .body(monitor)
                .put("/sources/api/monitors/rest-m")
                .then()
                .statusCode(201)
                .body("query", equalTo("vloer -laminaat"))
                .body("sources", empty());
        as(lead("rest-a"))
                .body(monitor)
                .put("/sources/api/monitors/rest-m")
                .then()
                .statusCode(204);
        as(lead("rest-a"))
                .body(monitor.replace("vloer", "tegel"))
                .put("/sources/api/monitors/rest-m")
                .then()
                .statusCode(200);
        as(lead("rest-b")).get("/sources/api/monitors/rest-m").then().statusCode(404);
        as(lead("rest-b")).get("/sources/api/monitors").then().body("id", not(hasItem("rest-m")));
        as(lead("rest-b"))
                .body(monitor.replace("rest-a", "rest-b"))
                .put("/sources/api/monitors/rest-m")
                .then()
                .statusCode(404);
        as(lead("rest-a")).delete("/sources/api/monitors/rest-m").then().statusCode(204);
        as(lead("rest-a")).get("/sources/api/monitors/rest-m").then().statusCode(404);
    }

    @Test
    void aQueryThatCannotBeReadIsSaidWithItsPlace() {
        as(lead("rest-a"))
                .body(Map.of("clientId", "rest-a", "query", "vloer \"drie"))
                .put("/sources/api/monitors/rest-q")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("query"))
                .body("errors[0].message", startsWith("at character 7: "))
                .body("errors[0].message", containsString("never closed"));
        as(lead("rest-a"))
                .body(Map.of("query", "a OR"))
                .post("/sources/api/try")
                .then()
                .statusCode(400)
                .body("errors[0].message", startsWith("at character 5: "));
    }

    @Test
    void aMonitorLooksInSourcesThatThereAre() {
        var body = Map.of("clientId", "rest-a", "query", "vloer", "sources", List.of("rest-nowhere"));

        as(lead("rest-a"))
                .body(body)
                .put("/sources/api/monitors/rest-s")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("sources"));
    }

    private static String lead(String client) {
        return SignedIn.token("lead", "lead", client);
    }

    private static RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token).contentType("application/json");
    }
}
