package balie.reporting.rebuild;

import static balie.reporting.ACase.aCase;
import static balie.reporting.ACheck.aCheck;
import static balie.reporting.ACorrection.aCorrectionOf;
import static balie.reporting.AMention.aMention;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import balie.events.CaseEvent.ClockKind;
import balie.events.CaseEvent.Detail;
import balie.events.CaseEvent.Kind;
import balie.events.ClientProfile.Competitor;
import balie.events.Topic;
import balie.events.Verdict.Polarity;
import balie.reporting.ACheck;
import balie.reporting.Desk;
import balie.testing.Servers;
import balie.testing.SignedIn;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RebuildTest {
    /** The lock that live changes share and a rebuild takes alone when it puts its figures in place. */
    private static final String SHARE_SHOWN = "select pg_advisory_lock_shared(" + 0x62616c69_0001L + ")";

    @Inject
    Desk desk;

    Servers servers;

    private final String client = Desk.newClient("floorhuis");

    private static RequestSpecification admin() {
        return given().auth().oauth2(SignedIn.admin());
    }

    private JsonPath figures() {
        return admin().get("/reports/api/clients/" + client + "/figures").jsonPath();
    }

    private void whenCounted(int mentions) {
        await().untilAsserted(
                        () -> assertThat(figures().<Integer>get("mentions")).isEqualTo(mentions));
    }

    private void whenOpened(int cases) {
        await().untilAsserted(
                        () -> assertThat(figures().<Integer>get("cases.opened")).isEqualTo(cases));
    }

    private void whenPositive(int mentions) {
        await().untilAsserted(() ->
                assertThat(figures().<Integer>get("bySentiment.POSITIVE")).isEqualTo(mentions));
    }

    private static void start() {
        admin().post("/reports/api/rebuild")
                .then()
                .statusCode(202)
                .header("Location", containsString("/reports/api/rebuild"));
    }

    private static ValidatableResponse status() {
        return admin().get("/reports/api/rebuild").then().statusCode(200);
    }

    private static void whenDone() {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> status().body("state", equalTo("DONE")));
    }

    /** One that was answered, one that was taken back to where it began, one that runs. */
    private void threeCases() {
        var answered = aCase().of(client).answered(Duration.ofHours(1));
        var opened = aCase().of(client);
        desk.handles(
                answered,
                opened.resolved(Duration.ofHours(1)).undone(opened),
                opened,
                aCase().of(client).missed(ClockKind.FIRST_RESPONSE));
        whenOpened(3);
    }

    private void threeMentionsAndAFailedCheck() {
        var edited = aMention().of(client).feeling(Polarity.NEGATIVE);
        desk.hasClient(client, "FloorHuis");
        desk.checks(
                aCheck().forClients(client), failing(aCheck().forClients(client).at("2026-11-22T10:15:00Z")));
        Desk.garbles(servers, Topic.MENTION_TRIAGED, client + ":x", "no event");
        desk.triages(
                edited,
                aMention().of(client),
                edited.edited(2).feeling(Polarity.POSITIVE),
                edited,
                aMention().of(client));
        whenCounted(3);
        await().untilAsserted(() ->
                assertThat(figures().getString("sources[0].cause")).isEqualTo("timeout"));
    }

    private static ACheck failing(ACheck check) {
        return check.ending(balie.events.SourceChecked.Outcome.FAILED);
    }

    private Map<String, Object> comparable() {
        var figures = new HashMap<>(figures().getMap(""));
        figures.remove("asOf");
        return Map.copyOf(withoutNulls(figures));
    }

    private static Map<String, Object> withoutNulls(Map<Object, Object> figures) {
        var known = new HashMap<String, Object>();
        figures.forEach((name, value) -> {
            if (value != null) known.put(name.toString(), value);
        });
        return known;
    }

    /** Whom posts are by and what words find them, which posts a case holds, and whom the client is compared with. */
    private long standing() {
        return Desk.number(servers, """
                select coalesce(sum(hashtext(row)), 0) from (
                    select concat_ws('|', mention_id, author, terms) as row from mentions where client_id = '%1$s'
                    union all
                    select concat_ws('|', mention_id, case_id, relevant, last_reply_at) from case_mentions where client_id = '%1$s'
                    union all
                    select concat_ws('|', competitors, competitor_words) from clients where client_id = '%1$s') as rows
                """.formatted(client));
    }

    @Test
    void whatAClientSeesIsTheSameAfterwards() {
        var answered = aMention().of(client).by("ruud72");
        desk.hasClientBeside(client, "FloorHuis", new Competitor("TegelPlein", List.of("tegelplein")));
        desk.triages(
                answered,
                answered.edited(2).saying("Toch naar TegelPlein."),
                aMention().of(client).by("els"));
        desk.handles(aCase().of(client).about(answered).answered(Duration.ofHours(1)));
        whenCounted(2);
        whenOpened(1);
        await().untilAsserted(() -> assertThat(Desk.number(
                        servers,
                        "select count(*) from clients where competitors <> '{}' and client_id = '" + client + "'"))
                .isOne());
        var before = standing();

        start();
        whenDone();

        assertThat(standing()).isEqualTo(before).isNotZero();
    }

    @Test
    void figuresAreTheSameAfterwardsPoisonOrNot() {
        threeMentionsAndAFailedCheck();
        threeCases();
        Desk.garbles(servers, Topic.CASE_EVENTS, "x", "no event");
        var before = comparable();

        start();
        whenDone();

        status().body("equal", equalTo(true)).body("differing", equalTo(0));
        assertThat(status().extract().jsonPath().getInt("unusable")).isPositive();
        assertThat(comparable()).isEqualTo(before);
    }

    @Test
    void damagedFiguresAreMendedAndTold() throws SQLException {
        threeMentionsAndAFailedCheck();
        change("update mention_hour set mentions = 99 where client_id = '" + client + "' and sentiment = 'POSITIVE'");
        assertThat(figures().getInt("mentions")).isEqualTo(101);

        start();
        whenDone();

        assertThat(figures().getInt("mentions")).isEqualTo(3);
        status().body("equal", equalTo(false))
                .body("differences.find { it.clientId == '" + client + "' }.before", equalTo(99))
                .body("differences.find { it.clientId == '" + client + "' }.after", equalTo(1));
    }

    @Test
    void damagedCasesAreMendedAndTold() throws SQLException {
        desk.hasClient(client, "FloorHuis");
        threeCases();
        change("update case_fact set status = 'RESOLVED' where status = 'NEW' and client_id = '" + client + "'");
        change("update case_clock set business_ms = 0 where state = 'MET' and client_id = '" + client + "'");

        start();
        whenDone();

        assertThat(figures().getInt("cases.openNow")).isEqualTo(3);
        var told = status().body("equal", equalTo(false)).extract().jsonPath();
        assertThat(told.getList("differences.findAll { it.clientId == '" + client + "' }.figure", String.class))
                .contains(
                        "business seconds FIRST_RESPONSE", "cases NEW FORUM delivery", "cases RESOLVED FORUM delivery");
    }

    @Test
    void casesThatHaveLeftTheTopicAreKeptWithTheirClocks() throws Exception {
        var goesOn = aCase().of(client);
        desk.hasClient(client, "FloorHuis");
        threeCases();
        desk.handles(goesOn);
        whenOpened(4);
        forget(Topic.CASE_EVENTS);
        desk.handles(goesOn.answered(Duration.ofHours(2)), aCase().of(client));
        whenOpened(5);
        await().untilAsserted(() ->
                assertThat(figures().getInt("cases.firstResponse.answers")).isEqualTo(2));
        var before = comparable();

        start();
        whenDone();

        status().body("equal", equalTo(true));
        assertThat(comparable()).isEqualTo(before);
        assertThat(count("cases where carried and client_id = '" + client + "'"))
                .isEqualTo(3);
        assertThat(count("case_clocks where client_id = '" + client + "'")).isEqualTo(10);
    }

    @Test
    void whatBecameOfClocksIsToldTheSameWhetherItHasLeftTheTopicOrNot() throws Exception {
        var opened = aCase().of(client);
        var answered = opened.answered(Duration.ofHours(1));
        var first = new Detail(null, ClockKind.FIRST_RESPONSE, 1, null, null, null, null, null, null);
        desk.hasClient(client, "FloorHuis");
        desk.tells(
                answered.telling(Kind.SLA_MET, first),
                opened.telling(Kind.SLA_STARTED, first),
                answered.telling(Kind.SLA_MET, first));
        await().untilAsserted(() -> assertThat(clockEvents()).hasSize(2));
        forget(Topic.CASE_EVENTS);
        desk.tells(answered.resolved(Duration.ofHours(2)).telling(Kind.UNDONE, undoing(Kind.REOPENED)));
        await().untilAsserted(() -> assertThat(clockEvents()).hasSize(4));
        var before = clockEvents();

        start();
        whenDone();

        status().body("equal", equalTo(true));
        assertThat(clockEvents()).isEqualTo(before);
    }

    private static Detail undoing(Kind undone) {
        return new Detail(null, null, null, null, null, null, null, undone, null);
    }

    private Set<String> clockEvents() {
        return Set.copyOf(admin().get("/api/v1/clients/" + client + "/clock-events")
                .jsonPath()
                .getList("items.collect { it.id + it.change + it.state + it.at }", String.class));
    }

    @Test
    void correctionsHoldAfterwardsWhetherTheyHaveLeftTheirTopicOrNot() throws Exception {
        var first = aMention().of(client).feeling(Polarity.NEGATIVE);
        var second = aMention().of(client).feeling(Polarity.NEGATIVE);
        desk.hasClient(client, "FloorHuis");
        desk.triages(first, second);
        desk.corrects(aCorrectionOf(first));
        whenPositive(1);
        forget(Topic.TRIAGE_CORRECTED);
        desk.corrects(aCorrectionOf(second));
        whenPositive(2);
        desk.triages(first.edited(2), second.edited(2), aMention().of(client));
        whenCounted(3);
        var before = comparable();

        start();
        whenDone();

        status().body("equal", equalTo(true));
        assertThat(comparable()).isEqualTo(before);
        assertThat(count("correction where client_id = '" + client + "'")).isEqualTo(2);
        whenPositive(2);
    }

    @Test
    void whatHasLeftTheTopicsIsKeptAndMarked() throws Exception {
        var withdrawn = aMention().of(client).feeling(Polarity.NEGATIVE);
        threeMentionsAndAFailedCheck();
        desk.triages(withdrawn);
        whenCounted(4);
        forget(Topic.MENTION_TRIAGED);
        forget(Topic.SOURCE_CHECKED);
        desk.triages(
                withdrawn.withdrawn(2).feeling(Polarity.NEUTRAL), aMention().of(client));
        whenCounted(5);
        await().untilAsserted(() -> assertThat(figures().getInt("withdrawn")).isEqualTo(1));
        var before = comparable();

        start();
        whenDone();

        status().body("equal", equalTo(true));
        assertThat(comparable()).isEqualTo(before);
        assertThat(count("mentions where carried and client_id = '" + client + "'"))
                .isEqualTo(4);
        assertThat(count("mentions where withdrawn and text = '' and sentiment = 'NEGATIVE' and client_id = '" + client
                        + "'"))
                .isEqualTo(1);
    }

    @Test
    void onlyOneRunsAtATime() throws SQLException {
        try (var another = servers.connect("reporting_worker")) {
            another.createStatement().execute("select pg_advisory_lock(" + Rebuilds.ONE_AT_A_TIME + ")");

            admin().post("/reports/api/rebuild").then().statusCode(409).contentType("application/problem+json");
        }
        await().untilAsserted(() -> admin().post("/reports/api/rebuild").then().statusCode(202));
        whenDone();
    }

    @Test
    void oneThatIsKilledLeavesTheOldFiguresAndTheNextStartsClean() throws SQLException {
        threeMentionsAndAFailedCheck();
        try (var holder = servers.connect("reporting_worker")) {
            holder.createStatement().execute(SHARE_SHOWN);
            start();
            await().until(() -> waitingForShown(holder) > 0);
            status().body("state", equalTo("RUNNING"));
            for (var page : List.of("/reports", "/reports/" + client))
                admin().get(page).then().statusCode(200).body(containsString("The figures are being rebuilt."));
            assertThat(count("generation where building is not null")).isEqualTo(1);

            holder.createStatement().execute("select pg_terminate_backend(" + waitingForShown(holder) + ")");

            await().untilAsserted(() -> status().body("state", equalTo("FAILED")));
        }
        assertThat(figures().getInt("mentions")).isEqualTo(3);

        start();
        whenDone();

        status().body("equal", equalTo(true));
        await().untilAsserted(() -> assertThat(count("mention_fact where generation <> (select shown from generation)"))
                .isZero());
        await().untilAsserted(() -> assertThat(count("case_clock where generation <> (select shown from generation)"))
                .isZero());
    }

    /** Answers to other workers are awaited for twenty seconds. */
    @Test
    void oneWhoseLastStepTakesLongIsDoneAllTheSame() throws Exception {
        try (var holder = servers.connect("reporting_worker")) {
            holder.createStatement().execute(SHARE_SHOWN);
            start();
            await().until(() -> waitingForShown(holder) > 0);

            Thread.sleep(21_000);

            status().body("state", equalTo("RUNNING"));
        }
        whenDone();
    }

    @Test
    void aPostThatIsTakenBackBesideWhatIsShownIsGoneFromNoMessage() throws SQLException {
        desk.hasClient(client, "FloorHuis");
        desk.triages(aMention().of(client));
        whenCounted(1);
        try (var worker = servers.connect("reporting_worker");
                var statement = worker.createStatement()) {
            worker.setAutoCommit(false);
            statement.execute("insert into webhook (webhook_id, client_id, name, url, mentions_cursor, made_by)"
                    + " values (gen_random_uuid(), '" + client + "', '', '', '', '')");
            statement.execute("""
                    insert into webhook_message (message_id, webhook_id, client_id, type, thing_id, body)
                    select gen_random_uuid(), webhook_id, client_id, 'mention.changed', mention_id, '{}'
                    from webhook join mentions using (client_id) where client_id = '%s'""".formatted(client));
            var shown = number(statement, "select shown from generation");
            new CarryOver(worker, shown, shown + 1).run(List.of());

            takeBack(statement, shown + 1);
            assertThat(number(statement, "select count(body) from webhook_message where client_id = '" + client + "'"))
                    .isEqualTo(1);
            takeBack(statement, shown);
            assertThat(number(statement, "select count(body) from webhook_message where client_id = '" + client + "'"))
                    .isZero();
            worker.rollback();
        }
    }

    private void takeBack(Statement statement, long generation) throws SQLException {
        statement.execute("update mention_fact set concerning = false where generation = " + generation
                + " and client_id = '" + client + "'");
    }

    private static long number(Statement statement, String sql) throws SQLException {
        var row = statement.executeQuery(sql);
        row.next();
        return row.getLong(1);
    }

    @Test
    void oneWhoseProcessEndedIsToldSo() throws SQLException {
        change("insert into rebuild (generation, state, records) values (0, 'running', 10)");

        await().untilAsserted(() -> status().body("state", equalTo("INTERRUPTED")));

        start();
        whenDone();
    }

    @Test
    void whatComesInMeanwhileIsNotLost() throws SQLException {
        threeMentionsAndAFailedCheck();
        try (var holder = servers.connect("reporting_worker")) {
            holder.createStatement().execute(SHARE_SHOWN);
            start();
            await().until(() -> waitingForShown(holder) > 0);
            desk.triages(aMention().of(client), aMention().of(client));
            await().until(() -> waiting(holder) > 1);
        }
        whenDone();

        whenCounted(5);
        status().body("equal", equalTo(true));
    }

    @Test
    void onlyAdministratorsRebuild() {
        given().auth()
                .oauth2(SignedIn.token("sanne", "agent", client))
                .post("/reports/api/rebuild")
                .then()
                .statusCode(403);
    }

    /** The backend that waits for the shown figures alone; 0 while there is none. */
    private static int waitingForShown(Connection holder) throws SQLException {
        return number(
                holder,
                "select coalesce(max(pid), 0) from pg_locks where locktype = 'advisory' and not granted and mode = 'ExclusiveLock'");
    }

    private static int waiting(Connection holder) throws SQLException {
        return number(holder, "select count(*) from pg_locks where locktype = 'advisory' and not granted");
    }

    private static int number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            var rows = statement.executeQuery(sql);
            rows.next();
            return rows.getInt(1);
        }
    }

    private long count(String from) {
        return Desk.number(servers, "select count(*) from " + from);
    }

    private void change(String sql) throws SQLException {
        try (var connection = servers.connect("reporting_worker");
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** Takes off the topic all that stands on it, as retention does. */
    private void forget(Topic topic) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", servers.kafka()))) {
            var ends = new HashMap<TopicPartition, OffsetSpec>();
            for (var partition = 0; partition < topic.partitions(); partition++)
                ends.put(new TopicPartition(topic.topicName(), partition), OffsetSpec.latest());
            var forget = new HashMap<TopicPartition, RecordsToDelete>();
            admin.listOffsets(ends)
                    .all()
                    .get()
                    .forEach((partition, end) -> forget.put(partition, RecordsToDelete.beforeOffset(end.offset())));
            admin.deleteRecords(forget).all().get();
        }
    }
}
