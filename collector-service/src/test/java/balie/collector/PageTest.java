package balie.collector;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import balie.testing.RealServers;
import balie.testing.SignedIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(SignedIn.class)
@QuarkusTestResource(FeedSite.class)
class PageTest {
    private FeedSite site;

    @Test
    void aFailingSourceIsShownWithWhatToDoInBothLanguages() {
        Desk.source("page-gone", "c-page", site.url(0, "/nowhere"));
        Desk.checked("page-gone");

        as("lead", "c-page", "en")
                .get("/sources")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Source page-gone"),
                        containsString("class=\"clock over\">failing"),
                        containsString("Look up the present one"),
                        containsString("http-404, 1 failure in a row"),
                        containsString("action=\"/sources/page-gone/run\"")));
        as("lead", "c-page", "nl")
                .get("/sources")
                .then()
                .body(allOf(
                        containsString("storing"),
                        containsString("Zoek het huidige adres op"),
                        containsString("Nu bekijken")));
    }

    @Test
    void whoMayNotChangeASourceIsOfferedNoButton() {
        Desk.source("page-own", "c-page", site.url(0, "/nowhere"));

        as("agent", "c-page", "en")
                .get("/sources")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Source page-own"),
                        not(containsString("<form method=\"post\" action=\"/sources/page-own"))));
        as("lead", "c-elsewhere", "en").get("/sources").then().body(not(containsString("page-own")));
        as("agent", "c-page", "en").post("/sources/page-own/run").then().statusCode(403);
        as("lead", "c-elsewhere", "en").post("/sources/page-own/run").then().statusCode(404);
        as("client", "c-page", "en").get("/sources").then().statusCode(403);
    }

    @Test
    void theButtonAsksForACheckAndLeadsBack() {
        Desk.source("page-run", "c-page", site.url(0, "/nowhere"));

        as("lead", "c-page", "en")
                .redirects()
                .follow(false)
                .post("/sources/page-run/run")
                .then()
                .statusCode(303)
                .header("Location", containsString("/sources?started=true"));
        as("lead", "c-page", "en").get("/sources?started=true").then().body(containsString("has been asked for"));
    }

    private static RequestSpecification as(String role, String client, String language) {
        return given().header("Authorization", "Bearer " + SignedIn.token(role, role, client))
                .header("Accept-Language", language)
                .accept("text/html");
    }
}
