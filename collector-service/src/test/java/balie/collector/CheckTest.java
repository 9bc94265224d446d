package balie.collector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import balie.events.MentionCollected;
import balie.events.MentionCollected.Change;
import balie.events.SourceChecked;
import balie.events.SourceChecked.Outcome;
import balie.testing.RealServers;
import balie.testing.Servers;
import balie.testing.SignedIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(SignedIn.class)
@QuarkusTestResource(FeedSite.class)
class CheckTest {
    private static final Instant NOW =
            Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(60);

    private FeedSite site;
    private Servers servers;

    @Test
    void aFeedIsPublishedOnceAndThenOnlyAskedWhetherItChanged() {
        site.set(
                "/once",
                Atom.feed()
                        .entry("1", null, NOW, "Mijn  vloer &amp;amp; 😀")
                        .page()
                        .with("ETag", "W/\"v1\"")
                        .with("Last-Modified", "Mon, 02 Mar 2026 09:30:00 GMT"));
        Desk.source("once", "c-once", site.url(0, "/once"));

        assertThat(Desk.checked("once").getString("state")).isEqualTo("WELL");
        Desk.checkAgain("once");

        var mentions = Topics.mentions(servers, "c-once");
        assertThat(mentions).hasSize(1);
        assertThat(mentions.get(0).text()).isEqualTo("Mijn  vloer &amp; 😀");
        assertThat(mentions.get(0).publishedAt()).isEqualTo(NOW);
        assertThat(mentions.get(0).declaredLanguage()).isEqualTo("nl");
        assertThat(site.visits("/once")).extracting(FeedSite.Visit::answered).containsExactly(200, 304);
        assertThat(site.visits("/once").get(1).ifNoneMatch()).isEqualTo("W/\"v1\"");
        assertThat(site.visits("/once").get(1).ifModifiedSince()).isEqualTo("Mon, 02 Mar 2026 09:30:00 GMT");
        assertThat(checks("once", 2))
                .extracting(SourceChecked::outcome)
                .containsExactly(Outcome.READ, Outcome.UNCHANGED);
        assertThat(checks("once", 2).get(0).clientIds()).containsExactly("c-once");
        assertThat(checks("once", 2).get(0).published()).isEqualTo(1);
    }

    @Test
    void whatTheFirstCheckBringsIsBackfillAndWhatComesLaterIsNotUnlessItIsOld() {
        site.set("/backfill", Atom.feed().entry("1", null, NOW, "een").page());
        Desk.source("backfill", "c-backfill", site.url(0, "/backfill"));
        Desk.checked("backfill");
        site.set(
                "/backfill",
                Atom.feed()
                        .entry("3", null, NOW.minus(25, ChronoUnit.HOURS), "drie")
                        .entry("2", null, NOW, "twee")
                        .entry("1", null, NOW, "een")
                        .page());

        Desk.checkAgain("backfill");

        assertThat(Topics.mentions(servers, "c-backfill"))
                .extracting(MentionCollected::text, MentionCollected::backfill)
                .containsExactlyInAnyOrder(
                        Tuple.tuple("een", true), Tuple.tuple("twee", false), Tuple.tuple("drie", true));
    }

    @Test
    void anEditAndAWithdrawalAreRevisionsOfTheSameMention() {
        site.set("/edit", Atom.feed().entry("1", null, NOW, "voor").page());
        Desk.source("edit", "c-edit", site.url(0, "/edit"));
        Desk.checked("edit");
        site.set("/edit", Atom.feed().entry("1", null, NOW, "na").page());
        Desk.checkAgain("edit");
        site.set("/edit", Atom.feed().page());
        Desk.checkAgain("edit");
        site.set("/edit", Atom.feed().deleted("1", NOW).page());
        Desk.checkAgain("edit");

        var mentions = Topics.mentions(servers, "c-edit");
        assertThat(mentions)
                .extracting(MentionCollected::change)
                .containsExactly(Change.FOUND, Change.EDITED, Change.WITHDRAWN);
        assertThat(mentions).extracting(MentionCollected::revision).containsExactly(1, 2, 3);
        assertThat(mentions).extracting(MentionCollected::text).containsExactly("voor", "na", "");
        assertThat(mentions)
                .extracting(MentionCollected::mentionId)
                .containsOnly(mentions.get(0).mentionId());
        assertThat(mentions).extracting(MentionCollected::backfill).containsOnly(true);
    }

