package balie.response.clients;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import balie.events.ClientProfile;
import balie.events.Topic;
import balie.platform.delivery.CompactedTopic;
import balie.platform.delivery.DeliveryConfig;
import balie.response.Desk;
import balie.testing.RealServers;
import balie.testing.SignedIn;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProfilesReachTheBrokerTest {
    @Inject
    Desk desk;

    @Inject
    DeliveryConfig delivery;

    @Test
    void aProfileAppearsOnTheTopicChangesThereAndGoes() {
        var client = desk.client();
        try (var profiles = CompactedTopic.follow(
                delivery, Topic.CLIENT_PROFILES, ClientProfile.class, ClientProfile::supersedes)) {
            await().until(() -> profiles.get(client).isPresent());

            var renamed = given().auth()
                    .oauth2(SignedIn.admin())
                    .get("/desk/api/clients/" + client)
                    .asString()
                    .replaceAll("\"(clientId|version|changedAt)\":[^,]*,", "")
                    .replaceAll("\"name\":\"Floor[^\"]*\"", "\"name\":\"Renamed\"");
            given().auth()
                    .oauth2(SignedIn.admin())
                    .contentType(ContentType.JSON)
                    .body(renamed)
                    .put("/desk/api/clients/" + client)
                    .then()
                    .statusCode(200);

            await().until(() -> profiles.get(client)
                    .filter(it -> it.name().equals("Renamed") && it.version() == 2)
                    .isPresent());
            given().auth()
                    .oauth2(SignedIn.admin())
                    .delete("/desk/api/clients/" + client)
                    .then()
                    .statusCode(204);
            await().until(() -> profiles.get(client).isEmpty());
        }
    }

    @Test
    void theOutboxIsEmptyAfterwards() {
        desk.client();

        await().untilAsserted(() -> assertThat(waiting()).isZero());
    }

    private static long waiting() throws SQLException {
        try (var connection = RealServers.running().connect("response_worker");
                var count = connection.createStatement().executeQuery("select count(*) from outbox")) {
            count.next();
            return count.getLong(1);
        }
    }
}
