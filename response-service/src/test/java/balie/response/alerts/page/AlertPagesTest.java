package balie.response.alerts.page;

import static balie.response.alerts.Alarm.address;
import static balie.response.alerts.Alarm.column;
import static balie.response.alerts.Alarm.deliveries;
import static balie.response.alerts.Alarm.escalationOf;
import static balie.response.alerts.Alarm.texts;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import balie.response.Desk;
import balie.response.alerts.Alarm;
import balie.response.alerts.delivery.Inbox;
import balie.testing.SignedIn;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AlertPagesTest {
    private static final String ADMIN = SignedIn.admin();

    @Inject
    Alarm alarm;

    @Inject
    Desk desk;

    @Test
    void whoeverIsWokenFindsOneButtonAndThenWhoPressedIt() {
        var client = alarm.client("PT0S " + address());
        var caseId = alarm.breaches(client);
        var page = "/desk/alerts/" + escalationOf(client);

        var before = page(SignedIn.token("sanne", "on-call", client), page);
        assertThat(before.select("main button.main")).hasSize(1);
        assertThat(before.select("h1").text()).isEqualTo("Floor " + client + ": 1 case is late");
        assertThat(before.select("a[href=/desk/cases/" + caseId + "]")).hasSize(1);

        press(SignedIn.token("sanne", "on-call", client), page + "/acknowledge")
                .then()
                .statusCode(303);
        press(SignedIn.token("joris", "agent", client), page + "/acknowledge")
                .then()
                .statusCode(303);

        var after = page(SignedIn.token("joris", "agent", client), page);
        assertThat(after.select("main button.main")).isEmpty();
        assertThat(after.select(".banner").text())
                .contains("sanne acknowledged")
                .contains("1 case is not settled yet");
    }

    @Test
    void theBoardShowsWhatWaitsWithACountAndTheRestBelow() {
        var night = address();
        var client = alarm.client("PT0S " + night);
        alarm.breaches(client);
        alarm.breaches(client);
        var escalation = escalationOf(client);
        await().until(() -> !deliveries(escalation, "address").isEmpty());

        var board = page(SignedIn.token("sanne", "lead", client), "/desk/alerts");

        assertThat(board.select("#main .alert").text())
                .contains("Floor " + client + ": 2 cases are late")
                .contains(night);
        assertThat(board.select("#log").text()).contains("Floor " + client).contains(night);
        assertThat(board.select("a[href=/desk/alerts/channels]")).isEmpty();
    }

    @Test
    void whatBelongsToOthersIsNotThere() {
        var client = alarm.client("PT0S " + address());
        alarm.breaches(client);
        var page = "/desk/alerts/" + escalationOf(client);
        var stranger = SignedIn.token("an", "agent", desk.client());

        for (var token : new String[] {stranger, SignedIn.token("own", "client", client)}) {
            get(token, page).then().statusCode(404);
            press(token, page + "/acknowledge").then().statusCode(404);
            assertThat(get(token, "/desk/alerts").asString()).doesNotContain(client);
        }
        assertThat(column(escalationOf(client), "acknowledged_by")).isNull();
    }

    @Test
    void inDutchItIsDutch() {
        var client = alarm.client("PT0S " + address());
        alarm.breaches(client);

        for (var path : new String[] {
            "/desk/alerts", "/desk/alerts/" + escalationOf(client), "/desk/on-call", "/desk/alerts/channels"
        }) {
            var page =
                    given().auth().oauth2(ADMIN).cookie("balie-language", "nl").get(path);
            page.then().statusCode(200);
            assertThat(Jsoup.parse(page.asString()).select("html").attr("lang")).isEqualTo("nl");
            assertThat(page.asString()).doesNotContain("NOT_FOUND");
        }
    }

    @Test
    void aTestGoesToOnesOwnAddressAndIsLogged() {
        var login = "joris-" + UUID.randomUUID().toString().substring(0, 8);
        var address = login + "@agency.example";
        person(login, address);

        try (var inbox = new Inbox()) {
            press(SignedIn.token(login, "agent", "*"), "/desk/alerts/test")
                    .then()
                    .statusCode(303);
            await().until(() -> !inbox.of(address).isEmpty());
            assertThat(Inbox.subject(inbox.of(address).get(0))).isEqualTo("A test of Balie's alerts");
            await().until(() -> page(SignedIn.token(login, "agent", "*"), "/desk/alerts")
                    .select("#log")
                    .text()
                    .contains("delivered"));
        }
    }

    @Test
    void aChannelsSecretIsShownOnceAndItsAddressNever() {
        var name = "Night " + UUID.randomUUID();
        var added = given().auth()
                .oauth2(ADMIN)
                .contentType(ContentType.URLENC)
                .formParams(Map.of(
                        "name",
                        name,
                        "kind",
                        "STANDARD",
                        "url",
                        "https://93.184.215.14/very/secret/" + name.hashCode()))
                .post("/desk/alerts/channels");

        added.then().statusCode(200);
        assertThat(Jsoup.parse(added.asString()).select(".secret").text()).startsWith("whsec_");
        var later = get(ADMIN, "/desk/alerts/channels").asString();
        assertThat(later)
                .contains(name)
                .contains("93.184.215.14")
                .doesNotContain("whsec_")
                .doesNotContain("very/secret");
        var id = texts("select channel_id from alert_channel where name = '" + name + "'")
                .get(0);
        press(ADMIN, "/desk/alerts/channels/" + id + "/off").then().statusCode(303);
        assertThat(texts("select active from alert_channel where name = '" + name + "'"))
                .containsExactly("f");
        get(SignedIn.token("lead", "lead", "*"), "/desk/alerts/channels").then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chat",
                "http://127.0.0.1:1/hook",
                "https://10.1.2.3/hook",
                "https://[::1]/hook",
                "http://169.254.169.254/latest/meta-data",
                "https://2130706433/hook",
                "file:///etc/passwd",
                "https://user@93.184.215.14/hook"
            })
    void aChannelWhoseAddressMayNotBeReachedIsRefusedAtOnceBesideTheField(String url) {
        var name = "Night " + UUID.randomUUID();
        var wrong = new ArrayList<String>();

        for (var language : List.of("en", "nl")) {
            var answer = given().auth()
                    .oauth2(ADMIN)
                    .header("Accept-Language", language)
                    .contentType(ContentType.URLENC)
                    .formParams(Map.of("name", name, "kind", "CHAT", "url", url))
                    .post("/desk/alerts/channels");
            answer.then().statusCode(400);
            var page = Jsoup.parse(answer.asString());
            assertThat(page.select("#url[aria-invalid=true][aria-describedby=url-wrong]")
                            .val())
                    .isEqualTo(url);
            assertThat(page.select("#name").val()).isEqualTo(name);
            assertThat(page.select(".banner")).isEmpty();
            wrong.add(page.select("#url-wrong").text());
        }

        assertThat(wrong).doesNotContain("").doesNotHaveDuplicates();
        assertThat(texts("select 1 from alert_channel where name = '" + name + "'"))
                .isEmpty();
    }

    private static void person(String login, String mail) {
        given().auth()
                .oauth2(ADMIN)
                .contentType(ContentType.JSON)
                .body("""
                        {"password":"correct horse battery","name":"%s","role":"agent","clients":["*"],"language":"en","mail":"%s"}
                        """.formatted(login, mail))
                .put("/desk/api/staff/" + login)
                .then()
                .statusCode(201);
    }

    private static Document page(String token, String path) {
        var answer = get(token, path);
        answer.then().statusCode(200);
        return Jsoup.parse(answer.asString());
    }

    private static Response get(String token, String path) {
        return given().auth().oauth2(token).get(path);
    }

    private static Response press(String token, String path) {
        return given().auth().oauth2(token).redirects().follow(false).post(path);
    }
}
