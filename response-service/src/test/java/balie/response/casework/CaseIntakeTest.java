package balie.response.casework;

import static balie.response.Judged.mention;
import static balie.response.casework.Cases.awaitCaseOf;
import static balie.response.casework.Cases.awaitStored;
import static balie.response.casework.Cases.casesOf;
import static balie.response.casework.Cases.column;
import static balie.response.casework.Cases.does;
import static balie.response.casework.Cases.history;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import balie.events.MentionCollected.Change;
import balie.events.Verdict.Polarity;
import balie.response.Desk;
import balie.response.Judged;
import balie.testing.SignedIn;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CaseIntakeTest {
    @Inject
    Desk desk;

    @Inject
    CaseIntake intake;

    @Inject
    @DataSource("worker")
    AgroalDataSource worker;

    @Test
    void aMentionThatWantsAReactionOpensOneCaseHoweverOftenItComes() {
        var client = desk.served();
        var complaint = mention(client).now();

        desk.triaged(complaint, complaint);
        desk.triaged(complaint, complaint.revision(2, Change.EDITED).saying("edited"));

        var caseId = awaitCaseOf(complaint);
        awaitStored(complaint.revision(2, Change.EDITED));
        assertThat(casesOf(client)).hasSize(1);
        assertThat(history(caseId)).containsExactly("OPENED", "SLA_STARTED", "SLA_STARTED");
        assertThat(column(caseId, "negative")).isEqualTo("t");
        assertThat(column(caseId, "wakes_at is not null and due_at > now()")).isEqualTo("t");
    }

    @Test
    void praiseBackfillAndClientsThatAreOnlyMonitoredOpenNone() {
        var client = desk.served();
        var monitored = desk.client();
        var praise = mention(client).now().feeling(Polarity.POSITIVE);
        var old = mention(client).now().foundAtTheFirstCheck();
        var watched = mention(monitored).now();

        desk.triaged(praise, old, watched);

        for (var mention : List.of(praise, old, watched)) awaitStored(mention);
        assertThat(casesOf(client)).isEmpty();
        assertThat(casesOf(monitored)).isEmpty();
    }

    @Test
    void whatWasLeftAloneOpensNoCaseWhenTheTopicIsReadAgain() {
        var client = desk.client();
        var complaint = mention(client).now();
        desk.triaged(complaint);
        awaitStored(complaint);
        desk.apply(client, "full", "PT2H").then().statusCode(200);

        var marker = mention(client).now();
        desk.triaged(complaint, marker);

        awaitCaseOf(marker);
        assertThat(casesOf(client)).hasSize(1);
    }

    @Test
    void laterPostsOfTheConversationJoinItsCaseAndReopenItOnceItIsResolved() {
        var client = desk.served();
        var first = mention(client).now();
        desk.triaged(first);
        var caseId = awaitCaseOf(first);

        var thanks = mention(client).now().answering(first).feeling(Polarity.POSITIVE);
        desk.triaged(thanks);
        assertThat(awaitCaseOf(thanks)).isEqualTo(caseId);
        does("joris", caseId, "resolve").then().statusCode(200);
        var again = mention(client).now().answering(first);
        desk.triaged(again);

        assertThat(awaitCaseOf(again)).isEqualTo(caseId);
        assertThat(history(caseId)).contains("MENTION_JOINED", "CLAIMED", "RESOLVED", "REOPENED");
        assertThat(column(caseId, "status")).isEqualTo("CLAIMED");
        assertThat(casesOf(client)).hasSize(1);
    }

    @Test
    void aCaseThatAPostReopensIsNobodysWhereItsHolderHasLeft() {
        var client = desk.served();
        var login = "joris-" + client;
        var first = mention(client).now();
        var caseId = resolvedByOneWhoJoined(login, first, client);
        account(login, client, false).then().statusCode(200);

        desk.triaged(mention(client).now().answering(first));

        await().until(() -> column(caseId, "is_open").equals("t"));
        assertThat(column(caseId, "status")).isEqualTo("NEW");
        assertThat(column(caseId, "assignee")).isNull();
        assertThat(history(caseId)).contains("REOPENED").endsWith("RELEASED");
        does("noor", caseId, "claim").then().statusCode(200);
    }

    @Test
    void aCaseThatAPostReopensIsNobodysWhereItsHolderWorksForOthers() {
        var client = desk.served();
        var login = "joris-" + client;
        var first = mention(client).now();
        var caseId = resolvedByOneWhoJoined(login, first, client);
        account(login, desk.served(), true).then().statusCode(200);

        desk.triaged(mention(client).now().answering(first));

        await().until(() -> column(caseId, "is_open").equals("t"));
        assertThat(column(caseId, "assignee")).isNull();
    }

    private UUID resolvedByOneWhoJoined(String login, Judged first, String client) {
        account(login, client, true).then().statusCode(201);
        desk.triaged(first);
        var caseId = awaitCaseOf(first);
        does(login, caseId, "resolve").then().statusCode(200);
        return caseId;
    }

    private static Response account(String login, String client, boolean active) {
        return given().auth()
                .oauth2(SignedIn.admin())
                .contentType(ContentType.JSON)
                .body("""
                        {"password":"correct horse battery","name":"Joris","role":"agent","clients":["%s"],"active":%s}
                        """.formatted(client, active))
                .put("/desk/api/staff/" + login);
    }

    @Test
    void whatJoinsAnOldCaseStaysWithItWhenThePostBehindOpensTheNext() throws Exception {
        var client = desk.served();
        var first = mention(client).now();
        desk.triaged(first);
        var caseId = awaitCaseOf(first);
        does("joris", caseId, "resolve").then().statusCode(200);
        Cases.sql("""
                update desk_case set file = jsonb_set(file::jsonb, '{standing,closedAt}', to_jsonb(now() - interval '40 days'))::json
                where case_id = '%s'""".formatted(caseId));
        var thanks = mention(client).now().answering(first).feeling(Polarity.POSITIVE);
        var again = mention(client).now().answering(first);

        takenTogether(thanks, again);

        assertThat(awaitCaseOf(thanks)).isEqualTo(caseId);
        assertThat(history(caseId)).endsWith("MENTION_JOINED");
        assertThat(history(awaitCaseOf(again))).startsWith("OPENED");
        assertThat(casesOf(client)).hasSize(2);
    }

    /** As one batch, which what is sent to the topic need not be. */
    private void takenTogether(Judged... judged) {
        QuarkusTransaction.requiringNew().call(() -> {
            try (var connection = worker.getConnection()) {
                intake.kept(connection, Arrays.stream(judged).map(Judged::event).toList());
            }
            return null;
        });
    }

    @Test
    void theAnswerOfTheCustomerEndsWaitingForHimAndAStrangersDoesNot() {
        var client = desk.served();
        var first = mention(client).now().by("ruud72");
        desk.triaged(first);
        var caseId = awaitCaseOf(first);
        does(SignedIn.token("joris", "agent", "*"), caseId, "wait", "{\"waitingFor\":\"customer\"}")
                .then()
                .statusCode(200);

        var stranger = mention(client).now().answering(first).by("els").feeling(Polarity.POSITIVE);
        desk.triaged(stranger);
        awaitCaseOf(stranger);
        assertThat(column(caseId, "status")).isEqualTo("WAITING");
        desk.triaged(mention(client).now().answering(first).by("ruud72").feeling(Polarity.POSITIVE));

        await().until(() -> column(caseId, "status").equals("CLAIMED"));
        assertThat(history(caseId)).endsWith("MENTION_JOINED", "RESUMED");
    }

    @Test
    void aWithdrawnPostLeavesItsCaseAndNoLongerMarksIt() {
        var client = desk.served();
        var complaint = mention(client).now();
        desk.triaged(complaint);
        var caseId = awaitCaseOf(complaint);

        desk.triaged(complaint.revision(2, Change.WITHDRAWN).saying(""));

        await().until(() -> column(caseId, "negative").equals("f"));
        assertThat(column(caseId, "is_open")).isEqualTo("t");
    }
}