    @Test
    void aPostOfTwoSourcesIsOneMentionThatListsBoth() {
        site.set(
                "/two-a",
                Atom.feed().entry("1", "https://two.example/p/1", NOW, "hallo").page());
        site.set(
                "/two-b",
                Atom.feed()
                        .entry("x", "https://two.example/p/1?utm_source=b", NOW, "hal…")
                        .page());
        Desk.source("two-a", "c-two", site.url(0, "/two-a"));
        Desk.checked("two-a");
        Desk.source("two-b", "c-two", site.url(1, "/two-b"));
        Desk.checked("two-b");
        Desk.checkAgain("two-b");

        var mentions = Topics.mentions(servers, "c-two");
        assertThat(mentions).extracting(MentionCollected::change).containsExactly(Change.FOUND, Change.ALSO_FOUND);
        assertThat(mentions.get(1).places())
                .extracting(MentionCollected.Place::sourceId)
                .containsExactly("two-a", "two-b");
        assertThat(mentions.get(1).text()).isEqualTo("hallo");
    }

    @Test
    void twoSourcesThatFindAPostAtTheSameMomentAgreeOnOneMention() {
        site.set(
                "/race-a",
                Atom.feed()
                        .entry("1", "https://race.example/p/1", NOW, "hallo")
                        .page()
                        .after(300));
        site.set(
                "/race-b",
                Atom.feed()
                        .entry("1", "https://race.example/p/1", NOW, "hallo")
                        .page()
                        .after(300));
        Desk.source("race-a", "c-race", site.url(0, "/race-a"));
        Desk.source("race-b", "c-race", site.url(1, "/race-b"));
        Desk.checked("race-a");
        Desk.checked("race-b");

        var mentions = Topics.mentions(servers, "c-race");
        assertThat(mentions)
                .extracting(MentionCollected::mentionId)
                .containsOnly(mentions.get(0).mentionId());
        var last = mentions.stream()
                .max(Comparator.comparing(MentionCollected::revision))
                .orElseThrow();
        assertThat(last.revision()).isEqualTo(2);
        assertThat(last.change()).isEqualTo(Change.ALSO_FOUND);
        assertThat(last.places())
                .extracting(MentionCollected.Place::sourceId)
                .containsExactlyInAnyOrder("race-a", "race-b");
    }

    @Test
    void oneFetchedPostReachesEveryClientWhoseMonitorItAnswers() {
        site.set(
                "/agency",
                Atom.feed()
                        .entry("1", "https://agency.example/1", NOW, "Mijn Vlóér kraakt en de tegel is stuk")
                        .entry("2", "https://agency.example/2", NOW, "Alleen zwambestrijding")
                        .page()
                        .with("ETag", "\"a\""));
        Desk.monitor("m-floor", "c-floor", "vloerkraak OR (vloer kraakt)");
        Desk.monitor("m-tile", "c-tile", "tegel -laminaat site:agency.example");
        Desk.source("agency", null, site.url(0, "/agency"));
        Desk.checked("agency");

        assertThat(Topics.mentions(servers, "c-floor")).hasSize(1).allSatisfy(mention -> assertThat(mention.monitors())
                .containsExactly("m-floor"));
        assertThat(Topics.mentions(servers, "c-tile")).hasSize(1);
        assertThat(checks("agency", 1).get(0).clientIds()).contains("c-floor", "c-tile");
        assertThat(checks("agency", 1).get(0).published()).isEqualTo(2);

        Desk.monitor("m-fungus", "c-fungus", "zwambestrijding");
        Desk.checkAgain("agency");

        assertThat(Topics.mentions(servers, "c-fungus")).hasSize(1).allSatisfy(mention -> assertThat(mention.backfill())
                .isTrue());
        assertThat(Topics.mentions(servers, "c-floor")).hasSize(1);
        assertThat(site.visits("/agency")).extracting(FeedSite.Visit::answered).containsExactly(200, 200);
    }

