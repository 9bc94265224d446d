package balie.reporting.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import balie.platform.outbound.Fetched.Refused;
import balie.platform.outbound.Outbound;
import balie.reporting.Desk;
import balie.reporting.webhook.Portal.Made;
import com.standardwebhooks.Webhook;
import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a real receiver on this machine, which the tests' configuration allows. */
@QuarkusTest
class DeliveryTest {
    private static Receiver receiver;

    @Inject
    Desk desk;

    @Inject
    Worker worker;

    @Inject
    Outbound outbound;

    private Portal portal;

    @BeforeAll
    static void open() throws IOException {
        receiver = new Receiver();
    }

    @AfterAll
    static void close() {
        receiver.close();
    }

    @BeforeEach
    void aPortal() {
        portal = Portal.of(desk);
    }

    private int sql(String sql, Object... values) {
        return worker.inTransaction(statements -> statements.run(sql, values));
    }

    private void awaitState(Made hook, String message, String state) {
        await().untilAsserted(() -> portal.get("/" + hook.id() + "/messages")
                .body("messages.find { it.id == '" + message + "' }.state", equalTo(state)));
    }

    private List<String> outcomes(Made hook, String message) {
        return portal.get("/" + hook.id() + "/messages")
                .extract()
                .path("messages.find { it.id == '" + message + "' }.attempts.outcome");
    }

    @Test
    void aReceiverThatFailsIsTriedAgainUnderTheSameIdAndCanCheckTheSignature() throws Exception {
        receiver.take(portal.path(), 2, 500, Map.of());
        var hook = portal.hook("\"mentions\"");

        var message = portal.test(hook);

        awaitState(hook, message, "delivered");
        var hits = receiver.hits(portal.path());
        assertThat(hits).hasSize(3).allMatch(hit -> hit.id().equals(message));
        assertThat(outcomes(hook, message)).containsExactly("http-500", "http-500", "delivered");
        var taken = hits.get(2);
        new Webhook(hook.secret()).verify(taken.body(), taken.headers());
        assertThat(JsonPath.from(taken.body()).getString("type")).isEqualTo("webhook.test");
        assertThat(JsonPath.from(taken.body()).getString("data.webhook")).isEqualTo(hook.id());
    }

    @Test
    void aReceiverThatIsBusyIsGivenTheTimeItAsksFor() {
        receiver.take(portal.path(), 1, 429, Map.of("Retry-After", "3"));
        var hook = portal.hook("\"mentions\"");

        awaitState(hook, portal.test(hook), "delivered");

        var hits = receiver.hits(portal.path());
        assertThat(Duration.between(hits.get(0).at(), hits.get(1).at())).isGreaterThan(Duration.ofMillis(2900));
    }

    @Test
    void aReceiverThatIsGoneIsSentNothingMoreUntilSomebodyEnablesIt() {
        receiver.take(portal.path(), 1, 410, Map.of());
        var hook = portal.hook("\"mentions\"");

        var message = portal.test(hook);

        await().untilAsserted(() ->
                portal.get("/" + hook.id()).body("state", equalTo("disabled")).body("cause", equalTo("gone")));
        portal.post("/" + hook.id() + "/test", "{}")
                .statusCode(409)
                .body("type", equalTo("urn:balie:problem:webhook-disabled"));
        assertThat(outcomes(hook, message)).containsExactly("http-410");

        portal.post("/" + hook.id() + "/enable", "{}").statusCode(200).body("state", equalTo("enabled"));

        awaitState(hook, message, "delivered");
        assertThat(receiver.hits(portal.path())).extracting(Receiver.Hit::id).containsExactly(message, message);
    }

    @Test
    void afterARotationBothSecretsHoldForADay() throws Exception {
        receiver.take(portal.path());
        var hook = portal.hook("\"mentions\"");
        var fresh = portal.post("/" + hook.id() + "/rotate", "{}")
                .statusCode(201)
                .extract()
                .<String>path("secret");

        awaitState(hook, portal.test(hook), "delivered");
        sql("update webhook_secret set ends_at = now() where webhook_id = ?::uuid and ends_at is not null", hook.id());
        awaitState(hook, portal.test(hook), "delivered");

        var overlapping = receiver.hits(portal.path()).get(0);
        var later = receiver.hits(portal.path()).get(1);
        new Webhook(hook.secret()).verify(overlapping.body(), overlapping.headers());
        new Webhook(fresh).verify(overlapping.body(), overlapping.headers());
        new Webhook(fresh).verify(later.body(), later.headers());
        assertThatThrownBy(() -> new Webhook(hook.secret()).verify(later.body(), later.headers()))
                .isInstanceOf(Exception.class);
    }

    @Test
    void whatASenderHadThatDiedIsSentAgainUnderTheSameId() {
        receiver.take(portal.path());
        var hook = portal.hook("\"mentions\"");
        var message = UUID.randomUUID();

        // The message is committed and claimed by a sender that never sends it: its process was killed.
        var claimed = worker.inTransaction(statements -> {
            statements.run(
                    "insert into webhook_message (message_id, webhook_id, client_id, type, body, next_attempt_at)"
                            + " values (?, ?::uuid, ?, 'webhook.test', '{}', '2000-01-01Z')",
                    message,
                    hook.id(),
                    portal.client());
            return Outgoings.claim(statements, List.of(), Duration.ofSeconds(1));
        });

        assertThat(claimed.map(Outgoing::id)).contains(message);
        awaitState(hook, message.toString(), "delivered");
        assertThat(receiver.hits(portal.path())).extracting(Receiver.Hit::id).containsExactly(message.toString());
    }

