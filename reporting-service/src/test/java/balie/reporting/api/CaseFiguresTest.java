package balie.reporting.api;

import static balie.reporting.ACase.aCase;
import static balie.reporting.ACase.aCasePublished;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import balie.events.CaseEvent.ClockKind;
import balie.events.Topic;
import balie.reporting.ACase;
import balie.reporting.Desk;
import balie.testing.Servers;
import balie.testing.SignedIn;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CaseFiguresTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final String ON_FRIDAY = "?from=2026-11-20&to=2026-11-20";

    @Inject
    Desk desk;

    Servers servers;

    private final String client = Desk.newClient("floorhuis");

    @BeforeEach
    void aClient() {
        desk.hasClient(client, "FloorHuis");
        await().untilAsserted(() -> figures("").statusCode(200));
    }

    private ValidatableResponse figures(String query) {
        return given().auth()
                .oauth2(SignedIn.token("sanne", "agent", client))
                .get("/reports/api/clients/" + client + "/figures" + query)
                .then();
    }

    private void whenOpened(int cases) {
        await().untilAsserted(() -> figures("").body("cases.opened", equalTo(cases)));
    }

    private ACase ours() {
        return aCase().of(client);
    }

    @Test
    void beforeTheFirstCaseNothingIsKnownOfThem() {
        figures("").body("cases", nullValue());
    }

    @Test
    void fewAnswersAreListedWithWhatTheyTook() {
        var answered = ours().answered(HOUR.plusMinutes(5));
        desk.handles(answered, ours().waiting(), ours().missed(ClockKind.FIRST_RESPONSE));
        whenOpened(3);

        figures(ON_FRIDAY)
                .body("cases.since", equalTo("2026-11-20T09:05:00Z"))
                .body("cases.openNow", equalTo(3))
                .body("cases.waitingNow", equalTo(1))
                .body("cases.lateNow", equalTo(1))
                .body("cases.unansweredNow", equalTo(2))
                .body("cases.missed", equalTo(1))
                .body("cases.firstResponse.answers", equalTo(1))
                .body("cases.firstResponse.withinNorm", equalTo(1))
                .body("cases.firstResponse.business", nullValue())
                .body("cases.firstResponse.list", hasSize(1))
                .body(
                        "cases.firstResponse.list[0].caseId",
                        equalTo(answered.id().toString()))
                .body("cases.firstResponse.list[0].sincePublicationSeconds", equalTo(3900))
                .body("cases.firstResponse.list[0].calendarSeconds", equalTo(3600))
                .body("cases.firstResponse.list[0].businessSeconds", equalTo(1800))
                .body("cases.firstResponse.list[0].inTime", equalTo(true))
                .body("cases.firstResponseTargets.met", equalTo(1))
                .body("cases.firstResponseTargets.missed", equalTo(1))
                .body("cases.firstResponseTargets.share", equalTo(0.5f))
                .body("cases.resolutionTargets.share", nullValue());
    }

    @Test
    void fromTwentyAnswersOnThereIsAMedian() {
        desk.handles(IntStream.rangeClosed(1, 20)
                .mapToObj(i -> ours().answered(Duration.ofMinutes(5 + 2L * i)))
                .toArray(ACase[]::new));
        whenOpened(20);

        figures(ON_FRIDAY)
                .body("cases.firstResponse.list", nullValue())
                .body("cases.firstResponse.business.medianSeconds", equalTo(600))
                .body("cases.firstResponse.business.p90Seconds", equalTo(1080))
                .body("cases.firstResponse.calendar.medianSeconds", equalTo(1200))
                .body("cases.firstResponse.sincePublication.medianSeconds", equalTo(1500));
    }

    @Test
    void eventsThatComeTwiceLateOrWrongLeaveTheCaseAsItsNewestSays() {
        var opened = ours();
        var answered = opened.answered(HOUR);
        var resolved = answered.resolved(HOUR.multipliedBy(2));
        Desk.garbles(servers, Topic.CASE_EVENTS, opened.id().toString(), "{\"sequence\": -1}");
        Desk.garbles(servers, Topic.CASE_EVENTS, opened.id().toString(), null);

        desk.handles(resolved, opened, answered, resolved, opened);
        desk.handles(ours());
        whenOpened(2);

        figures("")
                .body("cases.openNow", equalTo(1))
                .body("cases.firstResponse.answers", equalTo(1))
                .body("cases.resolutionTargets.met", equalTo(1));
    }

    @Test
    void whatWasFoundNotRelevantIsLeftOutAndToldSo() {
        var told = ours().answered(HOUR);
        desk.handles(told, told.notRelevant(HOUR.multipliedBy(2)));
        await().untilAsserted(() -> figures("").body("cases.leftOut", equalTo(1)));

        figures("")
                .body("cases.opened", equalTo(0))
                .body("cases.firstResponse.answers", equalTo(0))
                .body("cases.firstResponse.list", hasSize(0))
                .body("cases.firstResponseTargets.met", equalTo(0))
                .body("cases.openNow", equalTo(0));
    }

    @Test
    void eachFigureHasItsOwnDay() {
        var evening = aCasePublished(Instant.parse("2026-11-20T22:30:00Z")).of(client);
        desk.handles(
                evening,
                evening.answered(HOUR),
                aCasePublished(Instant.parse("2026-11-19T09:00:00Z")).of(client).answered(Duration.ofDays(1)));
        whenOpened(2);

        figures(ON_FRIDAY)
                .body("cases.opened", equalTo(1))
                .body("cases.firstResponse.list.sincePublicationSeconds", contains(86400))
                .body("cases.firstResponseTargets.met", equalTo(0))
                .body("cases.firstResponseTargets.missed", equalTo(0));
        await().untilAsserted(() -> figures("?from=2026-11-21&to=2026-11-21")
                .body("cases.firstResponse.list.sincePublicationSeconds", contains(3600)));
        figures("?from=2026-11-19&to=2026-11-19").body("cases.missed", equalTo(1));
    }

    @Test
    void somebodyElsesCasesAreNotAmongThem() {
        desk.handles(ours(), aCase().of(Desk.newClient("another")));
        whenOpened(1);

        figures("").body("cases.openNow", equalTo(1));
    }
}
