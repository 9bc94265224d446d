package balie.triage;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import balie.events.ClientProfile.Goal;
import balie.events.Topic;
import balie.platform.delivery.Outgoing;
import balie.platform.delivery.Publisher;
import balie.testing.RealServers;
import balie.testing.SignedIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(SignedIn.class)
class TriageResourceTest {
    @Inject
    Publisher publisher;

    @Test
    void aTriedTextGetsItsVerdictWithReasons() {
        tried(SignedIn.admin(), "{\"text\": \"Waar blijft mijn bestelling?\", \"channel\": \"microblog\"}")
                .post("/triage/api/try")
                .then()
                .statusCode(200)
                .body("language.code", equalTo("nl"))
                .body("flags", hasItems("QUESTION"))
                .body("profileVersion", equalTo(0))
                .body("reasons.tag", hasItems("language", "sentiment", "motive.service"));
    }

    @Test
    void aTriedTextIsToldInLinesForATerminal() {
        tried(SignedIn.admin(), "{\"text\": \"Waar blijft mijn bestelling?\", \"channel\": \"microblog\"}")
                .post("/triage/api/try/lines")
                .then()
                .statusCode(200)
                .body("[0]", startsWith("language     nl"));
    }

    @Test
    void aTextCanBeTriedByTheProfileOfAClientOneMaySee() {
        var client = "client-" + UUID.randomUUID();
        var profile = Clients.profile(client, 4, List.of(Goal.REPUTATION));
        publisher.sendAll(
                List.of(Outgoing.of(Topic.CLIENT_PROFILES, client, client + "/4", UUID.randomUUID(), profile)));
        var trial = "{\"text\": \"kapot\", \"channel\": \"review-site\", \"clientId\": \"" + client + "\"}";

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> tried(SignedIn.token("anna", "agent", client), trial)
                .post("/triage/api/try")
                .then()
                .statusCode(200)
                .body("profileVersion", equalTo(4))
                .body("categories", hasItems("damage")));
        tried(SignedIn.token("bert", "agent", "another"), trial)
                .post("/triage/api/try")
                .then()
                .statusCode(404);
    }

    @Test
    void whatIsMissingIsToldFieldByField() {
        tried(SignedIn.admin(), "{\"followers\": -1}")
                .post("/triage/api/try")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", hasItems("text", "channel", "followers"));
    }

    @Test
    void onlySignedInPeopleMayTry() {
        given().contentType(ContentType.JSON)
                .body("{\"text\": \"a\", \"channel\": \"FORUM\"}")
                .post("/triage/api/try")
                .then()
                .statusCode(401);
    }

    @Test
    void theCodesThatVerdictsHoldAreListed() {
        given().header("Authorization", "Bearer " + SignedIn.admin())
                .get("/triage/api/model")
                .then()
                .statusCode(200)
                .body("rules", hasItems("lexicon", "channel-prior", "withdrawn"))
                .body("questions", hasItems("concerning", "positive", "dissatisfied"));
    }

    @Test
    void theServiceIsReadyOnceTheProfilesAreRead() {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.name", hasItems("client-profiles")));
    }

    private static RequestSpecification tried(String token, String trial) {
        return given().header("Authorization", "Bearer " + token)
                .contentType(ContentType.JSON)
                .body(trial);
    }
}
