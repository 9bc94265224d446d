package balie.response.alerts.page;

import static balie.response.alerts.Alarm.deliveries;
import static balie.response.alerts.Alarm.escalationOf;
import static balie.response.alerts.Alarm.sql;
import static balie.response.alerts.Alarm.texts;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import balie.response.Times;
import balie.response.alerts.Alarm;
import balie.response.escalation.Week;
import balie.testing.SignedIn;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OnCallPageTest {
    private static final String LEAD = SignedIn.token("lien", "lead", "floor-none");

    @Inject
    Alarm alarm;

    private String sanne;
    private String joris;

    @BeforeEach
    void meetThePeople() {
        sanne = person("sanne");
        joris = person("joris");
    }

    @AfterEach
    void leaveTheListEmpty() {
        sql("delete from on_call_week");
        sql("update stand_in set taken_back_at = now() where taken_back_at is null");
    }

    @Test
    void aGapIsMarkedUntilALeadFillsIt() {
        var week = Jsoup.parse(show(LEAD).asString())
                .select("select[name^=week-]")
                .get(0)
                .attr("name");
        assertThat(page().select(".banner").text()).contains("Nobody is on call");

        fill(week, sanne).then().statusCode(303);

        var page = page();
        assertThat(page.select(".banner")).isEmpty();
        assertThat(page.select("main").text()).contains("On call now: sanne");
        assertThat(page.select("select[name=" + week + "] option[selected]").attr("value"))
                .isEqualTo(sanne);
        assertThat(page.select("tr.gap")).isNotEmpty();
        assertThat(texts("select subject from audit where action = 'on-call-changed' and who = 'lien'"))
                .contains(Week.parse(week.substring(5)) + " " + sanne);
    }

    @Test
    void whoStandsInIsToldInsteadOfThePersonOfTheWeek() {
        fill(thisWeek(), sanne).then().statusCode(303);
        standIn(joris, -1, 1).then().statusCode(303);
        var client = alarm.client("PT0S on-call");

        alarm.breaches(client);

        var escalation = escalationOf(client);
        await().until(() -> !deliveries(escalation, "login").isEmpty());
        assertThat(deliveries(escalation, "login")).containsOnly(joris);
        assertThat(page().select("main").text()).contains("stands in");

        var id = texts("select stand_in_id from stand_in where login = '" + joris + "'")
                .get(0);
        press("/desk/on-call/stand-ins/" + id + "/take-back").then().statusCode(303);
        await().until(() -> deliveries(escalation, "login").contains(sanne));
    }

    @Test
    void whoDoesNotSeeTheClientLeavesAGapAndALeadIsTold() {
        var client = alarm.client("PT0S on-call");
        var elsewhere = person("els", "on-call", alarm.client("PT0S on-call"));
        var lead = person("lotte", "lead", client);
        fill(thisWeek(), elsewhere).then().statusCode(303);

        alarm.breaches(client);

        var escalation = escalationOf(client);
        await().until(() -> deliveries(escalation, "login").contains(lead));
        assertThat(deliveries(escalation, "login")).doesNotContain(elsewhere);
        assertThat(page().select("main").text()).contains("Whoever does not see a client");
    }

    @Test
    void aStandInThatEndsBeforeItBeginsIsNotEntered() {
        standIn(joris, 5, 2).then().statusCode(400);
        standIn("nobody-here", -1, 2).then().statusCode(400);

        assertThat(texts("select 1 from stand_in where login = '" + joris + "'"))
                .isEmpty();
    }

    @Test
    void othersOfTheAgencyReadAndAClientsPeopleDoNot() {
        var agent = SignedIn.token("an", "agent", "floor-none");

        assertThat(Jsoup.parse(show(agent).asString()).select("main select, main button"))
                .isEmpty();
        given().auth()
                .oauth2(agent)
                .formParams(Map.of(thisWeek(), sanne))
                .post("/desk/on-call/weeks")
                .then()
                .statusCode(403);
        show(SignedIn.token("own", "client", "floor-none")).then().statusCode(403);
    }

    private static String thisWeek() {
        return Jsoup.parse(show(LEAD).asString())
                .select("select[name^=week-]")
                .get(0)
                .attr("name");
    }

    private static Response fill(String week, String login) {
        return form("/desk/on-call/weeks", Map.of(week, login));
    }

    private static Response standIn(String login, int fromHours, int untilHours) {
        var now = LocalDateTime.now(Times.AMSTERDAM).truncatedTo(ChronoUnit.MINUTES);
        return form(
                "/desk/on-call/stand-ins",
                Map.of(
                        "login", login,
                        "from", now.plusHours(fromHours).toString(),
                        "until", now.plusHours(untilHours).toString()));
    }

    private static Response form(String path, Map<String, String> values) {
        return given().auth()
                .oauth2(LEAD)
                .contentType(ContentType.URLENC)
                .formParams(values)
                .redirects()
                .follow(false)
                .post(path);
    }

    private static Response press(String path) {
        return given().auth().oauth2(LEAD).redirects().follow(false).post(path);
    }

    private static Document page() {
        return Jsoup.parse(show(LEAD).asString());
    }

    private static Response show(String token) {
        return given().auth().oauth2(token).get("/desk/on-call");
    }

    private static String person(String name) {
        return person(name, "on-call", "*");
    }

    private static String person(String name, String role, String client) {
        var login = name + "-" + UUID.randomUUID().toString().substring(0, 8);
        given().auth()
                .oauth2(SignedIn.admin())
                .contentType(ContentType.JSON)
                .body("""
                        {"password":"correct horse battery","name":"%s","role":"%s","clients":["%s"],"language":"en"}
                        """.formatted(login, role, client))
                .put("/desk/api/staff/" + login)
                .then()
                .statusCode(201);
        return login;
    }
}
