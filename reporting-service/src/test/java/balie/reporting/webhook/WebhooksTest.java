package balie.reporting.webhook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import balie.reporting.Desk;
import balie.testing.Servers;
import balie.testing.SignedIn;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class WebhooksTest {
    @Inject
    Desk desk;

    Servers servers;

    private Portal portal;

    @BeforeEach
    void aPortal() {
        portal = Portal.of(desk);
    }

    private String key(String scopes) {
        return given().auth()
                .oauth2(portal.token())
                .contentType(ContentType.JSON)
                .body("{\"name\": \"Portal\", \"scopes\": [" + scopes + "]}")
                .post("/api/v1/clients/" + portal.client() + "/keys")
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
    }

    private String wanted(String feeds) {
        return Portal.wanted(Receiver.url(portal.path()), feeds);
    }

    @Test
    void aWebhookIsMadeChangedSwitchedAndDeleted() {
        var made = portal.post("", wanted("\"mentions\""))
                .statusCode(201)
                .header("Cache-Control", "no-store")
                .header("Location", containsString("/webhooks/"))
                .body("secret", startsWith("whsec_"))
                .extract();
        var hook = "/" + made.path("webhook.id");

        portal.get("")
                .body("webhooks", hasSize(1))
                .body("webhooks[0].feeds", contains("mentions"))
                .body("webhooks[0].state", equalTo("enabled"))
                .body(not(containsString(made.<String>path("secret").substring(10))));
        portal.patch(hook, "{\"feeds\": [\"mentions\", \"clock-events\"]}")
                .statusCode(200)
                .body("name", equalTo("Portal"))
                .body("feeds", contains("mentions", "clock-events"));
        portal.post(hook + "/disable", "{}").body("state", equalTo("disabled")).body("cause", equalTo("by_hand"));
        portal.post(hook + "/enable", "{}").body("state", equalTo("enabled")).body("cause", nullValue());
        portal.post(hook + "/rotate", "{}").statusCode(201).body("webhook.old_secret_until", notNullValue());
        portal.delete(hook).statusCode(204);
        portal.get(hook).statusCode(404);
    }

    @Test
    void anotherClientsWebhookIsNotThere() throws SQLException {
        var hook = portal.hook("\"mentions\"");
        var other = Portal.of(desk);

        portal.as(other.token()).get("").statusCode(404);
        other.get("").body("webhooks", hasSize(0));
        other.get("/" + hook.id()).statusCode(404);
        other.post("/" + hook.id() + "/rotate", "{}").statusCode(404);
        other.delete("/" + hook.id()).statusCode(404);
        try (var connection = seeing(other.client())) {
            for (var table : List.of("webhook", "webhook_message", "webhook_attempt"))
                assertThat(connection
                                .createStatement()
                                .executeQuery("select 1 from " + table + " where client_id = '" + portal.client() + "'")
                                .next())
                        .as(table)
                        .isFalse();
        }
        portal.get("/" + hook.id()).statusCode(200);
    }

    @Test
    void thePagesRolePutsSecretsInAndNeverReadsThem() throws SQLException {
        portal.hook("\"mentions\"");

        try (var connection = seeing("*")) {
            assertThatThrownBy(() -> connection.createStatement().executeQuery("select secret from webhook_secret"))
                    .hasMessageContaining("permission denied");
        }
    }

    private Connection seeing(String clients) throws SQLException {
        var connection = servers.connect("reporting_app");
        try (var statement = connection.prepareStatement("select set_config('balie.clients', ?, false)")) {
            statement.setString(1, clients);
            statement.execute();
        }
        return connection;
    }

    @Test
    void aKeyNeedsAScopeAndIsToldNoMoreThanItMayRead() {
        var reader = portal.as(key("\"mentions:read\""));
        var manager = portal.as(key("\"mentions:read\", \"webhooks:manage\""));
        var whole = portal.hook("\"cases\"");

        reader.get("").statusCode(403).body("detail", containsString("webhooks:manage"));
        manager.post("", wanted("\"cases\"")).statusCode(403).body("detail", containsString("cases:read"));
        manager.patch("/" + whole.id(), "{\"url\": \"" + Receiver.url("/mine") + "\"}")
                .statusCode(403);
        manager.post("", wanted("\"mentions\"")).statusCode(201);
        portal.as(SignedIn.token("joris", "agent", portal.client())).get("").statusCode(403);
        portal.as(SignedIn.token("lisa", "client", portal.client())).get("").statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:1/hook",
                "https://10.1.2.3/hook",
                "https://[::1]/hook",
                "http://169.254.169.254/latest/meta-data",
                "https://2130706433/hook",
                "http://93.184.215.14/hook",
                "file:///etc/passwd",
                "https://user@93.184.215.14/hook",
                "nonsense"
            })
    void anAddressThatMayNotBeReachedIsRefusedAtOnce(String url) {
        portal.post("", Portal.wanted(url, "\"mentions\"")).statusCode(400).body("errors.field", contains("url"));
    }

    @Test
    void whatIsWrongWithANewWebhookIsTold() {
        portal.post("", "{\"name\": \" \", \"feeds\": [\"everything\"]}")
                .statusCode(400)
                .body("errors.field", contains("name", "url", "feeds"));
        for (var i = 0; i < WebhookRules.MOST; i++) portal.hook("\"mentions\"");
        portal.post("", wanted("\"mentions\""))
                .statusCode(409)
                .body("type", equalTo("urn:balie:problem:webhook-limit"));
    }
}
