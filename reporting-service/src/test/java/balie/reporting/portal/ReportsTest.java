package balie.reporting.portal;

import static balie.reporting.ACase.aCasePublished;
import static balie.reporting.ACheck.aCheck;
import static balie.reporting.AMention.aMention;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import balie.events.Verdict.Polarity;
import balie.reporting.Desk;
import balie.testing.SignedIn;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReportsTest {
    @Inject
    Desk desk;

    private final String client = Desk.newClient("floorhuis");

    @BeforeEach
    void aClientIsKnown() {
        desk.hasClient(client, "FloorHuis");
        await().untilAsserted(() -> get("sources").statusCode(200));
    }

    private ValidatableResponse get(String report) {
        return getUnless("\"none\"", report);
    }

    private ValidatableResponse getUnless(String tag, String report) {
        return given().auth()
                .oauth2(SignedIn.token("lisa", "client", client))
                .header("If-None-Match", tag)
                .get("/api/v1/clients/" + client + "/" + report)
                .then();
    }

    @Test
    void aSummaryHasTheStretchBeforeBesideIt() {
        var checked = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        desk.checks(
                aCheck().of("forum-" + client).forClients(client).at("2026-11-01T00:00:00Z"),
                aCheck().of("forum-" + client).forClients(client).at(checked));
        desk.triages(
                aMention().of(client).at("2026-11-19T12:00:00Z").feeling(Polarity.NEGATIVE),
                aMention().of(client).at("2026-11-20T12:00:00Z"),
                aMention().of(client).at("2026-11-17T12:00:00Z"));
        var summary = "summary?from=2026-11-19&to=2026-11-20";
        await().untilAsserted(() -> get(summary)
                .body("period.mentions.total", equalTo(2))
                .body("before.mentions.total", equalTo(1))
                .body("complete_until", equalTo(checked.toString())));

        get(summary)
                .body("zone", equalTo("Europe/Amsterdam"))
                .body("period.from", equalTo("2026-11-18T23:00:00Z"))
                .body("period.to", equalTo("2026-11-20T23:00:00Z"))
                .body("period.mentions.by_sentiment.negative", equalTo(1))
                .body("period.mentions.by_channel.forum", equalTo(2))
                .body("period.cases", nullValue())
                .body("cases_now", nullValue())
                .body("before.from", equalTo("2026-11-16T23:00:00Z"))
                .body("as_of", notNullValue());
    }

    @Test
    void aStretchBeforeInWhichNobodyListenedIsUnknown() {
        desk.checks(
                aCheck().of("forum-" + client).forClients(client).at("2026-11-19T00:00:00Z"),
                aCheck().of("forum-" + client).forClients(client).at("2026-11-22T09:00:00Z"));

        await().untilAsserted(() -> get("summary?from=2026-11-20&to=2026-11-20")
                .body("period.mentions.total", equalTo(0))
                .body("before.mentions", nullValue()));
    }

    @Test
    void casesAreFigured() {
        var opened = aCasePublished(Instant.parse("2026-11-20T09:00:00Z")).of(client);
        desk.handles(opened, opened.answered(Duration.ofHours(1)));

        await().untilAsserted(() -> get("summary?from=2026-11-20&to=2026-11-20")
                .body("period.cases.opened", equalTo(1))
                .body("period.cases.first_responses.answers", equalTo(1))
                .body("period.cases.first_responses.business", nullValue())
                .body("period.cases.first_responses.list[0].in_time", equalTo(true))
                .body("period.cases.first_response_targets.met", equalTo(1))
                .body("before.cases", nullValue())
                .body("cases_now.open", equalTo(1)));
    }

    @Test
    void unknownStretchesOfASeriesAreNullAndKnownOnesZero() {
        desk.checks(
                aCheck().of("forum-" + client).forClients(client).at("2026-11-19T12:00:00Z"),
                aCheck().of("forum-" + client).forClients(client).at("2026-11-20T12:00:00Z"));
        desk.triages(aMention().of(client).at("2026-11-20T10:00:00Z").feeling(Polarity.POSITIVE));
        var series = "series?from=2026-11-18&to=2026-11-21&interval=day&zone=UTC";

        await().untilAsserted(() -> get(series).body("points.mentions", contains(null, 0, 1, null)));

        get(series)
                .body("interval", equalTo("day"))
                .body("points.positive", contains(null, 0, 1, null))
                .body("points.cases_opened", contains(null, null, null, null))
                .body("points[0].from", equalTo("2026-11-18T00:00:00Z"));
    }

    @Test
    void aSeriesTakesAnyIntervalAndZone() {
        get("series?from=2026-11-20T00:00:00Z&to=2026-11-20T06:00:00Z&interval=PT90M")
                .body("points", hasSize(4));
        get("series?from=2026-10-31&to=2026-11-01&interval=P1D&zone=America/New_York")
                .body("points[1].from", equalTo("2026-11-01T04:00:00Z"))
                .body("points[1].to", equalTo("2026-11-02T05:00:00Z"));
        get("series?interval=fortnight").statusCode(400).body("errors.field", contains("interval"));
        get("series?zone=Mars").statusCode(400).body("errors.field", contains("zone"));
        get("series?from=yesterday").statusCode(400).body("type", equalTo("urn:balie:problem:invalid-request"));
    }

    @Test
    void sourcesTellHowFreshTheyAre() {
        desk.checks(aCheck().of("forum-" + client).forClients(client).at("2026-11-20T12:00:00Z"));

        await().untilAsserted(() -> get("sources").body("sources", hasSize(1)));

        get("sources")
                .body("sources[0].last_success_at", equalTo("2026-11-20T12:00:00Z"))
                .body("sources[0].listening_since", equalTo("2026-11-20T12:00:00Z"))
                .body("sources[0].freshness", notNullValue());
    }

    @Test
    void aReportIsSentAgainOnlyWhenItHasChanged() {
        var summary = "summary?from=2026-11-19&to=2026-11-20";
        desk.triages(aMention().of(client));
        await().untilAsserted(() -> get(summary).body("period.mentions.total", equalTo(1)));
        var tag = get(summary)
                .header("Cache-Control", "private, no-cache")
                .extract()
                .header("ETag");

        assertThat(tag).startsWith("W/");
        // Somebody else's transaction may be under way and settle in between; then the answer is sent once more.
        await().untilAsserted(() ->
                getUnless(get(summary).extract().header("ETag"), summary).statusCode(304));
        desk.triages(aMention().of(client));
        await().untilAsserted(() -> getUnless(tag, summary)
                .statusCode(200)
                .header("ETag", not(tag))
                .body("period.mentions.total", equalTo(2)));
    }

    @Test
    void anotherQuestionHasAnotherTag() {
        var one = get("series?interval=day&from=2026-11-01&to=2026-11-05")
                .extract()
                .header("ETag");
        var another = get("series?interval=hour&from=2026-11-01&to=2026-11-05")
                .extract()
                .header("ETag");

        assertThat(one).isNotEqualTo(another);
    }
}