    @Test
    void aRedirectIsNotFollowedAndPlacesThatAreGuardedAreNotReached() {
        receiver.take(portal.path(), 99, 307, Map.of("Location", Receiver.url("/elsewhere")));
        receiver.take("/elsewhere");
        var hook = portal.hook("\"mentions\"");
        var redirected = portal.test(hook);
        await().untilAsserted(() -> assertThat(outcomes(hook, redirected)).contains("redirect-refused"));
        assertThat(receiver.hits("/elsewhere")).isEmpty();

        sql("update webhook set url = 'http://169.254.169.254/latest' where webhook_id = ?::uuid", hook.id());

        await().untilAsserted(() -> assertThat(outcomes(hook, redirected)).contains("address-refused"));
    }

    @Test
    void messagesAreSentAgainOneByOneAndAllSinceAMoment() {
        receiver.take(portal.path());
        var hook = portal.hook("\"mentions\"");
        var first = portal.test(hook);
        var second = portal.test(hook);
        awaitState(hook, first, "delivered");
        awaitState(hook, second, "delivered");

        portal.post("/" + hook.id() + "/messages/" + first + "/replay", "{}").statusCode(202);
        await().until(() -> receiver.hits(portal.path()).size() == 3);
        awaitState(hook, first, "delivered");
        portal.post(
                        "/" + hook.id() + "/replay",
                        "{\"since\": \"" + Instant.now().minusSeconds(60) + "\"}")
                .statusCode(202)
                .body("messages", equalTo(2));

        await().until(() -> receiver.hits(portal.path()).size() == 5);
        assertThat(receiver.hits(portal.path())).extracting(Receiver.Hit::id).containsOnly(first, second);
        portal.post("/" + hook.id() + "/replay", "{\"since\": \"yesterday\"}")
                .statusCode(400)
                .body("errors.field", hasItem("since"));
    }

    /** With the pauses of the house, reckoned from what the database keeps. */
    @Test
    void triesAreSpreadOverTwoDays() {
        var hook = portal.hook("\"mentions\"");
        sql("update webhook set state = 'DISABLED', cause = 'BY_HAND' where webhook_id = ?::uuid", hook.id());
        var pauses = List.of("PT5S", "PT5M", "PT30M", "PT2H", "PT5H", "PT10H", "PT14H", "PT14H");
        var sender = new Sender(new Outgoings(worker, config()), outbound, config());
        var failure = new Refused("http-500", "", Optional.of(Duration.ofHours(1)));

        for (var attempt = 1; attempt <= pauses.size(); attempt++) {
            var message = claimed(hook, attempt, Duration.ZERO);
            sender.keep(message, "", Optional.of(failure));
            var whole = Duration.parse(pauses.get(attempt - 1)).toMillis() / 1000.0;
            assertThat(secondsLeft(message)).as(pauses.get(attempt - 1)).isBetween(whole * 0.8 - 3, whole);
        }
        var busy = claimed(hook, 1, Duration.ZERO);
        sender.keep(busy, "", Optional.of(new Refused("http-503", "", Optional.of(Duration.ofHours(1)))));
        assertThat(secondsLeft(busy)).isBetween(3590.0, 3600.0);
        var late = claimed(hook, 9, Duration.ofHours(40));
        sender.keep(late, "", Optional.of(failure));
        portal.get("/" + hook.id() + "/messages?state=failed")
                .body("messages.id", hasItem(late.id().toString()));
    }

    private static WebhookConfig config() {
        return new SmallRyeConfigBuilder()
                .withConverter(Duration.class, 100, new DurationConverter())
                .withMapping(WebhookConfig.class)
                .build()
                .getConfigMapping(WebhookConfig.class);
    }

    @Test
    void aWebhookThatWasMovedMeanwhileIsNotDisabledByItsOldAddress() {
        var hook = portal.hook("\"mentions\"");
        var sender = new Sender(new Outgoings(worker, config()), outbound, config());
        var message = claimed(hook, 1, Duration.ZERO);

        sender.keep(message, "https://old.example/", Optional.of(new Refused("http-410", "", Optional.empty())));

        portal.get("/" + hook.id()).body("state", equalTo("enabled"));
    }

    private Outgoing claimed(Made hook, int attempts, Duration age) {
        var message = new Outgoing(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.fromString(hook.id()),
                attempts,
                Instant.now().minus(age),
                "{}");
        sql(
                "insert into webhook_message (message_id, webhook_id, client_id, type, body, claim) values (?, ?, ?, 'webhook.test', '{}', ?)",
                message.id(),
                message.webhook(),
                portal.client(),
                message.claim());
        return message;
    }

    private double secondsLeft(Outgoing message) {
        return worker.inTransaction(statements -> statements
                .first(
                        "select extract(epoch from next_attempt_at - clock_timestamp()) from webhook_message"
                                + " where message_id = ? and state = 'PENDING' and claim is null",
                        row -> row.getDouble(1),
                        message.id())
                .orElseThrow());
    }
}
