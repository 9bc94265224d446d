package balie.response.casework;

import static balie.response.Judged.mention;
import static balie.response.casework.Cases.awaitCaseOf;
import static balie.response.casework.Cases.column;
import static balie.response.casework.Cases.does;
import static balie.response.casework.Cases.history;
import static balie.response.casework.Cases.texts;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import balie.response.Desk;
import balie.testing.SignedIn;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CaseClockworkTest {
    @Inject
    Desk desk;

    @Test
    void aDeadlineThatPassesIsWarnedOfAndBreachedOnceAtTheDeadline() {
        var client = desk.client("full", "PT3S");
        var justCollected = Instant.now().minusSeconds(30).truncatedTo(ChronoUnit.SECONDS);
        var complaint = mention(client).at(justCollected);

        desk.triaged(complaint);

        var caseId = awaitCaseOf(complaint);
        await().until(() -> history(caseId).contains("SLA_BREACHED"));
        assertThat(history(caseId))
                .filteredOn(kind -> kind.equals("SLA_BREACHED"))
                .hasSize(1);
        assertThat(column(caseId, "breached")).isEqualTo("t");
        // The moment of a breach is its deadline, which the column keeps, whenever somebody noticed.
        assertThat(texts("select 1 from case_event e join desk_case c using (case_id) where kind = 'SLA_BREACHED'"
                        + " and e.at = c.due_at and case_id = '" + caseId + "'"))
                .hasSize(1);
        assertThat(column(caseId, "wakes_at > now()")).isEqualTo("t");
    }

    @Test
    void aReplyInTimeMeetsTheFirstResponseAndNothingIsBreached() {
        var client = desk.served();
        var complaint = mention(client).now();
        desk.triaged(complaint);
        var caseId = awaitCaseOf(complaint);

        does(SignedIn.token("joris", "agent", "*"), caseId, "reply", """
                {"way":"answer","audience":"public","text":"Wat vervelend, wij zoeken het uit."}""").then().statusCode(200);

        assertThat(history(caseId)).endsWith("CLAIMED", "REPLY_SENT", "SLA_MET");
        assertThat(texts("select text from reply where case_id = '" + caseId + "'"))
                .containsExactly("Wat vervelend, wij zoeken het uit.");
    }

    @Test
    void openClocksFollowWhatIsAgreedAnewAndSoDoCasesThatNobodyTouches() {
        var client = desk.served();
        var complaint = mention(client).now();
        desk.triaged(complaint);
        var caseId = awaitCaseOf(complaint);
        var before = column(caseId, "due_at");

        desk.apply(client, "full", "PT6H").then().statusCode(200);

        await().until(() -> history(caseId).contains("SLA_RESCHEDULED"));
        assertThat(column(caseId, "due_at - interval '4 hours'")).isEqualTo(before);
        assertThat(column(caseId, "profile_version")).isEqualTo("2");
    }

    @Test
    void clocksOfAClientForWhomNobodyRepliesAnyMoreAreDropped() {
        var client = desk.served();
        var complaint = mention(client).now();
        desk.triaged(complaint);
        var caseId = awaitCaseOf(complaint);

        desk.apply(client, "monitor-only", "PT2H").then().statusCode(200);

        await().until(() -> history(caseId).contains("SLA_DROPPED"));
        assertThat(column(caseId, "wakes_at is null and due_at is null")).isEqualTo("t");
    }

    @Test
    void clocksOfAClientThatWasRemovedStandByUntilItIsMadeAnew() {
        var removed = aCaseDueIn("PT10S");
        var client = column(removed, "client_id");
        given().auth()
                .oauth2(SignedIn.admin())
                .delete("/desk/api/clients/" + client)
                .then()
                .statusCode(204);
        var later = aCaseDueIn("PT10S");
        await().until(() -> history(later).contains("SLA_BREACHED"));
        assertThat(history(removed)).doesNotContain("SLA_BREACHED");

        desk.apply(client, "full", "PT10S").then().statusCode(201);

        await().until(() -> history(removed).contains("SLA_BREACHED"));
    }

    /** Of a client of its own. */
    private UUID aCaseDueIn(String firstResponse) {
        var justCollected = Instant.now().minusSeconds(30).truncatedTo(ChronoUnit.SECONDS);
        var complaint = mention(desk.client("full", firstResponse)).at(justCollected);
        desk.triaged(complaint);
        return awaitCaseOf(complaint);
    }
}
