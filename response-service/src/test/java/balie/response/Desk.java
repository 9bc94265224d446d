package balie.response;

import static io.restassured.RestAssured.given;

import balie.events.MentionTriaged;
import balie.events.Topic;
import balie.platform.delivery.Outgoing;
import balie.platform.delivery.Publisher;
import balie.testing.SignedIn;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;

/** What tests do with the running desk. */
@ApplicationScoped
public class Desk {
    private final Publisher publisher;

    static {
        // On a machine that does other things too, a mail server or the broker may take its time.
        Awaitility.setDefaultTimeout(Duration.ofSeconds(40));
    }

    Desk(Publisher publisher) {
        this.publisher = publisher;
    }

    /** A client of its own for one test, for whom nobody replies. */
    public String client() {
        return client("monitor-only", "PT2H");
    }

    /** A client of its own for one test, whose desk is always open: two hours for a first response, a day for the rest. */
    public String served() {
        return client("full", "PT2H");
    }

    /** A client of its own for one test, whose desk is always open. */
    public String client(String mode, String firstResponse) {
        var id = "floor-" + UUID.randomUUID().toString().substring(0, 8);
        apply(id, mode, firstResponse).then().statusCode(201);
        return id;
    }

    /** Changes what was agreed with a client. */
    public Response apply(String id, String mode, String firstResponse) {
        var always = Arrays.stream(DayOfWeek.values())
                .map(day -> "{\"day\":\"%s\",\"from\":\"00:00\",\"to\":\"00:00\"}".formatted(day))
                .collect(Collectors.joining(","));
        return given().auth()
                .oauth2(SignedIn.admin())
                .contentType(ContentType.JSON)
                .body("""
                        {"name":"Floor %s","serviceMode":"%s","timeZone":"Europe/Amsterdam","languages":["nl"],
                         "hours":[%s],"sla":{"firstResponse":"%s","resolution":"P1D"},
                         "categories":[{"id":"delivery","name":"Levering","words":[]},{"id":"damage","name":"Schade","words":[]}]}
                        """.formatted(id, mode, always, firstResponse))
                .put("/desk/api/clients/" + id);
    }

    /** Sends what triage would send. */
    public void triaged(Judged... judged) {
        publisher.sendAll(
                Arrays.stream(judged).map(Judged::event).map(Desk::outgoing).toList());
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
}
