package balie.reporting.api;

import static balie.reporting.ACheck.aCheck;
import static balie.reporting.ACorrection.aCorrectionOf;
import static balie.reporting.AMention.aMention;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import balie.events.ChannelType;
import balie.events.SourceChecked.Outcome;
import balie.events.Topic;
import balie.events.Verdict.Motive;
import balie.events.Verdict.Polarity;
import balie.reporting.Desk;
import balie.testing.Servers;
import balie.testing.SignedIn;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FiguresTest {
    @Inject
    Desk desk;

    Servers servers;

    private final String client = Desk.newClient("floorhuis");

    private ValidatableResponse figures(String query) {
        return given().auth()
                .oauth2(SignedIn.token("sanne", "agent", client))
                .get("/reports/api/clients/" + client + "/figures" + query)
                .then();
    }

    private void whenCounted(int mentions) {
        await().untilAsserted(() -> figures("").statusCode(200).body("mentions", equalTo(mentions)));
    }

    @Test
    void everyMentionIsCountedOnceByEachDimension() {
        desk.hasClient(client, "FloorHuis");
        var negative = aMention().of(client).feeling(Polarity.NEGATIVE).wanting(Motive.SERVICE);
        var positive = aMention()
                .of(client)
                .feeling(Polarity.POSITIVE)
                .on(ChannelType.REVIEW_SITE)
                .about();

        desk.triages(negative, positive, negative);
        whenCounted(2);

        figures("")
                .body("clientId", equalTo(client))
                .body("bySentiment.NEGATIVE", equalTo(1))
                .body("bySentiment.NEUTRAL", equalTo(0))
                .body("bySentiment.POSITIVE", equalTo(1))
                .body("byChannel.REVIEW_SITE", equalTo(1))
                .body("byMotive.SERVICE", equalTo(1))
                .body("byCategory.delivery", equalTo(1))
                .body("byCategory.''", equalTo(1))
                .body("byLanguage.nl", equalTo(2))
                .body("from", nullValue());
    }

    @Test
    void editsWithdrawalsAndWhatIsFoundAfterwardsAreTold() {
        desk.hasClient(client, "FloorHuis");
        var edited = aMention().of(client);
        var withdrawn = aMention().of(client).feeling(Polarity.NEGATIVE);

        desk.triages(edited, edited.edited(2).feeling(Polarity.POSITIVE), withdrawn, withdrawn.withdrawn(2));
        desk.triages(
                aMention().of(client).foundAfterwards(), aMention().of(client).aboutSomethingElse());
        await().untilAsserted(() -> figures("").body("notConcerning", equalTo(1)));

        figures("")
                .body("mentions", equalTo(3))
                .body("withdrawn", equalTo(1))
                .body("backfill", equalTo(1))
                .body("bySentiment.NEGATIVE", equalTo(1))
                .body("bySentiment.POSITIVE", equalTo(1));
    }

    @Test
    void aCorrectedMentionCountsAsWhatPeopleSayItIs() {
        desk.hasClient(client, "FloorHuis");
        var mention = aMention().of(client).feeling(Polarity.NEGATIVE);
        desk.triages(mention, aMention().of(client).feeling(Polarity.NEGATIVE));
        whenCounted(2);

        Desk.garbles(servers, Topic.TRIAGE_CORRECTED, client + ":x", "{\"tag\": 7}");
        desk.corrects(aCorrectionOf(mention), aCorrectionOf(mention).to("categories", "repair"));
        await().untilAsserted(() -> figures("").body("byCategory.repair", equalTo(1)));
        desk.triages(mention.edited(2).about("delivery").wanting(Motive.SERVICE));
        await().untilAsserted(() -> figures("").body("byMotive.SERVICE", equalTo(1)));

        figures("")
                .body("mentions", equalTo(2))
                .body("bySentiment.POSITIVE", equalTo(1))
                .body("bySentiment.NEGATIVE", equalTo(1))
                .body("byCategory.repair", equalTo(1))
                .body("byCategory.delivery", equalTo(1));
    }

    @Test
    void aStretchOfTimeIsExactToTheMicrosecondAndDatesAreTheClientsOwn() {
        desk.hasClient(client, "FloorHuis");
        desk.triages(
                aMention().of(client).at("2026-11-15T22:59:59.999999Z"),
                aMention().of(client).at("2026-11-15T23:00:00Z"),
                aMention().of(client).at("2026-11-16T10:20:00Z"),
                aMention().of(client).at("2026-11-16T10:40:00.000001Z"),
                aMention().of(client).at("2026-11-16T22:59:59.999999Z"),
                aMention().of(client).at("2026-11-16T23:00:00Z"));
        whenCounted(6);

        figures("?from=2026-11-16&to=2026-11-16").body("mentions", equalTo(4));
        figures("?from=2026-11-16T10:20:00Z&to=2026-11-16T10:40:00.000001Z").body("mentions", equalTo(1));
        figures("?from=2026-11-15T22:59:59.999999Z&to=2026-11-16T23:00:00Z").body("mentions", equalTo(5));
        figures("?from=2026-11-16T11:20:00+01:00").body("mentions", equalTo(4));
        figures("?to=2026-11-15").body("mentions", equalTo(1));
    }

    @Test
    void sourcesTellHowFreshTheyAre() {
        desk.hasClient(client, "FloorHuis");
        desk.triages(aMention().of(client).listedBy("forum", "search"));
        var now = Instant.now();
        desk.checks(
                aCheck().of("forum").forClients(client).at(now.minusSeconds(60)),
                aCheck().of("search").forClients(client).at(now.minusSeconds(600)),
                aCheck().of("search")
                        .forClients(client)
                        .at(now.minusSeconds(30))
                        .ending(Outcome.FAILED));
        whenCounted(1);
        await().untilAsserted(() -> figures("").body("sources.state", contains("FRESH", "GAP")));

        figures("")
                .body("sources.mentions", contains(1, 1))
                .body("sources[0].gapSince", nullValue())
                .body("sources[1].cause", equalTo("timeout"))
                .body(
                        "completeUntil",
                        startsWith(now.minusSeconds(600).toString().substring(0, 16)));
    }

    @Test
    void whatIsUnknownIsNotZero() {
        desk.hasClient(client, "FloorHuis");
        await().untilAsserted(() -> figures("").statusCode(200));

        figures("")
                .body("mentions", equalTo(0))
                .body("completeUntil", nullValue())
                .body("sources", hasSize(0));
    }

    @Test
    void somebodyElsesClientDoesNotExist() {
        desk.hasClient(client, "FloorHuis");
        await().untilAsserted(() -> figures("").statusCode(200));

        given().auth()
                .oauth2(SignedIn.token("piet", "client", "tegelplein"))
                .get("/reports/api/clients/" + client + "/figures")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        given().auth()
                .oauth2(SignedIn.token("piet", "client", "tegelplein"))
                .get("/reports/api/clients")
                .then()
                .body("clientId", not(hasItem(client)));
        given().get("/reports/api/clients/" + client + "/figures").then().statusCode(401);
    }

    @Test
    void anAdministratorSeesEveryClientWithItsMentions() {
        desk.hasClient(client, "FloorHuis");
        desk.triages(aMention().of(client));
        whenCounted(1);

        given().auth()
                .oauth2(SignedIn.admin())
                .get("/reports/api/clients")
                .then()
                .body("find { it.clientId == '" + client + "' }.mentions", equalTo(1));
    }

    @Test
    void aClientThatWasTakenOffTheDeskIsGone() {
        desk.hasClient(client, "FloorHuis");
        await().untilAsserted(() -> figures("").statusCode(200));

        desk.losesClient(client);

        await().untilAsserted(() -> figures("").statusCode(404));
    }

    @Test
    void aDateThatIsNoneIsRefusedWithWhatToDo() {
        desk.hasClient(client, "FloorHuis");
        await().untilAsserted(() -> figures("").statusCode(200));

        figures("?from=yesterday&to=2026-11-31")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", contains("from", "to"));
        figures("?from=2026-11-20&to=2026-11-19").statusCode(400).body("errors.field", contains("to"));
    }

    @Test
    void poisonIsPutAsideAndTheRestGoesOn() {
        desk.hasClient(client, "FloorHuis");

        Desk.garbles(servers, Topic.MENTION_TRIAGED, client + ":x", "{\"mention\": 7}");
        Desk.garbles(servers, Topic.MENTION_TRIAGED, client + ":x", null);
        desk.triages(aMention().of(client));

        whenCounted(1);
    }

    @Test
    void theInterfaceAndTheLagAreDescribedToMachines() {
        desk.hasClient(client, "FloorHuis");
        await().untilAsserted(() -> figures("").statusCode(200));

        given().accept("application/json")
                .get("/q/openapi")
                .then()
                .body("paths.keySet()", hasItem("/reports/api/clients/{clientId}/figures"))
                .body("paths.keySet()", hasItem("/reports/api/rebuild"))
                .body("paths.keySet()", not(hasItem("/reports/{clientId}")))
                .body("components.schemas.Figures.properties.completeUntil.description", startsWith("Every source"));
        await().untilAsserted(() -> given().get("/q/metrics")
                .then()
                .body(containsString("balie_reporting_intake_lag_seconds_count{topic=\"client-profiles\"")));
    }
}
