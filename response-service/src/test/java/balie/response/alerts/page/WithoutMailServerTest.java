package balie.response.alerts.page;

import static balie.response.alerts.Alarm.address;
import static balie.response.alerts.Alarm.deliveries;
import static balie.response.alerts.Alarm.escalationOf;
import static balie.response.alerts.Alarm.texts;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import balie.response.alerts.Alarm;
import balie.testing.SignedIn;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** As the demo starts: nobody configured a mail server. */
@QuarkusTest
@TestProfile(WithoutMailServerTest.Unconfigured.class)
class WithoutMailServerTest {
    public static class Unconfigured implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("balie.sending.mail-host", "");
        }
    }

    @Inject
    Alarm alarm;

    @Test
    void aMailIsNotSentAndThePageAndTheLogSayWhy() {
        var client = alarm.client("PT0S " + address());
        alarm.breaches(client);
        var escalation = escalationOf(client);

        await().until(() -> deliveries(escalation, "state").contains("FAILED"));

        assertThat(texts("select outcome from delivery_attempt where client_id = '" + client + "'"))
                .contains("no-mail-server");
        for (var path : new String[] {"/desk/alerts", "/desk/alerts/" + escalation}) {
            var page = given().auth().oauth2(SignedIn.admin()).get(path);
            assertThat(Jsoup.parse(page.asString()).select(".banner").text())
                    .contains("No mail server is configured")
                    .contains("BALIE_SMTP_HOST");
            assertThat(page.asString()).contains("no mail server configured");
        }
    }
}
