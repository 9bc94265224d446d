package balie.triage.head;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import balie.events.ChannelType;
import balie.events.ClientProfile.Goal;
import balie.events.MentionCollected;
import balie.events.SeenPost;
import balie.events.Topic;
import balie.events.TriageConfirmed;
import balie.events.TriageCorrected;
import balie.platform.delivery.Outgoing;
import balie.platform.delivery.Publisher;
import balie.testing.SignedIn;
import balie.triage.Clients;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** People at work, as triage hears of them: they set up clients, correct and confirm tags, and ask what came of it. */
@ApplicationScoped
public class Agency {
    private static final Duration SOON = Duration.ofSeconds(60);

    private final Publisher publisher;

    Agency(Publisher publisher) {
        this.publisher = publisher;
    }

    /** A new client that triage knows. */
    public String client() {
        var client = "client-" + UUID.randomUUID();
        introduce(client);
        return client;
    }

    /** The client's profile is put in place, and triage knows. */
    public void introduce(String client) {
        var profile = Clients.profile(client, 1, List.of(Goal.REPUTATION));
        publisher.sendAll(
                List.of(Outgoing.of(Topic.CLIENT_PROFILES, client, client + "/1", UUID.randomUUID(), profile)));
        await().atMost(SOON)
                .untilAsserted(() -> asLead(client).get(learning(client)).then().statusCode(200));
    }

    /** The client's profile is removed, and triage knows. */
    public void leaves(String client) {
        publisher.sendAll(List.of(Outgoing.tombstone(Topic.CLIENT_PROFILES, client)));
        await().atMost(SOON)
                .untilAsserted(() -> asLead(client).get(learning(client)).then().statusCode(404));
    }

    public static RequestSpecification asLead(String client) {
        return given().header("Authorization", "Bearer " + SignedIn.token("sanne", "lead", client));
    }

    public static String learning(String client) {
        return "/triage/api/clients/" + client + "/learning";
    }

    public static TriageCorrected correction(
            String client, UUID mention, String text, String from, String to, Instant at) {
        return new TriageCorrected(
                UUID.randomUUID(),
                mention,
                1,
                client,
                "thread-" + mention,
                "sentiment",
                List.of(from),
                List.of(to),
                "sanne",
                at,
                "4",
                new SeenPost(ChannelType.MICROBLOG, null, text, "nl"));
    }

    public void tell(TriageCorrected... corrections) {
        var outgoing = new ArrayList<Outgoing>();
        for (var one : corrections)
            outgoing.add(Outgoing.of(
                    Topic.TRIAGE_CORRECTED,
                    one.clientId() + ":" + one.conversationId(),
                    one.correctionId().toString(),
                    one.mentionId(),
                    one));
        publisher.sendAll(outgoing);
    }

    public void confirm(String client, String text, String sentiment) {
        var mention = UUID.randomUUID();
        var one = new TriageConfirmed(
                UUID.randomUUID(),
                mention,
                1,
                client,
                "thread-" + mention,
                Map.of("sentiment", List.of(sentiment)),
                "sanne",
                Instant.now(),
                "4",
                new SeenPost(ChannelType.MICROBLOG, null, text, "nl"));
        publisher.sendAll(List.of(Outgoing.of(
                Topic.TRIAGE_CONFIRMED,
                client + ":" + one.conversationId(),
                one.confirmationId().toString(),
                mention,
                one)));
    }

    public void find(MentionCollected mention) {
        publisher.sendAll(List.of(Outgoing.of(
                Topic.MENTION_COLLECTED,
                mention.clientId() + ":" + mention.conversationId(),
                mention.mentionId() + "/" + mention.revision(),
                mention.mentionId(),
                mention)));
    }

    /** Posts about a saw, which people find negative and triage does not, and posts about a lamp, which they leave as they are. */
    public void teachesOfSaws(String client, int each) {
        for (int number = 0; number < each; number++) {
            tell(correction(
                    client,
                    UUID.randomUUID(),
                    "De zaag stond om " + number + " uur in de gang",
                    "NEUTRAL",
                    "NEGATIVE",
                    Instant.now()));
            confirm(client, "De lamp hing om " + number + " uur in de kamer", "NEUTRAL");
        }
        awaitLessons(client, 2 * each);
    }

    public void awaitLessons(String client, int count) {
        await().atMost(SOON).untilAsserted(() -> asLead(client)
                .get(learning(client))
                .then()
                .body("tags.find { it.tag == 'sentiment' }.lessons", equalTo(count)));
    }

    public JsonPath sentiment(String client) {
        return asLead(client)
                .get(learning(client))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .setRootPath("tags.find { it.tag == 'sentiment' }");
    }

    /** What comes of learning sentiment. */
    public String learn(String client) {
        return asLead(client)
                .post(learning(client) + "/learn")
                .then()
                .statusCode(200)
                .extract()
                .path("find { it.tag == 'sentiment' }.result");
    }

    /** The verdict that a text gets. */
    public JsonPath tried(String client, String text) {
        return asLead(client)
                .contentType(ContentType.JSON)
                .body(Map.of("text", text, "channel", "MICROBLOG", "clientId", client))
                .post("/triage/api/try")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
