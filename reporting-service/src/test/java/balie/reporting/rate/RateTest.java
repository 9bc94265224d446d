package balie.reporting.rate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import balie.reporting.Desk;
import balie.testing.SignedIn;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RateTest {
    @Inject
    Portals portals;

    @Inject
    RefusedTries tries;

    private final String client = Desk.newClient("druk");

    private ValidatableResponse ask(String login) {
        return given().auth()
                .oauth2(SignedIn.token(login, "client", client))
                .get("/api/v1/clients/" + client + "/sources")
                .then();
    }

    @Test
    void eachAnswerTellsWhatIsLeftAndAfterTheLastOneWaits() {
        var login = "portal-" + client;
        ask(login)
                .header("RateLimit-Policy", "\"requests\";q=600;w=60")
                .header("RateLimit", matchesPattern("\"requests\";r=599;t=\\d+"));

        await().untilAsserted(() -> {
            while (portals.take(login).isConsumed()) {
                // until nothing is left; a tenth of a second brings one back
            }
            ask(login)
                    .statusCode(429)
                    .header("Retry-After", "1")
                    .header("RateLimit", matchesPattern("\"requests\";r=0;t=\\d+"))
                    .body("type", equalTo("urn:balie:problem:too-many-requests"));
        });

        ask("another-" + client).statusCode(404);
    }

    @Test
    void anAddressFromWhichTooManyKeysWereRefusedWaits() {
        var address = "203.0.113." + (1 + (client.hashCode() & 0x7f));
        refused(address).statusCode(401);

        await().untilAsserted(() -> {
            for (var i = 0; i < 100; i++) tries.count(address);
            refused(address).statusCode(429).header("Retry-After", "1");
        });

        refused("198.51.100.7").statusCode(401);
    }

    private ValidatableResponse refused(String address) {
        return given().auth()
                .oauth2("balie_aaaaaaaaaaaa_" + "x".repeat(43))
                .header("X-Forwarded-For", address)
                .get("/api/v1/clients/" + client + "/sources")
                .then();
    }

    @Test
    void howeverManyAskNoMoreThanSomeAreRemembered() {
        var allowances = new Allowances(10, Duration.ofMinutes(1));

        for (var i = 0; i < 50_000; i++)
            assertThat(allowances.take("key:" + i).isConsumed()).isTrue();

        assertThat(allowances.remembered()).isLessThanOrEqualTo(10_000);
    }
}
