package balie.collector;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import balie.testing.RealServers;
import balie.testing.SignedIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(SignedIn.class)
@QuarkusTestResource(FeedSite.class)
class FormTest {
    private FeedSite site;

    @Test
    void aRecipeIsTriedAndSaysOfEachMissingPartWhy() {
        site.set(
                "/form-page",
                FeedSite.Page.html("<article id=a1><b>Ruud</b><i>ooit</i><p>Mijn vloer &lt;kraakt&gt;</p></article>"
                        + "<article id=a2><p></p></article>"));

        var tried = page("form-tried", "lead", "c-form", "en")
                .formParam("recipe", "")
                .formParam("itemId", "@id")
                .formParam("author", "b")
                .formParam("time", "i")
                .formParam("permalink", "a.gone")
                .formParam("next", "a.next");
        tried.formParam("url", site.url(0, "/form-page"))
                .post("/sources/form/try")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("2 items, 1 with words."),
                        containsString("Mijn vloer &lt;kraakt&gt;"),
                        containsString("<code>a1</code>"),
                        containsString("Time: this is no time that can be read; give a format <q>ooit</q>"),
                        containsString("Permalink: the selector matches nothing here"),
                        containsString("Left out: what it matches is empty"),
                        containsString("No next page: the selector matches nothing here")));
        Desk.admin().get("/sources/api/sources/form-tried").then().statusCode(404);
    }

    @Test
    void whatCannotBeReadIsSaidWithWhatToDoInBothLanguages() {
        page("form-made", "lead", "c-form", "nl")
                .formParam("url", site.url(0, "/form-nowhere"))
                .post("/sources/form/try")
                .then()
                .statusCode(200)
                .body(allOf(containsString("Er is niets gevonden"), containsString("Zoek het huidige adres op")));
        page("form-made", "lead", "c-form", "en")
                .formParam("url", "file:///etc/passwd")
                .formParam("without", "p:matches((a+)+)")
                .post("/sources/form/try")
                .then()
                .body(allOf(
                        containsString("Write a full address"),
                        containsString("no more than one :has()"),
                        not(containsString("What was found"))));
    }

    @Test
    void aSourceIsAddedChangedAndItsMistakesMarked() {
        page("form-made", "lead", "c-form", "en")
                .redirects()
                .follow(false)
                .formParam("url", site.url(0, "/form-page"))
                .post("/sources/form/save")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/sources?saved=true"));
        Desk.admin()
                .get("/sources/api/sources/form-made")
                .then()
                .body("recipe.item", equalTo("article"))
                .body("every", equalTo("PT15M"));

        as("lead", "c-form", "en")
                .get("/sources/form?id=form-made")
                .then()
                .statusCode(200)
                .body(allOf(containsString("value=\"article\""), containsString("value=\"form-made\" readonly")));
        page("form-made", "lead", "c-form", "en")
                .formParam("url", site.url(0, "/form-page"))
                .post("/sources/form/save")
                .then()
                .statusCode(400)
                .body(containsString("This id is taken"));
        page("form-made", "lead", "c-elsewhere", "en")
                .formParam("url", site.url(0, "/form-page"))
                .post("/sources/form/save")
                .then()
                .statusCode(400)
                .body(containsString("Write the id of a client of yours"));
        as("lead", "c-elsewhere", "en").get("/sources/form?id=form-made").then().statusCode(404);
        as("agent", "c-form", "en").get("/sources/form").then().statusCode(403);
    }

    @Test
    void aFeedIsTriedLikewise() {
        site.set(
                "/form-feed",
                Atom.feed()
                        .entry("1", null, Instant.parse("2026-03-02T09:00:00Z"), "uit een feed")
                        .page());

        as("admin", "*", "en")
                .formParam("kind", "FEED")
                .formParam("url", site.url(0, "/form-feed"))
                .post("/sources/form/try")
                .then()
                .body(allOf(containsString("1 item, 1 with words."), containsString("uit een feed")));
    }

    private static RequestSpecification page(String id, String role, String client, String language) {
        return as(role, client, language)
                .formParam("new", "true")
                .formParam("kind", "PAGE")
                .formParam("id", id)
                .formParam("name", "Form")
                .formParam("channel", "FORUM")
                .formParam("owner", "c-form")
                .formParam("every", "PT15M")
                .formParam("item", "article")
                .formParam("text", "p");
    }

    private static RequestSpecification as(String role, String client, String language) {
        return given().header("Authorization", "Bearer " + SignedIn.token(role, role, client))
                .header("Accept-Language", language)
                .accept("text/html");
    }
}
