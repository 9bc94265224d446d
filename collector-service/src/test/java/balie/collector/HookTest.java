package balie.collector;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import balie.events.MentionCollected;
import balie.events.MentionCollected.Change;
import balie.platform.webhook.WebhookSecret;
import balie.platform.webhook.WebhookSecrets;
import balie.testing.RealServers;
import balie.testing.Servers;
import balie.testing.SignedIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(SignedIn.class)
class HookTest {
    private Servers servers;

    @Test
    void whatIsSentSignedBecomesAMentionOnceAndNoBackfill() {
        var secret = hook("hook-once");

        send("hook-once", secret, "m1", post("post.created", "42", "Mijn vloer kraakt"))
                .statusCode(204);
        send("hook-once", secret, "m1", post("post.created", "42", "Mijn vloer kraakt"))
                .statusCode(204);
        send("hook-once", secret, "m2", post("post.created", "42", "Mijn vloer kraakt"))
                .statusCode(204);

        var mention = mentions("hook-once", 1).get(0);
        assertThat(mention.text()).isEqualTo("Mijn vloer kraakt");
        assertThat(mention.author().handle()).isEqualTo("ruud72");
        assertThat(mention.permalink()).isEqualTo("https://winkel.example/p/42");
        assertThat(mention.backfill()).isFalse();
        Desk.checkAgain("hook-once");
        assertThat(Topics.mentions(servers, "c-hook-once")).hasSize(1);
    }

    @Test
    void editsAndRemovalsFollow() {
        var secret = hook("hook-edit");
        send("hook-edit", secret, "m1", post("post.created", "7", "voor")).statusCode(204);
        mentions("hook-edit", 1);
        send("hook-edit", secret, "m2", post("post.updated", "7", "na")).statusCode(204);
        mentions("hook-edit", 2);
        send("hook-edit", secret, "m3", Map.of("type", "post.deleted", "data", Map.of("id", "7")))
                .statusCode(204);

        assertThat(mentions("hook-edit", 3))
                .extracting(MentionCollected::change)
                .containsExactly(Change.FOUND, Change.EDITED, Change.WITHDRAWN);
    }

    @Test
    void manySendersAtOnceLoseNothing() {
        var secret = hook("hook-many");

        java.util.stream.IntStream.range(0, 60).parallel().forEach(at -> send(
                        "hook-many", secret, "m" + at, post("post.created", "p" + at, "bericht " + at))
                .statusCode(204));

        assertThat(mentions("hook-many", 60))
                .extracting(MentionCollected::text)
                .doesNotHaveDuplicates()
                .hasSize(60);
    }

    @Test
    void moreThanOneCheckTakesUpIsTakenUpByTheNextAtOnce() throws SQLException {
        hook("hook-heap");
        try (var connection = servers.connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute("""
                    insert into collector.hook_message (source_id, message_id, body) select 'hook-heap', 'm' || at,
                    '{"type": "post.created", "data": {"id": "' || at || '", "text": "bericht"}}' from generate_series(1, 1200) at""");
        }

        Desk.checkAgain("hook-heap");

        assertThat(mentions("hook-heap", 1_200)).hasSize(1_200);
    }

    @Test
    void whatCannotBeStoredOrShownIsTakenOutOfAMessage() {
        var secret = hook("hook-odd-text");
        var message = Map.of(
                "type",
                "post.created",
                "data",
                Map.of(
                        "id", "1\0",
                        "text", "een\0 twee",
                        "inReplyTo", "0\0",
                        "language", "nl\0",
                        "author", Map.of("name", "R\0uud", "url", "javascript:alert(1)")));

        send("hook-odd-text", secret, "m1", message).statusCode(204);

        var mention = mentions("hook-odd-text", 1).get(0);
        assertThat(mention.text()).isEqualTo("een twee");
        assertThat(mention.author().name()).isEqualTo("Ruud");
        assertThat(mention.author().url()).isNull();
    }

    @Test
    void whatIsNotSignedWithTheSecretIsRefused() {
        hook("hook-forged");
        var body = post("post.created", "1", "vals");

        send("hook-forged", WebhookSecret.random().text(), "m1", body)
                .statusCode(401)
                .contentType("application/problem+json");
        send("hook-nowhere", WebhookSecret.random().text(), "m1", body).statusCode(401);
        given().contentType("application/json")
                .body(body)
                .post("/hooks/hook-forged")
                .then()
                .statusCode(401)
                .body("detail", containsString("webhook-signature"));
    }

