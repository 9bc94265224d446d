package balie.reporting.webhook;

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
import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WebhookPagesTest {
    @Inject
    Desk desk;

    private Portal portal;
    private String page;

    @BeforeEach
    void aPortal() {
        portal = Portal.of(desk);
        page = "/reports/" + portal.client() + "/webhooks";
    }

    private RequestSpecification by(String role) {
        return given().auth()
                .oauth2(SignedIn.token("sanne", role, portal.client()))
                .header("Accept", "text/html")
                .redirects()
                .follow(false);
    }

    private Document shown(String path, String language) {
        return Jsoup.parse(by("lead")
                .cookie("balie-language", language)
                .get(path)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .extract()
                .asString());
    }

    private Document make() {
        return Jsoup.parse(by("lead")
                .formParam("name", "Portaal van de winkel")
                .formParam("url", Receiver.url(portal.path()))
                .formParam("feeds", "mentions")
                .post(page)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    @Test
    void aSecretIsShownWhenItIsMadeAndNeverAgain() {
        assertThat(shown(page, "en").select(".empty h2").text()).isEqualTo("No webhooks yet");
        assertThat(shown("/reports/" + portal.client() + "/keys", "nl")
                        .select("a[href=" + page + "]")
                        .text())
                .isEqualTo("Webhooks van het portaal");

        var made = make();

        var secret = made.select(".secret code").text();
        assertThat(secret).startsWith("whsec_");
        var link = made.select(".keys tbody th a").attr("href");
        assertThat(shown(page, "nl").select(".keys tbody tr").text()).contains("Portaal van de winkel", "Aan", "nooit");
        assertThat(shown(link, "en").html()).doesNotContain(secret).contains("Nothing has been sent yet");
        var fresh = Jsoup.parse(by("lead")
                .post(link + "/rotate")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertThat(fresh.select(".secret code").text()).startsWith("whsec_").isNotEqualTo(secret);
        assertThat(shown(link, "nl").text()).contains("Het oude geheim geldt tot");
    }

    @Test
    void aTestIsSentAndSentAgainAndTheWebhookSwitchedAndDeleted() throws IOException {
        var link = make().select(".keys tbody th a").attr("href");
        try (var receiver = new Receiver()) {
            receiver.take(portal.path());

            by("lead").post(link + "/test").then().statusCode(303).header("Location", endsWith(link));
            await().untilAsserted(() ->
                    assertThat(shown(link, "nl").select(".keys tbody").text()).contains("Aangenomen", "delivered"));
            var again = shown(link, "en").select(".keys tbody form").attr("action");
            by("lead").post(again).then().statusCode(303);
            await().until(() -> receiver.hits(portal.path()).size() == 2);
        }

        by("lead").post(link + "/disable").then().statusCode(303);
        assertThat(shown(link, "en").text()).contains("Disabled", "by hand");
        by("lead").post(link + "/test").then().statusCode(422).body(containsString("It is disabled"));
        by("lead").post(link + "/delete").then().statusCode(303).header("Location", endsWith(page));
        assertThat(shown(page, "nl").select(".empty h2").text()).isEqualTo("Nog geen webhooks");
    }

    @Test
    void whatWasWrittenStaysWhenItCannotBeSaved() {
        var refused = Jsoup.parse(by("lead")
                .formParam("name", "Portal")
                .formParam("url", "https://10.0.0.1/hook")
                .formParam("feeds", "mentions")
                .post(page)
                .then()
                .statusCode(422)
                .extract()
                .asString());

        assertThat(refused.select(".banner").text()).startsWith("That was not saved");
        assertThat(refused.select("#url").attr("value")).isEqualTo("https://10.0.0.1/hook");
        by("agent").get(page).then().statusCode(403);
    }
}
