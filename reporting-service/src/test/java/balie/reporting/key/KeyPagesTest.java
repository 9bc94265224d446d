package balie.reporting.key;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import balie.reporting.Desk;
import balie.testing.SignedIn;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class KeyPagesTest {
    private static final Pattern KEY = Pattern.compile("balie_[a-z0-9]{12}_[A-Za-z0-9_-]{43}");

    @Inject
    Desk desk;

    private final String client = Desk.newClient("floorhuis");
    private final String page = "/reports/" + client + "/keys";

    @BeforeEach
    void aClientIsKnown() {
        desk.hasClient(client, "FloorHuis");
        await().untilAsserted(() -> by("lead").get(page).then().statusCode(200));
    }

    private RequestSpecification by(String role) {
        return given().auth()
                .oauth2(SignedIn.token("sanne", role, client))
                .header("Accept", "text/html")
                .redirects()
                .follow(false);
    }

    private Document list(String language) {
        return Jsoup.parse(by("lead")
                .cookie("balie-language", language)
                .get(page)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private String make(String name) {
        return by("lead")
                .formParam("name", name)
                .formParam("scopes", "mentions:read")
                .post(page)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .extract()
                .asString();
    }

    @Test
    void aKeyIsShownWhenItIsMadeAndNeverAgain() {
        assertThat(list("en").select(".empty h2").text()).isEqualTo("No keys yet");

        var secret = Jsoup.parse(make("Portaal van de winkel"))
                .select(".secret code")
                .text();

        assertThat(secret).matches(KEY);
        var list = list("nl");
        assertThat(KEY.matcher(list.html()).find()).isFalse();
        assertThat(list.select(".keys tbody th").text()).contains("Portaal van de winkel", secret.substring(0, 18));
        assertThat(list.select(".keys").text()).contains("Werkt", "nooit");
    }

    @Test
    void aKeyIsReplacedRenamedAndRevoked() {
        make("Portal");
        var id = list("en").select(".keys th .code").text().substring(6, 18);

        by("lead")
                .formParam("name", "New name")
                .post(page + "/" + id + "/name")
                .then()
                .statusCode(303)
                .header("Location", endsWith(page));
        var replaced = by("lead")
                .formParam("overlap", "P1D")
                .post(page + "/" + id + "/rotate")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(Jsoup.parse(replaced).select(".keys tbody tr")).hasSize(2);
        by("lead").post(page + "/" + id + "/revoke").then().statusCode(303);

        assertThat(list("en").select(".keys tr.over").text()).contains("New name", "Revoked");
        by("lead")
                .post(page + "/" + id + "/revoke")
                .then()
                .statusCode(422)
                .body(containsString("It opens nothing any more"));
    }

    @Test
    void withoutAnythingThatItMayDoNoKeyIsMade() {
        by("lead")
                .formParam("name", "Portal")
                .post(page)
                .then()
                .statusCode(422)
                .body(containsString("That key was not made"));
    }

    @Test
    void agentsAreSentAway() {
        by("agent").get(page).then().statusCode(403);
        by("client").get(page).then().statusCode(200);
    }

    @Test
    void developersFindWhereToStart() {
        var english = Jsoup.parse(by("client").get("/reports/developers").asString());
        var dutch = Jsoup.parse(by("agent")
                .cookie("balie-language", "nl")
                .get("/reports/developers")
                .asString());

        assertThat(english.select("h1").text()).isEqualTo("For developers of portals");
        assertThat(english.select("a[href=" + page + "]").text()).isEqualTo("Keys of FloorHuis");
        assertThat(english.select("code").text())
                .contains("/api/v1/clients/" + client + "/mentions?limit=200", "urn:balie:problem:cursor-expired");
        assertThat(dutch.select("h1").text()).isEqualTo("Voor ontwikkelaars van portalen");
        assertThat(dutch.select("a[href=" + page + "]")).isEmpty();
    }
}
