package balie.response.alerts;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import balie.events.MentionTriaged;
import balie.events.Topic;
import balie.events.Verdict;
import balie.events.Verdict.Urgency;
import balie.platform.delivery.Outgoing;
import balie.platform.delivery.Publisher;
import balie.response.Judged;
import balie.testing.RealServers;
import balie.testing.SignedIn;
import io.restassured.http.ContentType;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What tests do to have somebody woken, and see of it in the database. */
@ApplicationScoped
public class Alarm {
    private final Publisher publisher;

    Alarm(Publisher publisher) {
        this.publisher = publisher;
    }

    /**
     * A client of its own for one test, whose first response is due at once and whose desk never closes.
     *
     * @param ladder such as {@code PT0S on-call, PT5S night@agency.example}; empty for the usual one
     */
    public String client(String ladder) {
        return client("PT1S", ladder);
    }

    /** The same with a first response that is due after some time. */
    public String client(String firstResponse, String ladder) {
        return client(firstResponse, "P1D", ladder);
    }

    /** The same with a resolution of its own. */
    public String client(String firstResponse, String resolution, String ladder) {
        var id = "alarm-" + UUID.randomUUID().toString().substring(0, 8);
        given().auth()
                .oauth2(SignedIn.admin())
                .contentType(ContentType.JSON)
                .body("""
                        {"name":"Floor %s","serviceMode":"full","timeZone":"Europe/Amsterdam","languages":["nl"],
                         "hours":[%s],"sla":{"firstResponse":"%s","resolution":"%s"},"ladder":[%s],
                         "categories":[{"id":"delivery","name":"Levering","words":[]}]}
                        """.formatted(id, alwaysOpen(), firstResponse, resolution, steps(ladder)))
                .put("/desk/api/clients/" + id)
                .then()
                .statusCode(201);
        return id;
    }

    private static String alwaysOpen() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> "{\"day\":\"%s\",\"from\":\"00:00\",\"to\":\"00:00\"}".formatted(day))
                .collect(Collectors.joining(","));
    }

    private static String steps(String ladder) {
        return ladder.isEmpty()
                ? ""
                : Arrays.stream(ladder.split(","))
                        .map(step -> step.strip().split(" "))
                        .map(step -> "{\"after\":\"%s\",\"whom\":\"%s\"}".formatted(step[0], step[1]))
                        .collect(Collectors.joining(","));
    }

    /** A mail address of its own for one test. */
    public static String address() {
        return "night-" + UUID.randomUUID().toString().substring(0, 8) + "@agency.example";
    }

    /** A case that comes in now. */
    public UUID comesIn(String client) {
        return comesIn(client, Urgency.NORMAL);
    }

    /** The same of that urgency. */
    public UUID comesIn(String client, Urgency urgency) {
        // Collected half a minute later: now.
        var mention = Judged.mention(client).at(Instant.now().minusSeconds(30).truncatedTo(ChronoUnit.SECONDS));
        publisher.sendAll(List.of(outgoing(new MentionTriaged(
                mention.event().mention(), with(urgency, mention.event().verdict())))));
        return UUID.fromString(await().until(
                        () -> texts("select case_id from case_mention where mention_id = '" + mention.id() + "'"),
                        found -> !found.isEmpty())
                .get(0));
    }

    /** A case whose first response is late, and has been escalated. */
    public UUID breaches(String client) {
        var caseId = comesIn(client);
        await().until(() -> history(caseId).contains("ESCALATED"));
        return caseId;
    }

    private static Verdict with(Urgency urgency, Verdict verdict) {
        return new Verdict(
                verdict.profileVersion(),
                verdict.modelVersion(),
                verdict.concerning(),
                verdict.language(),
                verdict.sentiment(),
                verdict.motives(),
                verdict.categories(),
                verdict.flags(),
                verdict.influence(),
                urgency,
                verdict.advice(),
                verdict.reasons());
    }

    private static Outgoing outgoing(MentionTriaged event) {
        var mention = event.mention();
        return Outgoing.of(
                Topic.MENTION_TRIAGED,
                mention.clientId() + ":" + mention.conversationId(),
                mention.mentionId() + "/" + mention.revision(),
                mention.mentionId(),
                event);
    }

    /** What an agent does to a case. */
    public static void does(UUID caseId, String command, String body) {
        given().auth()
                .oauth2(SignedIn.token("joris", "agent", "*"))
                .contentType(ContentType.JSON)
                .body(body)
                .post("/desk/api/cases/" + caseId + "/" + command)
                .then()
                .statusCode(200);
    }

    public static void replies(UUID caseId) {
        does(caseId, "reply", "{\"way\":\"answer\",\"audience\":\"public\",\"text\":\"Wij zoeken het uit.\"}");
    }

    /** Acknowledges as the page's button does. */
    public static void acknowledges(String login, UUID escalationId) {
        given().auth()
                .oauth2(SignedIn.token(login, "on-call", "*"))
                .redirects()
                .follow(false)
                .post("/desk/alerts/" + escalationId + "/acknowledge")
                .then()
                .statusCode(303);
    }

    /** The newest escalation of a client. */
    public static UUID escalationOf(String client) {
        return UUID.fromString(await().until(
                        () -> texts("select escalation_id from escalation where client_id = '" + client
                                + "' order by raised_at desc"),
                        found -> !found.isEmpty())
                .get(0));
    }

    public static List<String> history(UUID caseId) {
        return texts("select kind from case_event where case_id = '" + caseId + "' order by sequence");
    }

    public static String column(UUID escalationId, String column) {
        return texts("select " + column + " from escalation where escalation_id = '" + escalationId + "'")
                .get(0);
    }

    /** How an escalation's messages stand, in order. */
    public static List<String> deliveries(UUID escalationId, String columns) {
        return texts("select " + columns + " from alert_delivery where escalation_id = '" + escalationId
                + "' order by created_at, step, repeat");
    }

    public static void sql(String change) {
        try (var worker = RealServers.running().connect("response_worker")) {
            worker.createStatement().execute(change);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static List<String> texts(String query) {
        try (var worker = RealServers.running().connect("response_worker")) {
            var rows = worker.createStatement().executeQuery(query);
            var texts = new ArrayList<String>();
            while (rows.next()) texts.add(rows.getString(1));
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
