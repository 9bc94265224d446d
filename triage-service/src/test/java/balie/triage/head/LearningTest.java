package balie.triage.head;

import static balie.triage.head.Agency.asLead;
import static balie.triage.head.Agency.learning;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import balie.events.Topic;
import balie.platform.delivery.Transactions;
import balie.testing.RealServers;
import balie.testing.Servers;
import balie.testing.SignedIn;
import balie.triage.Mentions;
import balie.triage.TopicReader;
import balie.triage.judge.Judge;
import balie.triage.judge.OwnModel;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(SignedIn.class)
@QuarkusTestResource(NoSchedule.class)
class LearningTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String SAW = "De zaag stond gisteren in de gang";
    private static final String LEARNT = Judge.MODEL_VERSION + "+sentiment.1";

    @Inject
    Agency agency;

    @Inject
    Transactions transactions;

    @Inject
    Flyway flyway;

    @Inject
    School school;

    @Inject
    HeadsInUse heads;

    @Inject
    Forgetting forgetting;

    Servers servers;

    @Test
    void whatPeopleSayIsLearntAndCanBeTakenBack() {
        var client = agency.client();
        var stranger = agency.client();
        assertThat(agency.learn(client)).isEqualTo("TOO_FEW_LESSONS");
        agency.teachesOfSaws(client, 20);
        assertThat(agency.tried(client, SAW).getString("sentiment.polarity")).isEqualTo("NEUTRAL");

        assertThat(agency.learn(client)).isEqualTo("LEARNT");

        var verdict = agency.tried(client, SAW);
        assertThat(verdict.getString("sentiment.polarity")).isEqualTo("NEGATIVE");
        assertThat(verdict.getString("modelVersion")).isEqualTo(LEARNT);
        assertThat(verdict.getString("reasons.find { it.tag == 'sentiment' }.rule"))
                .isEqualTo("learnt");
        assertThat(verdict.getList("reasons.find { it.tag == 'sentiment' }.evidence", String.class))
                .contains("zaag");
        assertThat(agency.tried(client, "De lamp hing gisteren in de kamer").getString("sentiment.polarity"))
                .isEqualTo("NEUTRAL");
        assertThat(agency.tried(stranger, SAW).getString("modelVersion")).isEqualTo(Judge.MODEL_VERSION);

        assertThat(agency.learn(client)).isEqualTo("TOO_FEW_NEW_LESSONS");
        agency.teachesOfSaws(stranger, 1);
        assertThat(agency.sentiment(stranger).getInt("lessons")).isEqualTo(2);

        asLead(client).post(learning(client) + "/sentiment/back").then().statusCode(200);
        assertThat(agency.tried(client, SAW).getString("modelVersion")).isEqualTo(Judge.MODEL_VERSION);
        assertThat(agency.sentiment(client).getString("versions[0].state")).isEqualTo("TAKEN_BACK");
        asLead(client).post(learning(client) + "/sentiment/back").then().statusCode(409);
    }

    @Test
    void aNewHeadMustDoBetterThanTheOneThatAnswers() throws Exception {
        var client = agency.client();
        agency.teachesOfSaws(client, 16);
        assertThat(agency.learn(client)).isEqualTo("LEARNT");
        for (int number = 0; number < 12; number++)
            agency.confirm(client, "De zaag stond om " + number + " uur weer in de gang", "NEGATIVE");
        agency.awaitLessons(client, 44);

        assertThat(agency.learn(client)).isEqualTo("NOT_BETTER");
        assertThat(agency.tried(client, SAW).getString("modelVersion")).isEqualTo(LEARNT);

        for (int number = 0; number < 12; number++)
            agency.tell(Agency.correction(
                    client,
                    UUID.randomUUID(),
                    "Het kozijn lag om " + number + " uur op de stoep",
                    "NEUTRAL",
                    "POSITIVE",
                    Instant.now()));
        agency.awaitLessons(client, 56);
        assertThat(agency.learn(client)).isEqualTo("LEARNT");
        assertThat(agency.tried(client, "Het kozijn lag op de stoep").getString("sentiment.polarity"))
                .isEqualTo("POSITIVE");

        asLead(client).post(learning(client) + "/sentiment/back").then().statusCode(200);
        assertThat(agency.tried(client, SAW).getString("modelVersion")).isEqualTo(LEARNT);
        school.learnDue();
        assertThat(agency.tried(client, SAW).getString("modelVersion")).isEqualTo(LEARNT);
    }

    @Test
    void theLatestHoldsHoweverOftenItIsTold() {
        var client = agency.client();
        var mention = UUID.randomUUID();
        var now = Instant.now();
        var first = Agency.correction(client, mention, SAW, "NEUTRAL", "NEGATIVE", now);
        var second = Agency.correction(client, mention, SAW, "NEGATIVE", "POSITIVE", now.plusSeconds(1));
        agency.tell(first, second, first, second);
        agency.tell(Agency.correction(client, UUID.randomUUID(), SAW, "NEUTRAL", "NEGATIVE", now));
        agency.awaitLessons(client, 2);

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(agency.sentiment(client).getList("confusion.right", String.class))
                        .containsExactlyInAnyOrder("NEGATIVE", "POSITIVE"));
        var sentiment = agency.sentiment(client);
        assertThat(sentiment.getList("confusion.given", String.class)).containsExactly("NEUTRAL", "NEUTRAL");
        assertThat(sentiment.getInt("agreement[0].corrected")).isEqualTo(2);
        assertThat(sentiment.getInt("waiting")).isEqualTo(2);
    }

    @Test
    void whatWasSaidOfAWithdrawnMentionGoesAndStaysGone() throws SQLException {
        var client = agency.client();
        var mention = Mentions.saying(SAW).of(client);
        var said = Agency.correction(client, mention.id(), SAW, "NEUTRAL", "NEGATIVE", Instant.now());
        agency.tell(said, Agency.correction(client, UUID.randomUUID(), "iets", "NEUTRAL", "POSITIVE", Instant.now()));
        agency.awaitLessons(client, 2);

        agency.find(mention.withdrawn().event());
        agency.awaitLessons(client, 1);
        agency.tell(
                said, Agency.correction(client, UUID.randomUUID(), "nog iets", "NEUTRAL", "POSITIVE", Instant.now()));

        agency.awaitLessons(client, 2);
        try (var worker = servers.connect("triage_worker");
                var query = worker.prepareStatement("select from lesson where mention_id = ?")) {
            query.setObject(1, mention.id());
            assertThat(query.executeQuery().next()).isFalse();
        }
    }

    @Test
    void afterARestartAndWhileTheDatabaseIsAwayTheSameHeadsAnswer() throws Exception {
        var client = agency.client();
        agency.teachesOfSaws(client, 20);
        agency.learn(client);
        var restarted = new HeadsInUse(transactions, flyway);
        restarted.refresh();
        assertThat(restarted.of(client).version()).isEqualTo("+sentiment.1");

        var mention = Mentions.saying(SAW).of(client).event();
        servers.postgres().kill();
        try (var triaged = TopicReader.of(servers, Topic.MENTION_TRIAGED.topicName())) {
            agency.tell(Agency.correction(client, UUID.randomUUID(), SAW, "NEUTRAL", "NEGATIVE", Instant.now()));
            agency.find(mention);
            await().atMost(SOON).until(() -> triaged.records().stream()
                    .anyMatch(record -> record.key().startsWith(client)
                            && new String(record.value(), StandardCharsets.UTF_8).contains(LEARNT)));
        } finally {
            servers.postgres().start();
        }
        agency.awaitLessons(client, 41);
    }

    @Test
    void aHeadOfAnotherSharedModelIsNotUsedAndIsLearntAgain() throws Exception {
        var client = agency.client();
        agency.teachesOfSaws(client, 20);
        agency.learn(client);
        try (var worker = servers.connect("triage_worker");
                var update = worker.prepareStatement(
                        "update head_version set model_version = 'of long ago' where client_id = ?")) {
            update.setString(1, client);
            update.executeUpdate();
        }
        heads.refresh();
        assertThat(heads.of(client)).isEqualTo(OwnModel.NONE);

        school.learnDue();

        assertThat(agency.tried(client, SAW).getString("modelVersion")).isEqualTo(Judge.MODEL_VERSION + "+sentiment.2");
        assertThat(agency.sentiment(client).getList("versions.state", String.class))
                .containsExactly("ACTIVE", "REPLACED");
    }

    @Test
    void whatAClientTaughtIsDeletedSomeTimeAfterItLeft() throws Exception {
        var left = agency.client();
        var back = agency.client();
        for (var client : new String[] {left, back}) {
            agency.teachesOfSaws(client, 1);
            agency.leaves(client);
        }
        forgetting.forget();
        agency.introduce(back);
        forgetting.forget();

        leftSince("P29D");
        forgetting.forget();
        assertThat(lessons(left)).isEqualTo(2);
        leftSince("P31D");
        forgetting.forget();

        assertThat(lessons(left)).isZero();
        assertThat(lessons(back)).isEqualTo(2);
    }

    private void leftSince(String ago) throws SQLException {
        try (var worker = servers.connect("triage_worker");
                var update =
                        worker.prepareStatement("update client_gone set since = clock_timestamp() - ?::interval")) {
            update.setString(1, ago);
            update.executeUpdate();
        }
    }

    private int lessons(String client) throws SQLException {
        try (var worker = servers.connect("triage_worker");
                var query = worker.prepareStatement("select count(*) from lesson where client_id = ?")) {
            query.setString(1, client);
            var rows = query.executeQuery();
            rows.next();
            return rows.getInt(1);
        }
    }

    @Test
    void onlyLeadsOfTheClientSeeAndLearn() {
        var client = agency.client();

        for (var path : new String[] {learning(client) + "/learn", learning(client) + "/sentiment/back"}) {
            asLead("another").post(path).then().statusCode(404);
            given().header("Authorization", "Bearer " + SignedIn.token("anna", "agent", client))
                    .post(path)
                    .then()
                    .statusCode(403);
        }
        asLead("another").get(learning(client)).then().statusCode(404);
        asLead(client).post(learning(client) + "/weather/back").then().statusCode(404);
    }
}