    @Test
    void aMessageThatIsNotUnderstoodIsToldFieldByField() {
        var secret = hook("hook-odd");

        send("hook-odd", secret, "m1", Map.of("type", "post.liked", "data", Map.of("url", "javascript:1")))
                .statusCode(400)
                .body("errors.field", hasItems("type", "data.id", "data.text", "data.url"));
        send("hook-odd", secret, "m2", "geen JSON").statusCode(400);
        for (var moment : List.of("1e999999999", "\"1970-01-01T00:00:00Z\"", "\"+12026-03-02T09:30:00Z\""))
            send("hook-odd", secret, "m3", written("publishedAt", moment))
                    .statusCode(400)
                    .body("errors.field", hasItems("data.publishedAt"));
    }

    @Test
    void aMomentInMillisecondsIsToldAsSuchAndOneInSecondsIsTaken() {
        var secret = hook("hook-millis");
        var now = Instant.now();

        for (var field : List.of("publishedAt", "editedAt"))
            send("hook-millis", secret, "m1", written(field, Long.toString(now.toEpochMilli())))
                    .statusCode(400)
                    .body("errors.field", hasItems("data." + field))
                    .body("errors[0].message", allOf(containsString("RFC 3339"), containsString("seconds")));
        send("hook-millis", secret, "m2", written("publishedAt", Long.toString(now.getEpochSecond())))
                .statusCode(204);

        assertThat(mentions("hook-millis", 1).get(0).publishedAt().getEpochSecond())
                .isEqualTo(now.getEpochSecond());
    }

    @Test
    void aRenewedSecretLeavesTheOldOneADayAndTheOneBeforeNothing() {
        var first = hook("hook-renew");
        var second = secret("hook-renew");
        send("hook-renew", first, "m1", post("post.created", "1", "een")).statusCode(204);
        send("hook-renew", second, "m2", post("post.created", "2", "twee")).statusCode(204);

        var third = secret("hook-renew");

        send("hook-renew", first, "m3", post("post.created", "3", "drie")).statusCode(401);
        send("hook-renew", second, "m4", post("post.created", "4", "vier")).statusCode(204);
        send("hook-renew", third, "m5", post("post.created", "5", "vijf")).statusCode(204);
    }

    @Test
    void thePageShowsASecretOnceToWhoMayChangeTheSource() {
        hook("hook-page");

        page("lead", "c-hook-page")
                .formParam("id", "hook-page")
                .post("/sources/form/secret")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body(allOf(containsString("whsec_"), containsString("/hooks/hook-page")));
        page("lead", "c-hook-page")
                .get("/sources/form?id=hook-page")
                .then()
                .body(allOf(containsString("Renew the secret"), not(containsString("whsec_"))));
        page("lead", "c-other")
                .formParam("id", "hook-page")
                .post("/sources/form/secret")
                .then()
                .statusCode(404);
    }

    private static io.restassured.specification.RequestSpecification page(String role, String client) {
        return given().header("Authorization", "Bearer " + SignedIn.token(role, role, client))
                .header("Accept-Language", "en")
                .accept("text/html");
    }

    private static String hook(String id) {
        Desk.admin()
                .body(Map.of("name", id, "kind", "webhook", "channel", "forum", "every", "PT1H", "owner", "c-" + id))
                .put("/sources/api/sources/" + id)
                .then()
                .statusCode(201);
        Desk.checked(id);
        return secret(id);
    }

    private static String secret(String id) {
        return Desk.admin()
                .post("/sources/api/sources/" + id + "/secret")
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
    }

    private static Map<String, ?> post(String type, String id, String text) {
        var data = new HashMap<String, Object>(Map.of(
                "id",
                id,
                "url",
                "https://winkel.example/p/" + id,
                "text",
                text,
                "author",
                Map.of("name", "Ruud", "handle", "ruud72"),
                "publishedAt",
                Instant.now().toString()));
        return Map.of("type", type, "timestamp", Instant.now().toString(), "data", data);
    }

    private static String written(String field, String moment) {
        return "{\"type\": \"post.created\", \"data\": {\"id\": \"1\", \"text\": \"een\", \"%s\": %s}}"
                .formatted(field, moment);
    }

    private static ValidatableResponse send(String source, String secret, String id, Object message) {
        var body = message instanceof String text ? text : json(message);
        var headers = WebhookSecrets.of(WebhookSecret.parse(secret)).headers(id, Instant.now(), body.getBytes(UTF_8));
        return given().headers(headers)
                .contentType("application/json")
                .body(body.getBytes(UTF_8))
                .post("/hooks/" + source)
                .then();
    }

    private static String json(Object message) {
        try {
            return new com.fasterxml.jackson.databind.ObjectMapper().writeValueAsString(message);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<MentionCollected> mentions(String id, int least) {
        return Awaitility.await().until(() -> Topics.mentions(servers, "c-" + id), found -> found.size() >= least);
    }
}
