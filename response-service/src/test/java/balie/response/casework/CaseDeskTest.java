package balie.response.casework;

import static balie.response.Judged.mention;
import static balie.response.casework.Cases.awaitCaseOf;
import static balie.response.casework.Cases.column;
import static balie.response.casework.Cases.does;
import static balie.response.casework.Cases.history;
import static balie.response.casework.Cases.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import balie.events.CaseEvent;
import balie.events.Topic;
import balie.platform.delivery.DeliveryConfig;
import balie.platform.session.Problem;
import balie.response.Desk;
import balie.response.Judged;
import balie.testing.SignedIn;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CaseDeskTest {
    private static final int CLAIMERS = 50;
    private static final int CASES = 200;
    /** How many of the cases each of them tries, in an order of his own; {@code -Dbalie.claims=200} for all. */
    private static final int EACH = Integer.getInteger("balie.claims", 60);

    @Inject
    Desk desk;

    @Inject
    DeliveryConfig delivery;

    @Test
    void ofTwoWhoClaimOneWinsAndTheOtherIsToldWhoAndSinceWhen() {
        var caseId = aCase();

        does("joris", caseId, "claim").then().statusCode(200).body("assignee", equalTo("joris"));

        var refused = does("noor", caseId, "claim").then().statusCode(409);
        refused.body("why", equalTo("CLAIMED_BY_ANOTHER")).body("who", equalTo("joris"));
        assertThat(refused.extract().<String>path("since")).isEqualTo(isoOf(column(caseId, "changed_at")));
        does("joris", caseId, "claim").then().statusCode(200);
        assertThat(history(caseId)).filteredOn(kind -> kind.equals("CLAIMED")).hasSize(1);
    }

    @Test
    void fiftyWhoClaimTwoHundredCasesAtOnceNeverHaveOneTwice() throws Exception {
        var client = desk.served();
        var mentions =
                IntStream.range(0, CASES).mapToObj(i -> mention(client).now()).toList();
        desk.triaged(mentions.toArray(Judged[]::new));
        var cases = await().until(() -> Cases.casesOf(client), found -> found.size() == CASES).stream()
                .map(UUID::fromString)
                .toList();
        var http = HttpClient.newHttpClient();
        var tries = new ArrayList<Future<Long>>();
        var pool = Executors.newFixedThreadPool(CLAIMERS);

        for (int i = 0; i < CLAIMERS; i++) {
            var token = SignedIn.token("agent" + i, "agent", "*");
            var mine = new ArrayList<>(cases);
            Collections.shuffle(mine, new Random(i));
            tries.add(pool.submit(() -> mine.stream()
                    .limit(EACH)
                    .mapToInt(caseId -> claim(http, caseId, token))
                    .filter(status -> status == 200)
                    .count()));
        }
        long won = 0;
        for (var claimed : tries) won += claimed.get(3, TimeUnit.MINUTES);
        pool.shutdown();

        assertThat(won).isEqualTo(CASES);
        assertThat(texts("select count(*) from case_event where kind = 'CLAIMED' and client_id = '" + client + "'"))
                .containsExactly(Integer.toString(CASES));
        assertThat(texts("select count(*) from case_event e join desk_case c using (case_id) where kind = 'CLAIMED'"
                        + " and actor = assignee and e.client_id = '" + client + "'"))
                .containsExactly(Integer.toString(CASES));
    }

    @Test
    void whatSomebodyDidHeTakesBackAndTheClocksRunOn() {
        var caseId = aCase();
        var due = column(caseId, "due_at");
        does("joris", caseId, "resolve").then().statusCode(200);

        does("noor", caseId, "undo").then().statusCode(409).body("why", equalTo("NOT_YOURS"));
        does("joris", caseId, "undo").then().statusCode(200).body("status", equalTo("NEW"));

        assertThat(column(caseId, "due_at")).isEqualTo(due);
        does("joris", caseId, "undo").then().statusCode(409).body("why", equalTo("CHANGED_SINCE"));
    }

    @Test
    void aReplyThatIsTakenBackStaysMarkedAndNoLongerCounts() {
        var caseId = aCase();
        var joris = SignedIn.token("joris", "agent", "*");
        does(joris, caseId, "reply", "{\"way\":\"act\",\"audience\":\"one-to-one\",\"text\":\"Wij bellen u.\"}")
                .then()
                .statusCode(200);

        does("joris", caseId, "undo").then().statusCode(200);

        assertThat(texts("select taken_back_at is not null from reply where case_id = '" + caseId + "'"))
                .containsExactly("t");
        assertThat(column(caseId, "file -> 'replies' ->> 'count'")).isEqualTo("0");
    }

    @Test
    void aReplyThatIsSentTwiceIsRecordedOnce() {
        var caseId = aCase();
        var joris = SignedIn.token("joris", "agent", "*");
        var reply = "{\"replyId\":\"%s\",\"way\":\"act\",\"audience\":\"public\",\"text\":\"Wij bellen u.\"}"
                .formatted(UUID.randomUUID());

        for (int times = 0; times < 2; times++)
            does(joris, caseId, "reply", reply).then().statusCode(200);

        assertThat(history(caseId))
                .filteredOn(kind -> kind.equals("REPLY_SENT"))
                .hasSize(1);
        assertThat(texts("select text from reply where case_id = '" + caseId + "'"))
                .hasSize(1);
    }

    @Test
    void aReplyIdOfAnotherCaseIsNotFoundWhetherItsClientIsVisibleOrNot() {
        var theirs = aCase();
        var reply = "{\"replyId\":\"%s\",\"way\":\"act\",\"audience\":\"public\",\"text\":\"Wij bellen u.\"}"
                .formatted(UUID.randomUUID());
        does(SignedIn.token("joris", "agent", "*"), theirs, "reply", reply)
                .then()
                .statusCode(200);
        var ours = aCase();

        for (var clients : List.of(column(ours, "client_id"), "*"))
            does(SignedIn.token("noor", "agent", clients), ours, "reply", reply)
                    .then()
                    .statusCode(404)
                    .contentType(Problem.MEDIA_TYPE);

        assertThat(history(ours)).doesNotContain("REPLY_SENT");
        assertThat(column(ours, "status")).isEqualTo("NEW");
    }

    @Test
    void aReplyIsNotTiedToAPostOfAnotherCase() {
        var caseId = aCase();
        var elsewhere = aCase();
        var theirs = texts("select mention_id from case_mention where case_id = '" + elsewhere + "'")
                .get(0);
        var ours = texts("select mention_id from case_mention where case_id = '" + caseId + "'")
                .get(0);
        var joris = SignedIn.token("joris", "agent", "*");

        for (var mention : List.of(theirs, ours))
            does(
                            joris,
                            caseId,
                            "reply",
                            "{\"mentionId\":\"%s\",\"way\":\"act\",\"audience\":\"public\",\"text\":\"Dag\"}"
                                    .formatted(mention))
                    .then()
                    .statusCode(200);

        assertThat(texts("select mention_id from reply where case_id = '" + caseId + "' and mention_id is not null"))
                .containsExactly(ours);
    }

    @Test
    void aNoteIsKeptAtTheCaseAndToldToNobody() throws Exception {
        var caseId = aCase();

        does(SignedIn.token("joris", "agent", "*"), caseId, "note", "{\"text\":\"gebeld met de winkel\"}")
                .then()
                .statusCode(200);

        assertThat(texts("select text from case_note where case_id = '" + caseId + "'"))
                .containsExactly("gebeld met de winkel");
        var events = await().until(
                        () -> OnTopic.of(Topic.CASE_EVENTS, caseId.toString(), CaseEvent.class, delivery),
                        found -> found.size() == 4);
        assertThat(events).extracting(CaseEvent::kind).endsWith(CaseEvent.Kind.NOTED);
        assertThat(events.toString()).doesNotContain("gebeld");
    }

    @Test
    void everyEventOfACaseReachesItsTopicInOrderAndOnce() {
        var caseId = aCase();
        does("joris", caseId, "claim");
        does("joris", caseId, "resolve");

        var events = await().until(
                        () -> OnTopic.of(Topic.CASE_EVENTS, caseId.toString(), CaseEvent.class, delivery),
                        found -> found.size() >= 7);

        assertThat(events.stream().map(event -> event.kind().name()).toList()).isEqualTo(history(caseId));
        assertThat(events)
                .extracting(CaseEvent::sequence)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, events.size())
                        .mapToObj(Long::valueOf)
                        .toList());
        assertThat(Topic.CASE_EVENTS.writer()).isEqualTo("response");
    }

    @Test
    void whoMayNotSeeTheClientOrNotWorkItsCasesFindsNoCase() {
        var caseId = aCase();

        does(SignedIn.token("eva", "agent", "other"), caseId, "claim", "{}")
                .then()
                .statusCode(404);
        does(SignedIn.token("lisa", "client", column(caseId, "client_id")), caseId, "claim", "{}")
                .then()
                .statusCode(404);
        does(SignedIn.token("noor", "on-call", "*"), caseId, "claim", "{}")
                .then()
                .statusCode(404);
        does("joris", UUID.randomUUID(), "claim").then().statusCode(404);
        assertThat(column(caseId, "status")).isEqualTo("NEW");
    }

    @Test
    void theClientsOwnPeopleWorkItsCasesWhereTheyReplyThemselves() {
        var client = desk.client("partial", "PT2H");
        var complaint = mention(client).now();
        desk.triaged(complaint);
        var caseId = awaitCaseOf(complaint);

        does(SignedIn.token("lisa", "client", client), caseId, "claim", "{}")
                .then()
                .statusCode(200);
    }

    private static int claim(HttpClient http, UUID caseId, String token) {
        var request = HttpRequest.newBuilder(URI.create(
                        RestAssured.baseURI + ":" + RestAssured.port + "/desk/api/cases/" + caseId + "/claim"))
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.noBody())
                .build();
        try {
            var status = http.send(request, BodyHandlers.discarding()).statusCode();
            assertThat(status).isIn(200, 409);
            return status;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private UUID aCase() {
        var complaint = mention(desk.served()).now();
        desk.triaged(complaint);
        return awaitCaseOf(complaint);
    }

    private static String isoOf(String timestamp) {
        return OffsetDateTime.parse(timestamp.replace(' ', 'T') + ":00")
                .toInstant()
                .toString();
    }
}
