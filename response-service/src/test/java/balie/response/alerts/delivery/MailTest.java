package balie.response.alerts.delivery;

import static balie.response.alerts.Alarm.acknowledges;
import static balie.response.alerts.Alarm.address;
import static balie.response.alerts.Alarm.column;
import static balie.response.alerts.Alarm.deliveries;
import static balie.response.alerts.Alarm.escalationOf;
import static balie.response.alerts.Alarm.replies;
import static balie.response.alerts.Alarm.sql;
import static balie.response.alerts.Alarm.texts;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import balie.response.alerts.Alarm;
import balie.testing.SignedIn;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Against a real mail server. */
@QuarkusTest
class MailTest {
    private static Inbox inbox;

    @Inject
    Alarm alarm;

    @Inject
    Sender sender;

    private final String night = address();

    @BeforeAll
    static void open() {
        inbox = new Inbox();
    }

    @AfterAll
    static void close() {
        inbox.close();
    }

    @Test
    void aMailNamesTheClientAndTheReasonAndLeadsToTheOneButton() {
        var client = alarm.client("PT0S " + night);

        alarm.breaches(client);

        await().until(() -> !inbox.of(night).isEmpty());
        var mail = inbox.of(night).get(0);
        assertThat(Inbox.subject(mail)).isEqualTo("Floor " + client + ": 1 case is te laat");
        assertThat(Inbox.text(mail))
                .contains("/desk/alerts/" + escalationOf(client))
                .contains("Bevestigen")
                .doesNotContain("weken wachten")
                .doesNotContainIgnoringCase("ruud");
    }

    @Test
    void itIsToldAgainWithTheCountOfThenUntilSomebodyAcknowledges() {
        var client = alarm.client("PT0S " + night);
        alarm.breaches(client);
        await().until(() -> !inbox.of(night).isEmpty());

        alarm.breaches(client);

        var again = await().until(
                        () -> mailsSaying("Floor " + client + ": 2 cases zijn te laat"), mails -> !mails.isEmpty())
                .get(0);
        assertThat(Inbox.text(again)).contains("nog niemand");
        acknowledges("sanne", escalationOf(client));
        await().until(() -> deliveries(escalationOf(client), "state").stream().noneMatch("PENDING"::equals));
        var told = inbox.of(night).size();
        await().during(Duration.ofSeconds(4))
                .atMost(Duration.ofSeconds(30))
                .until(() -> inbox.of(night).size() == told);
    }

    private List<MimeMessage> mailsSaying(String subject) {
        return inbox.of(night).stream()
                .filter(mail -> Inbox.subject(mail).equals(subject))
                .toList();
    }

    @Test
    void whoWasToldOfTheBeginningIsToldOfTheEnd() {
        var later = address();
        var client = alarm.client("PT0S %s, PT1H %s".formatted(night, later));
        var caseId = alarm.breaches(client);
        await().until(() -> !inbox.of(night).isEmpty());

        replies(caseId);

        await().until(() -> inbox.of(night).stream()
                .map(Inbox::subject)
                .anyMatch(("Floor " + client + ": 1 late case afgehandeld")::equals));
        assertThat(inbox.of(later)).isEmpty();
    }

    @Test
    void whenASenderDiesBeforeItCouldSaySoTheMailComesAgainUnderTheSameId() {
        var client = alarm.client("PT1H", "PT0S on-call");
        var delivery = leftBySomebodyWhoDied(client);

        // What the one that died had sent; on a busy machine a try may be given up although the mail arrives.
        await().until(() -> sender.attempt(delivery) instanceof Outcome.Taken);

        await().until(() -> inbox.of(night).size() >= 2);
        assertThat(inbox.of(night)).extracting(Inbox::id).containsOnly("<" + delivery.id() + "@localhost>");
        await().until(() -> texts("select state from alert_delivery where delivery_id = '" + delivery.id() + "'")
                .contains("DELIVERED"));
    }

    @Test
    void somebodyWithoutAnAddressIsSaidToHaveNone() {
        var client = alarm.client("PT0S lead");
        leads(client);

        alarm.breaches(client);

        var escalation = escalationOf(client);
        await().until(() -> deliveries(escalation, "state").contains("FAILED"));
        assertThat(texts("select outcome from delivery_attempt join alert_delivery using (delivery_id)"
                        + " where escalation_id = '" + escalation + "'"))
                .contains("no-address");
        assertThat(column(escalation, "acknowledged_at")).isNull();
    }

    private static void leads(String client) {
        given().auth()
                .oauth2(SignedIn.admin())
                .contentType(ContentType.JSON)
                .body("""
                        {"password":"correct horse battery","name":"Lien","role":"lead","clients":["%s"],"language":"nl"}
                        """.formatted(client))
                .put("/desk/api/staff/lien-" + client)
                .then()
                .statusCode(201);
    }

    /** A message that a sender claimed a moment ago, and whose lease ends in two seconds. */
    private Delivery leftBySomebodyWhoDied(String client) {
        var escalation = UUID.randomUUID();
        var id = UUID.randomUUID();
        var claim = UUID.randomUUID();
        sql("insert into escalation (escalation_id, client_id, reason, raised_at, look_at) values ('" + escalation
                + "', '" + client + "', 'BREACH', now(), now() + interval '1 hour')");
        sql(
                "insert into alert_delivery (delivery_id, kind, escalation_id, client_id, address, claim, claimed_until, attempts)"
                        + " values ('" + id + "', 'RAISED', '" + escalation + "', '" + client + "', '" + night + "', '"
                        + claim
                        + "', clock_timestamp() + interval '2 seconds', 1)");
        return new Delivery(id, claim, "mail", 1, Instant.now());
    }
}
