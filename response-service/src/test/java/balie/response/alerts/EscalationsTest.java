package balie.response.alerts;

import static balie.response.alerts.Alarm.acknowledges;
import static balie.response.alerts.Alarm.address;
import static balie.response.alerts.Alarm.column;
import static balie.response.alerts.Alarm.deliveries;
import static balie.response.alerts.Alarm.does;
import static balie.response.alerts.Alarm.escalationOf;
import static balie.response.alerts.Alarm.history;
import static balie.response.alerts.Alarm.replies;
import static balie.response.alerts.Alarm.texts;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import balie.events.Verdict.Urgency;
import balie.response.Desk;
import balie.testing.SignedIn;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EscalationsTest {
    @Inject
    Alarm alarm;

    @Inject
    Desk desk;

    @Test
    void aBreachEscalatesOnceAndTheCaseTellsIt() {
        var client = alarm.client("PT0S " + address());

        var caseId = alarm.breaches(client);

        assertThat(history(caseId)).endsWith("SLA_BREACHED", "ESCALATED");
        assertThat(column(escalationOf(client), "reason")).isEqualTo("BREACH");
        assertThat(texts("select detail ->> 'escalationId' from case_event where kind = 'ESCALATED' and case_id = '"
                        + caseId + "'"))
                .containsExactly(escalationOf(client).toString());
    }

    @Test
    void anUrgentMentionEscalatesAtOnceAndAReplySettlesIt() {
        var client = alarm.client("PT2H", "PT0S " + address());

        var caseId = alarm.comesIn(client, Urgency.HIGH);

        var escalation = escalationOf(client);
        assertThat(column(escalation, "reason")).isEqualTo("URGENCY");
        assertThat(history(caseId)).contains("ESCALATED");
        replies(caseId);
        assertThat(column(escalation, "ended_at is not null")).isEqualTo("t");
    }

    @Test
    void casesOfOneClientAndReasonAreOneEscalationAndEndWithTheLast() {
        var client = alarm.client("PT0S " + address());
        var first = alarm.breaches(client);
        var second = alarm.breaches(client);
        var third = alarm.breaches(client);

        var escalation = escalationOf(client);
        assertThat(texts("select 1 from escalation where client_id = '" + client + "'"))
                .hasSize(1);
        assertThat(unsettled(escalation)).isEqualTo("3");

        replies(first);
        does(second, "not-relevant", "{}");
        assertThat(unsettled(escalation)).isEqualTo("1");
        assertThat(column(escalation, "ended_at")).isNull();

        does(third, "resolve", "{}");
        assertThat(column(escalation, "ended_at is not null")).isEqualTo("t");
    }

    @Test
    void aReplyThatIsLateAlreadyWhenNobodyHadNoticedEscalatesNothing() {
        var client = alarm.client("PT2H", "");
        var caseId = alarm.comesIn(client);

        replies(caseId);

        assertThat(history(caseId)).doesNotContain("ESCALATED");
        assertThat(texts("select 1 from escalation where client_id = '" + client + "'"))
                .isEmpty();
    }

    @Test
    void whatIsTakenBackInTimeIsUnsettledAndNobodyIsToldOfAnEnd() {
        var client = alarm.client("PT0S " + address());
        var caseId = alarm.breaches(client);
        var escalation = escalationOf(client);
        does(caseId, "resolve", "{}");
        assertThat(column(escalation, "ended_at is not null")).isEqualTo("t");

        does(caseId, "undo", "{}");

        assertThat(column(escalation, "ended_at")).isNull();
        assertThat(unsettled(escalation)).isEqualTo("1");
        assertThat(history(caseId)).filteredOn("ESCALATED"::equals).hasSize(1);
        assertThat(deliveries(escalation, "kind")).doesNotContain("ENDED");
    }

    @Test
    void afterAnEndThatWasToldTakingBackEscalatesAnew() {
        var client = alarm.client("PT0S " + address());
        var caseId = alarm.breaches(client);
        var first = escalationOf(client);
        does(caseId, "resolve", "{}");
        await().until(() -> column(first, "end_told_at is not null").equals("t"));

        does(caseId, "undo", "{}");

        assertThat(escalationOf(client)).isNotEqualTo(first);
    }

    @Test
    void afterAnAcknowledgementTheNextCaseRaisesAnother() {
        var client = alarm.client("PT0S " + address());
        var caseId = alarm.breaches(client);
        var first = escalationOf(client);

        acknowledges("sanne", first);
        acknowledges("joris", first);

        assertThat(column(first, "acknowledged_by")).isEqualTo("sanne");
        await().until(() -> history(caseId).contains("ACKNOWLEDGED"));
        alarm.breaches(client);
        assertThat(escalationOf(client)).isNotEqualTo(first);
        assertThat(history(caseId)).filteredOn("ACKNOWLEDGED"::equals).hasSize(1);
    }

    @Test
    void aBreachEndsWhenNobodyRepliesForTheClientAnyMore() {
        var client = alarm.client("PT1S", "PT1S", "PT0S " + address());
        var caseId = alarm.breaches(client);
        await().until(() -> Collections.frequency(history(caseId), "SLA_BREACHED") == 2);
        var escalation = escalationOf(client);

        desk.apply(client, "monitor-only", "PT2H").then().statusCode(200);

        await().until(() -> column(escalation, "ended_at is not null").equals("t"));
        assertThat(history(caseId)).endsWith("SLA_DROPPED");
    }

    @Test
    void nobodyIsWokenForAClientThatWasRemoved() {
        var client = alarm.client("PT0S " + address());
        alarm.breaches(client);
        var escalation = escalationOf(client);
        await().until(() -> deliveries(escalation, "kind").contains("RAISED"));

        given().auth()
                .oauth2(SignedIn.admin())
                .delete("/desk/api/clients/" + client)
                .then()
                .statusCode(204);

        await().until(() -> column(escalation, "ended_at is not null").equals("t"));
        assertThat(unsettled(escalation)).isEqualTo("0");
        await().until(() -> column(escalation, "end_told_at is not null").equals("t"));
    }

    private static String unsettled(UUID escalation) {
        return texts("select count(*) from escalation_case where settled_at is null and escalation_id = '" + escalation
                        + "'")
                .get(0);
    }
}
