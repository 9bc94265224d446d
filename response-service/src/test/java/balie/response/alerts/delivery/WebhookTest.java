package balie.response.alerts.delivery;

import static balie.response.alerts.Alarm.address;
import static balie.response.alerts.Alarm.deliveries;
import static balie.response.alerts.Alarm.escalationOf;
import static balie.response.alerts.Alarm.sql;
import static balie.response.alerts.Alarm.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import balie.platform.session.ClientTransactions;
import balie.platform.session.VisibleClients;
import balie.platform.webhook.WebhookSecret;
import balie.response.alerts.Alarm;
import balie.response.alerts.delivery.Channels.Draft;
import com.standardwebhooks.Webhook;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Against a real server on this machine, which the tests' configuration allows. */
@QuarkusTest
class WebhookTest {
    private static Receiver receiver;

    @Inject
    Alarm alarm;

    @Inject
    Channels channels;

    @Inject
    ClientTransactions transactions;

    @Inject
    Deliveries deliveries;

    @Inject
    Sender sender;

    @Inject
    SendingConfig config;

    private final String path = "/hook-" + UUID.randomUUID();

    @BeforeAll
    static void open() throws IOException {
        receiver = new Receiver();
    }

    @AfterAll
    static void close() {
        receiver.close();
    }

    @Test
    void aReceiverThatFailsIsTriedAgainUnderTheSameIdAndCanCheckTheSignature() throws Exception {
        receiver.take(path, 2);
        var client = alarm.client("PT0S on-call");
        var secret = add(client, ChannelKind.STANDARD);

        var caseId = alarm.breaches(client);

        await().until(() -> receiver.hits(path).stream().anyMatch(hit -> hit.status() == 204));
        var taken = receiver.hits(path).stream()
                .filter(hit -> hit.status() == 204)
                .findFirst()
                .orElseThrow();
        assertThat(receiver.hits(path).size()).isGreaterThan(2);
        assertThat(receiver.hits(path).get(0).header("webhook-id"))
                .isIn(deliveries(escalationOf(client), "delivery_id"));
        new Webhook(secret).verify(taken.body(), taken.headers());
        var json = JsonPath.from(taken.body());
        assertThat(json.getString("type")).isEqualTo("escalation.raised");
        assertThat(json.getString("data.client")).isEqualTo("Floor " + client);
        assertThat(json.getString("data.reason")).isEqualTo("breach");
        assertThat(json.getInt("data.cases")).isEqualTo(1);
        assertThat(json.getString("data.url")).endsWith("/desk/alerts/" + escalationOf(client));
        assertThat(taken.body()).doesNotContain("wachten").doesNotContain(caseId.toString());
        await().until(() -> deliveries(escalationOf(client), "state").contains("DELIVERED"));
        assertThat(texts("select outcome from delivery_attempt where client_id = '" + client + "'"))
                .contains("http-503", "delivered");
    }

    @Test
    void aChatGetsATextInItsLanguage() throws Exception {
        receiver.take(path, 0);
        var client = alarm.client("PT0S on-call");
        add(client, ChannelKind.CHAT);

        alarm.breaches(client);

        await().until(() -> !receiver.hits(path).isEmpty());
        var hit = receiver.hits(path).get(0);
        assertThat(JsonPath.from(hit.body()).getString("text"))
                .startsWith("Floor " + client + ": 1 case is late")
                .contains("/desk/alerts/" + escalationOf(client));
        assertThat(hit.header("webhook-signature")).isNull();
    }

    @Test
    void whileOneProviderIsDownTheNextStepGoesOnAndNothingIsLost() throws Exception {
        receiver.take(path, 0);
        var night = address();
        var client = alarm.client("PT0S %s, PT2S lead".formatted(night));
        add(client, ChannelKind.CHAT);

        // There is no mail server yet.
        alarm.breaches(client);
        await().until(() -> !receiver.hits(path).isEmpty());
        await().until(() -> texts(
                        "select distinct outcome from delivery_attempt join alert_delivery using (delivery_id)"
                                + " where address = '" + night + "'")
                .contains("connect-refused"));

        try (var inbox = new Inbox()) {
            await().until(() -> !inbox.of(night).isEmpty());
        }
    }

    @Test
    void aReceiverThatNeverAnswersKeepsNobodyElseWaiting() throws Exception {
        var slow = "/slow-" + UUID.randomUUID();
        receiver.hang(slow);
        receiver.take(path, 0);
        var client = alarm.client("PT1H", "PT0S on-call");
        var escalation = raised(client);
        var hanging = channel(client, slow);
        var quick = channel(client, path);

        IntStream.range(0, 12).forEach(i -> pending(escalation, client, hanging, i));
        pending(escalation, client, quick, 0);

        await().until(() -> !receiver.hits(path).isEmpty());
        assertThat(receiver.hits(slow)).hasSizeLessThanOrEqualTo(config.atOnceToOne());
    }

    @Test
    void twoReplicasSendNothingTwice() {
        receiver.take(path, 0);
        var client = alarm.client("PT1H", "PT0S on-call");
        var escalation = raised(client);
        var other = new Dispatch(deliveries, sender, config);
        var channelIds =
                IntStream.range(0, 60).mapToObj(i -> channel(client, path)).toList();

        channelIds.forEach(channel -> pending(escalation, client, channel, 0));

        await().until(() -> {
            other.tick();
            return deliveries(escalation, "state").stream().allMatch("DELIVERED"::equals);
        });
        assertThat(receiver.hits(path))
                .extracting(hit -> hit.header("webhook-id"))
                .doesNotHaveDuplicates()
                .hasSize(60);
    }

    private String add(String client, ChannelKind kind) throws Exception {
        return transactions
                .call(
                        VisibleClients.ALL,
                        () -> channels.add(new Draft("Night", kind, client, null, "en", Receiver.url(path)), "admin"))
                .orElse(null);
    }

    private static UUID raised(String client) {
        var escalation = UUID.randomUUID();
        sql("insert into escalation (escalation_id, client_id, reason, raised_at, look_at) values ('" + escalation
                + "', '" + client + "', 'BREACH', now(), now() + interval '1 hour')");
        return escalation;
    }

    /** One that no step of a ladder reaches by itself. */
    private static UUID channel(String client, String path) {
        var channel = UUID.randomUUID();
        sql("insert into alert_channel (channel_id, client_id, whom, name, kind, language, host, url, secret) values ('"
                + channel + "', '" + client + "', 'lead', 'x', 'STANDARD', 'en', '127.0.0.1', '" + Receiver.url(path)
                + "', '" + WebhookSecret.random().text() + "')");
        return channel;
    }

    private static void pending(UUID escalation, String client, UUID channel, int step) {
        sql("insert into alert_delivery (delivery_id, kind, escalation_id, client_id, step, channel_id) values ('"
                + UUID.randomUUID() + "', 'RAISED', '" + escalation + "', '" + client + "', " + step + ", '" + channel
                + "')");
    }
}
