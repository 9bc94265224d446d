package balie.collector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import balie.events.MentionCollected;
import balie.events.SourceChecked;
import balie.events.SourceChecked.Outcome;
import balie.testing.RealServers;
import balie.testing.Servers;
import balie.testing.SignedIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(SignedIn.class)
@QuarkusTestResource(FeedSite.class)
class TroubleTest {
    private static final Instant NOW =
            Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(60);

    private FeedSite site;
    private Servers servers;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gone    | 404 | ''                                              | http-404
            page    | 200 | <html><body>Sign in</body></html>               | not-a-feed
            broken  | 200 | <rss><channel><title>                           | broken-feed
            nothing | 200 | ''                                              | empty
            """)
    void whatFailsIsRecordedWithWhatToDo(String name, int status, String body, String cause) {
        site.set("/" + name, FeedSite.Page.of(body).answering(status));
        Desk.source(name, "c-fails", site.url(0, "/" + name));

        var source = Desk.checked(name);

        assertThat(source.getString("state")).isEqualTo("FAILING");
        assertThat(source.getString("cause")).isEqualTo(cause);
        assertThat(source.getString("detail")).isNotBlank();
        assertThat(source.getInt("failures")).isEqualTo(1);
        var checked = checks(name, 1).get(0);
        assertThat(checked.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(checked.cause()).isEqualTo(cause);
        assertThat(Duration.between(checked.checkedAt(), checked.nextDueAt()))
                .isGreaterThanOrEqualTo(Duration.ofHours(2));
    }

    @Test
    void aRedirectToAPrivateAddressIsNotFollowed() {
        site.set("/redirect", FeedSite.Page.of("x").answering(302).with("Location", "http://169.254.169.254/latest"));
        Desk.source("redirect", "c-fails", site.url(0, "/redirect"));

        assertThat(Desk.checked("redirect").getString("cause")).isEqualTo("address-refused");
    }

    @Test
    void aHugeFeedIsCutOff() {
        site.set("/huge", FeedSite.Page.of("<rss><channel>" + " ".repeat(50_000_000) + "</channel></rss>"));
        Desk.source("huge", "c-fails", site.url(0, "/huge"));

        assertThat(Desk.checked("huge").getString("cause")).isEqualTo("too-large");
        assertThat(Desk.look("huge").getString("detail")).contains("shorter feed");
        site.set("/huge", FeedSite.Page.of(""));
    }

    @Test
    void halfAFeedIsReadInPart() {
        site.set(
                "/half",
                FeedSite.Page.of(
                        "<rss><channel><item><guid>1</guid><title>heel</title></item><item><guid>2</guid><ti"));
        Desk.source("half", "c-half", site.url(0, "/half"));

        assertThat(Desk.checked("half").getString("state")).isEqualTo("DAMAGED");
        assertThat(Topics.mentions(servers, "c-half"))
                .extracting(MentionCollected::text)
                .containsExactly("heel");
    }

    @Test
    void aServerThatAsksForRestGetsIt() {
        site.set("/busy", FeedSite.Page.of("x").answering(503).with("Retry-After", "36000"));
        Desk.source("busy", "c-fails", site.url(0, "/busy"), "PT1S");

        Desk.checked("busy");

        var checked = checks("busy", 1).get(0);
        assertThat(Duration.between(checked.checkedAt(), checked.nextDueAt())).isEqualTo(Duration.ofHours(10));
    }

    @Test
    void aSourceThatRecoversGoesOnWhereItWas() {
        site.set("/recover", FeedSite.Page.of("").answering(500));
        Desk.source("recover", "c-recover", site.url(0, "/recover"));
        Desk.checked("recover");
        site.set("/recover", Atom.feed().entry("1", null, NOW, "terug").page());

        assertThat(Desk.checkAgain("recover").getString("state")).isEqualTo("WELL");
        assertThat(Desk.look("recover").getInt("failures")).isZero();
        assertThat(Topics.mentions(servers, "c-recover")).hasSize(1);
    }

    @Test
    void whatCouldNotBeRememberedWasNotToldEither() throws SQLException {
        refuseToSave("crash", 1);
        site.set("/crash", Atom.feed().entry("1", null, NOW, "een").page());
        Desk.source("crash", "c-crash", site.url(0, "/crash"));
        Awaitility.await().until(() -> !site.visits("/crash").isEmpty());
        site.set("/crash", Atom.feed().entry("1", null, NOW, "twee").page());

        Desk.checked("crash");

        // Told as it was at the first try, the second's words would be taken for the same revision.
        var told = Topics.mentions(servers, "c-crash");
        assertThat(told)
                .extracting(MentionCollected::text)
                .doesNotHaveDuplicates()
                .last()
                .isEqualTo("twee");
        assertThat(told)
                .extracting(MentionCollected::revision)
                .doesNotHaveDuplicates()
                .first()
                .isEqualTo(1);
    }

    @Test
    void whatIsFoundWhileTheBrokerIsAwayIsToldWhenItIsBack() throws SQLException {
        site.set("/away", Atom.feed().entry("1", null, NOW, "bewaard").page().with("ETag", "\"w\""));
        servers.broker().kill();
        try {
            Desk.source("away", "c-away", site.url(1, "/away"));
            Desk.checked("away");
            Awaitility.await().atMost(Duration.ofSeconds(40)).untilAsserted(() -> RestAssured.get("/q/health/ready")
                    .then()
                    .statusCode(503)
                    .body(containsString("outbox")));
        } finally {
            servers.broker().start();
        }

        var mentions = Topics.mentions(servers, "c-away");
        assertThat(mentions.stream()
                        .map(mention -> mention.mentionId() + "/" + mention.revision())
                        .distinct())
                .hasSize(1);
    }

    @Test
    void aSourceWhoseChecksWeCannotSaveHoldsUpNoOtherOfItsHost() throws SQLException {
        refuseToSave("stuck", 1_000);
        site.set("/stuck", Atom.feed().entry("1", null, NOW, "vast").page());
        site.set("/mate", Atom.feed().entry("1", null, NOW, "los").page());
        Desk.source("stuck", "c-stuck", site.url(1, "/stuck"));
        Desk.source("mate", "c-stuck", site.url(1, "/mate"), "PT1S");

        Awaitility.await().until(() -> checks("mate", 2).size() >= 2);

        assertThat(Desk.look("stuck").getString("checkedAt")).isNull();
        Desk.admin().delete("/sources/api/sources/stuck").then().statusCode(204);
        Desk.admin().delete("/sources/api/sources/mate").then().statusCode(204);
    }

    /** The database refuses to save this source's checks so often; a sequence counts, whatever is rolled back. */
    private void refuseToSave(String source, int times) throws SQLException {
        try (var connection = servers.connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute(
                    "create sequence collector.%1$s_refusals; grant usage on collector.%1$s_refusals to collector_worker"
                            .formatted(source));
            statement.execute("""
                    create function collector.refuse_%1$s() returns trigger language plpgsql as $$ begin
                    if new.source_id = '%1$s' and nextval('collector.%1$s_refusals') <= %2$d then raise 'refused'; end if;
                    return new; end $$""".formatted(source, times));
            statement.execute(
                    "create trigger refuse_%1$s before insert on collector.check_log for each row execute function collector.refuse_%1$s()"
                            .formatted(source));
        }
    }

    private List<SourceChecked> checks(String source, int least) {
        return Awaitility.await().until(() -> Topics.checks(servers, source), found -> found.size() >= least);
    }
}
