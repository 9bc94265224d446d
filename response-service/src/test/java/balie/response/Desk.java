package balie.response;

import static io.restassured.RestAssured.given;

import balie.events.MentionTriaged;
import balie.events.Topic;
import balie.platform.delivery.Outgoing;
import balie.platform.delivery.Publisher;
import balie.testing.SignedIn;
import io.restassured.http.ContentType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.UUID;

/** What tests do with the running desk. */
@ApplicationScoped
public class Desk {
    private final Publisher publisher;

    Desk(Publisher publisher) {
        this.publisher = publisher;
    }

    /** A client of its own for one test. */
    public String client() {
        var id = "floor-" + UUID.randomUUID().toString().substring(0, 8);
        given().auth()
                .oauth2(SignedIn.admin())
                .contentType(ContentType.JSON)
                .body("""
                        {"name":"Floor %s","serviceMode":"monitor-only","timeZone":"Europe/Amsterdam","languages":["nl"],
                         "sla":{"firstResponse":"PT2H","resolution":"P1D"},
                         "categories":[{"id":"delivery","name":"Levering","words":[]}]}""".formatted(id))
                .put("/desk/api/clients/" + id)
                .then()
                .statusCode(201);
        return id;
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