    @Test
    void aMonitorThatChangesHandsDuringACheckTellsNobodyElse() {
        site.set("/hands-quick", Atom.feed().entry("1", null, NOW, "niets").page());
        site.set(
                "/hands-slow",
                Atom.feed()
                        .entry("1", "https://hands.example/1", NOW, "Een wisselbeker uit 1950")
                        .page()
                        .after(6_000));
        Desk.source("hands-quick", null, site.url(0, "/hands-quick"));
        Desk.checked("hands-quick");
        Desk.monitor("m-hands", "c-hands-before", "oudewisselbeker");
        Desk.source("hands-slow", null, site.url(1, "/hands-slow"));
        Awaitility.await().until(() -> site.present(1) == 1);

        Desk.monitor("m-hands", "c-hands-after", "wisselbeker");
        Desk.checkAgain("hands-quick");
        Desk.checked("hands-slow");

        assertThat(Topics.mentions(servers, "c-hands-before")).isEmpty();
        assertThat(Topics.mentions(servers, "c-hands-after")).hasSize(1);
    }

    @Test
    void aQueryIsTriedOnWhatWasCollectedLately() {
        site.set(
                "/try",
                Atom.feed()
                        .entry("1", "https://try.example/1", NOW, "Een kwispelstaartje in de gang")
                        .entry("2", "https://try.example/2", NOW, "Iets anders")
                        .page());
        Desk.source("try", "c-try", site.url(0, "/try"));
        Desk.checked("try");

        var tried = Desk.admin()
                .body("{\"query\": \"Kwispelstaartje\"}")
                .post("/sources/api/try")
                .jsonPath();
        assertThat(tried.getInt("found")).isEqualTo(1);
        assertThat(tried.getString("hits[0].permalink")).isEqualTo("https://try.example/1");
        assertThat(tried.getString("hits[0].sourceName")).isEqualTo("Source try");

        var stranger = RestAssured.given()
                .header("Authorization", "Bearer " + SignedIn.token("s", "agent", "c-other"))
                .contentType("application/json")
                .body("{\"query\": \"Kwispelstaartje\"}")
                .post("/sources/api/try")
                .jsonPath();
        assertThat(stranger.getInt("found")).isZero();
    }

    @Test
    void anIntervalThatIsSetDuringACheckHoldsFromItsEndOn() {
        site.set("/haste", Atom.feed().entry("1", null, NOW, "x").page().after(3_000));
        Desk.source("haste", "c-haste", site.url(3, "/haste"), "PT10H");
        Awaitility.await().until(() -> site.present(3) == 1);

        Desk.admin()
                .body(Map.of(
                        "name",
                        "haste",
                        "url",
                        site.url(3, "/haste"),
                        "kind",
                        "feed",
                        "channel",
                        "forum",
                        "owner",
                        "c-haste",
                        "every",
                        "PT1H"))
                .put("/sources/api/sources/haste")
                .then()
                .statusCode(200);
        Desk.checked("haste");

        var checked = checks("haste", 1).get(0);
        assertThat(Duration.between(checked.checkedAt(), checked.nextDueAt()))
                .isBetween(Duration.ofHours(1), Duration.ofMinutes(66));
        assertThat(Instant.parse(Desk.look("haste").getString("nextDueAt")))
                .isCloseTo(checked.nextDueAt(), within(1, ChronoUnit.MILLIS));
    }

    @Test
    void twoSourcesOfOneHostAreNeverFetchedAtOnce() {
        for (int at = 1; at <= 5; at++) {
            site.set(
                    "/slow-" + at,
                    Atom.feed().entry("1", null, NOW, "x" + at).page().after(150));
            Desk.source("slow-" + at, "c-slow", site.url(2, "/slow-" + at), "PT1S");
        }

        Awaitility.await().until(() -> site.visits("/slow-1").size() >= 3);

        assertThat(site.mostAtOnce(2)).isEqualTo(1);
        for (int at = 1; at <= 5; at++) Desk.admin().delete("/sources/api/sources/slow-" + at);
    }

    private List<SourceChecked> checks(String source, int least) {
        return Awaitility.await().until(() -> Topics.checks(servers, source), found -> found.size() >= least);
    }
}
