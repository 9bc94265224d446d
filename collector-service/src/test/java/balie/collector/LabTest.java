package balie.collector;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import balie.testing.RealServers;
import balie.testing.Servers;
import balie.testing.SignedIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(SignedIn.class)
@QuarkusTestResource(FeedSite.class)
class LabTest {
    private FeedSite site;
    private Servers servers;

    @Test
    void aQueryIsTriedComparedAndSaved() {
        collected();
        page("sanne", "lead")
                .formParam("query", "Kraaklaminaat -gratis author:ruud72")
                .post("/sources/monitors/save")
                .then()
                .statusCode(303);

        page("sanne", "lead")
                .formParam("query", "Kraaklaminaat NEAR/2 (laat OR traag)")
                .post("/sources/monitors/try")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("1 more, 1 no longer"),
                        containsString("Kraaklaminaat kwam te laat"),
                        containsString("no longer found")));
        page("sanne", "lead")
                .formParam("query", "Kraaklaminaat -gratis author:ruud72")
                .post("/sources/monitors/try")
                .then()
                .body(allOf(containsString("Kraaklaminaat is mooi"), not(containsString("no longer found"))));
        given().header("Authorization", "Bearer " + SignedIn.token("sanne", "lead", "c-lab"))
                .get("/sources/api/monitors/lab-monitor")
                .then()
                .body("query", equalTo("Kraaklaminaat -gratis author:ruud72"));
    }

    @Test
    void whatCannotBeUnderstoodIsMarkedAndNotSaved() {
        page("sanne", "lead")
                .formParam("query", "vloer NEAR")
                .post("/sources/monitors/try")
                .then()
                .statusCode(200)
                .body(containsString("From character 7 on"));
        page("sanne", "lead")
                .formParam("query", "vloer (")
                .post("/sources/monitors/save")
                .then()
                .statusCode(400)
                .body(containsString("Put right what is marked"));
        page("joris", "agent")
                .formParam("query", "vloer")
                .post("/sources/monitors/save")
                .then()
                .statusCode(403);
        page("joris", "agent")
                .formParam("query", "vloer")
                .post("/sources/monitors/try")
                .then()
                .statusCode(200)
                .body(not(containsString("formaction=\"/sources/monitors/remove\"")));
    }

    /** Nine thousand texts of twenty thousand characters are more than the tests' heap holds. */
    @Test
    void whoSendsAFormIsRefusedWithAPageAndAProgramWithAProblem() {
        page("joris", "agent")
                .header("Accept", "text/html,*/*;q=0.8")
                .header("Sec-Fetch-Mode", "navigate")
                .post("/sources/monitors/save")
                .then()
                .statusCode(403)
                .contentType("text/html")
                .body(containsString("Not for you"));
        page("joris", "agent")
                .header("Accept", "text/html,*/*;q=0.8")
                .post("/sources/monitors/save")
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
    }

    @Test
    void aQueryIsTriedOnMoreThanTheMemoryHolds() throws SQLException {
        Desk.source("lab-large", "c-lab-large", site.url(0, "/lab-large"));
        Desk.checked("lab-large");
        execute("""
                insert into collector.document (source_id, key, client_id, content, text, collected_at)
                select 'lab-large', gen_random_uuid(), 'c-lab-large', gen_random_uuid(), 'Kraaklaminaat ' || repeat('…', 19000), now()
                from generate_series(1, 9000)""");

        given().header("Authorization", "Bearer " + SignedIn.token("sanne", "lead", "c-lab-large"))
                .contentType("application/json")
                .body("{\"query\": \"kraaklaminaat\"}")
                .post("/sources/api/try")
                .then()
                .statusCode(200)
                .body("found", equalTo(9_000))
                .body("hits", hasSize(50));

        execute("delete from collector.source where source_id = 'lab-large'");
    }

    private void execute(String sql) throws SQLException {
        try (var connection = servers.connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void collected() {
        var now = Instant.now();
        site.set(
                "/lab",
                Atom.feed()
                        .by("ruud72", "1", now, "Kraaklaminaat is mooi")
                        .entry("2", null, now, "Kraaklaminaat kwam te laat")
                        .entry("3", null, now, "gratis kraaklaminaat")
                        .page());
        Desk.source("lab-feed", "c-lab", site.url(0, "/lab"));
        Desk.checked("lab-feed");
    }

    private static RequestSpecification page(String login, String role) {
        return given().header("Authorization", "Bearer " + SignedIn.token(login, role, "c-lab"))
                .redirects()
                .follow(false)
                .header("Accept-Language", "en")
                .formParam("id", "lab-monitor")
                .formParam("client", "c-lab");
    }
}
