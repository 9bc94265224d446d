package balie.reporting.webhook;

import static balie.reporting.ACase.aCase;
import static balie.reporting.AMention.aMention;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import balie.reporting.BareMention;
import balie.reporting.Desk;
import balie.reporting.change.Cursor;
import balie.testing.Servers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FollowerTest {
    private static final int WRITERS = 4;

    private static Receiver receiver;

    @Inject
    Desk desk;

    @Inject
    Worker worker;

    @Inject
    Bodies bodies;

    @Inject
    WebhookConfig config;

    Servers servers;

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
        receiver.take(portal.path());
    }

    /** What came, by type, oldest first. */
    private List<JsonPath> came(String type) {
        return receiver.hits(portal.path()).stream()
                .map(hit -> JsonPath.from(hit.body()))
                .filter(body -> body.getString("type").equals(type))
                .toList();
    }

    private List<Map<String, Object>> rows(String sql, Object... values) {
        return worker.inTransaction(statements -> statements.all(
                sql,
                row -> {
                    var read = new HashMap<String, Object>();
                    for (var i = 1; i <= row.getMetaData().getColumnCount(); i++)
                        read.put(row.getMetaData().getColumnLabel(i), row.getObject(i));
                    return read;
                },
                values));
    }

    @Test
    void postsCasesAndClocksAreToldAsTheApiHasThem() {
        var told = aMention().of(portal.client()).saying("De deurbel doet het niet.");
        var hook = portal.hook("\"mentions\", \"cases\", \"clock-events\"");

        desk.triages(told);
        desk.handles(aCase().of(portal.client()));
        aClockStarts();

        await().until(() -> came("mention.changed").size() == 1
                && came("case.changed").size() == 1
                && came("clock.started").size() == 1);
        var mention = came("mention.changed").get(0);
        assertThat(mention.getString("data.id")).isEqualTo(told.id().toString());
        assertThat(mention.getString("data.text")).isEqualTo("De deurbel doet het niet.");
        assertThat(mention.getString("timestamp")).isEqualTo(mention.getString("data.changed_at"));
        assertThat(came("case.changed").get(0).getList("data.clocks")).isNotEmpty();
        assertThat(came("clock.started").get(0).getString("data.kind")).isEqualTo("first_response");
        portal.get("/" + hook.id()).body("failed", equalTo(0));
    }

    private void aClockStarts() {
        worker.inTransaction(statements -> statements.run("""
                insert into clock_event (generation, event_id, client_id, case_id, sequence, kind, round, change, happened_at,
                    record_partition, record_offset, sent_at)
                values ((select shown from generation), gen_random_uuid(), ?, gen_random_uuid(), 1, 'FIRST_RESPONSE', 1, 'STARTED', now(),
                    0, 0, now())""", portal.client()));
    }

    @Test
    void whatIsWithdrawnIsForgottenInTheMessagesToo() {
        var post = aMention().of(portal.client()).saying("Niet voor de eeuwigheid bedoeld.");
        var hook = portal.hook("\"mentions\"");
        desk.triages(post);
        await().until(() -> came("mention.changed").size() == 1);

        desk.triages(post.withdrawn(2));

        await().until(() -> came("mention.gone").size() == 1);
        assertThat(came("mention.gone").get(0).getString("data.reason")).isEqualTo("withdrawn");
        assertThat(rows(
                        "select 1 from webhook_message where webhook_id = ?::uuid and body like '%eeuwigheid%'",
                        hook.id()))
                .isEmpty();
        var forgotten = receiver.hits(portal.path()).get(0).id();
        await().untilAsserted(() -> portal.post("/" + hook.id() + "/messages/" + forgotten + "/replay", "{}")
                .statusCode(409)
                .body("type", equalTo("urn:balie:problem:message-forgotten")));
    }

    @Test
    void afterARebuildThePortalIsToldToReadAnewAndFollowedFromThen() {
        var hook = portal.hook("\"mentions\"");
        var another = new Cursor("m", "another", 1, 5, 5, UUID.randomUUID());

        worker.inTransaction(statements -> statements.run(
                "update webhook set mentions_cursor = ? where webhook_id = ?::uuid", another.text(), hook.id()));

        await().until(() -> came("feed.expired").size() == 1);
        assertThat(came("feed.expired").get(0).getString("data.feed")).isEqualTo("mentions");
        desk.triages(aMention().of(portal.client()));
        await().until(() -> came("mention.changed").size() == 1);
        assertThat(came("feed.expired")).hasSize(1);
    }

    @Test
    void everyChangeOfManyWritersComesAndNoneTwice() throws Exception {
        var hook = portal.hook("\"mentions\"");
        var ids = new ArrayList<UUID>();
        for (var i = 0; i < 40; i++) ids.add(UUID.randomUUID());
        var revision = new AtomicInteger();
        var writing = new AtomicInteger(WRITERS);
        var replica = new Follower(worker, bodies, config);
        var threads = Executors.newFixedThreadPool(WRITERS + 1);
        try {
            var tasks = new ArrayList<Callable<Void>>();
            for (var i = 0; i < WRITERS; i++) tasks.add(writer(ids, new Random(i), revision, writing));
            tasks.add(() -> {
                while (writing.get() > 0) replica.follow(UUID.fromString(hook.id()));
                return null;
            });
            for (var task : threads.invokeAll(tasks)) task.get();
        } finally {
            threads.shutdownNow();
        }

        await().untilAsserted(() -> assertThat(copy(hook)).isEqualTo(shown()).isNotEmpty());
        await().untilAsserted(() -> portal.get("/" + hook.id()).body("waiting", equalTo(0)));
        var sent = rows(
                "select message_id::text as id from webhook_message where webhook_id = ?::uuid and state = 'DELIVERED'",
                hook.id());
        var came = receiver.hits(portal.path()).stream().map(Receiver.Hit::id).toList();
        assertThat(came)
                .doesNotHaveDuplicates()
                .containsAll(sent.stream().map(row -> (String) row.get("id")).toList());
        assertThat(came("mention.changed").stream().map(body -> body.getInt("data.revision")))
                .doesNotHaveDuplicates();
    }

    private Callable<Void> writer(List<UUID> ids, Random random, AtomicInteger revision, AtomicInteger writing) {
        return () -> {
            try (var connection = servers.connect("reporting_worker")) {
                connection.setAutoCommit(false);
                for (var i = 0; i < 40; i++) {
                    var from = random.nextInt(ids.size());
                    var some = new ArrayList<>(ids.subList(from, Math.min(ids.size(), from + 3)));
                    some.sort(java.util.Comparator.comparing(UUID::toString));
                    for (var id : some) {
                        BareMention.write(
                                connection, portal.client(), id, revision.incrementAndGet(), random.nextInt(5) == 0);
                        Thread.sleep(random.nextInt(3)); // so that transactions overlap
                    }
                    if (random.nextInt(10) == 0) connection.rollback();
                    else connection.commit();
                }
                return null;
            } finally {
                writing.decrementAndGet();
            }
        };
    }

    /** What a portal has that goes by the newest message about each post. */
    private Map<Object, Object> copy(Portal.Made hook) {
        var newest = rows(
                "select distinct on (thing_id) thing_id, type, body::json #>> '{data,revision}' as revision"
                        + " from webhook_message where webhook_id = ?::uuid order by thing_id, position desc",
                hook.id());
        var copy = new HashMap<Object, Object>();
        for (var row : newest)
            if (row.get("type").equals("mention.changed")) copy.put(row.get("thing_id"), row.get("revision"));
        return copy;
    }

    private Map<Object, Object> shown() {
        var shown = new HashMap<Object, Object>();
        for (var row : rows(
                "select mention_id, revision::text as revision from mentions where client_id = ? and not withdrawn",
                portal.client())) shown.put(row.get("mention_id"), row.get("revision"));
        return shown;
    }
}
