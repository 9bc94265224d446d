package balie.reporting.page;

import static balie.reporting.ACase.aCasePublished;
import static balie.reporting.ACheck.aCheck;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import balie.events.CaseEvent.ClockKind;
import balie.reporting.ACase;
import balie.reporting.Desk;
import balie.testing.SignedIn;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReactionPageTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Instant SINCE = Instant.now().minus(Duration.ofHours(30));

    @Inject
    Desk desk;

    private final String client = Desk.newClient("floorhuis");

    @BeforeEach
    void aClientThatIsListenedTo() {
        desk.hasClient(client, "FloorHuis");
        desk.checks(aCheck().of("forum").forClients(client).at(Instant.now().minus(WEEK)));
        await().untilAsserted(() ->
                assertThat(dashboard("en").select("#sources tbody tr")).hasSize(1));
    }

    private Document dashboard(String language) {
        return dashboard(language, "");
    }

    private Document dashboard(String language, String query) {
        return Jsoup.parse(given().cookie("balie", SignedIn.token("sanne", "lead", client))
                .header("Accept", "text/html")
                .header("Accept-Language", language)
                .get("/reports/" + client + query)
                .asString());
    }

    private ACase ours(Instant published) {
        return aCasePublished(published).of(client);
    }

    private Document whenOpened(int cases) {
        return whenThen("Opened " + cases);
    }

    /** Once what became of the period's cases begins like that: each case comes by itself. */
    private Document whenThen(String told) {
        await().untilAsserted(() -> assertThat(then(dashboard("en"))).startsWith(told));
        return dashboard("en");
    }

    private static String then(Document page) {
        return page.select("#cases dl").text().replaceFirst(".*(?=Opened)", "");
    }

    private static String figure(Document page, String title) {
        return page.select(".widget:has(h2:contains(" + title + ")) .figure").text();
    }

    @Test
    void beforeTheFirstCaseThePageTellsWhatComes() {
        var page = dashboard("en");

        assertThat(page.select("#reaction .empty h2").text()).isEqualTo("No cases yet");
        assertThat(page.select("#cases")).isEmpty();
        assertThat(figure(page, "First response")).isEmpty();
        assertThat(dashboard("nl").select("#reaction .empty").text()).contains("zodra de balie voor deze klant");
    }

    @Test
    void fewAnswersAreAListAndNoMedian() {
        desk.handles(
                ours(SINCE).answered(HOUR.plusMinutes(5)),
                ours(SINCE).answered(HOUR.multipliedBy(25)),
                ours(SINCE).withoutClocks().answered(HOUR.multipliedBy(2)),
                ours(SINCE).missed(ClockKind.FIRST_RESPONSE));
        var page = whenOpened(4);

        assertThat(figure(page, "First responses")).isEqualTo("3");
        assertThat(page.select("#reaction tbody tr").eachText())
                .satisfiesExactly(
                        late -> assertThat(late).contains("missed").endsWith("12 h 27 min 1 day 1 day 1 h"),
                        bare -> assertThat(bare).contains("no clock").endsWith("– – 2 h"),
                        first -> assertThat(first).contains("met").endsWith("30 min 1 h 1 h 5 min"));
        assertThat(page.select("#reaction").text())
                .contains("Fewer than 20 answers: a list, no median.")
                .contains("First response: 1 of 3 targets met (33%), 2 missed.")
                .contains("2 of 3 answers (67%) came within 24 hours of the post.")
                .contains("Norm: consumers rate a company well that reacts within 24 hours (TNS NIPO 2011).");
        assertThat(page.select("#reaction .chart")).isEmpty();
        assertThat(figure(page, "Within target")).isEqualTo("33%");
    }

    @Test
    void fromTwentyAnswersOnThereIsAMedianAndTheNormIsDrawnIn() {
        desk.handles(IntStream.rangeClosed(1, 20)
                .mapToObj(i -> ours(SINCE).answered(Duration.ofMinutes(5 + 80L * i)))
                .toArray(ACase[]::new));
        var page = whenOpened(20);

        assertThat(figure(page, "First response")).isEqualTo("6 h 40 min");
        assertThat(page.select("#reaction table").first().select("tbody tr").eachText())
                .containsExactly(
                        "in business hours 20 6 h 40 min 12 h",
                        "nights and weekends included 20 13 h 20 min 1 day",
                        "from publication 20 13 h 25 min 1 day");
        assertThat(page.select("#reaction .chart rect.fill-negative")).hasSize(1);
        assertThat(page.select("#reaction details tbody tr").eachText())
                .contains("8 h – 24 h 12 0 12", "24 h – 2 days 0 3 3");
        assertThat(page.select("#reaction").text())
                .contains("17 of 20 answers (85%) came within 24 hours of the post.")
                .doesNotContain("a list");
    }

    @Test
    void casesAreToldAsTheyStandNowAndInThePeriod() {
        desk.handles(
                ours(SINCE),
                ours(SINCE).waiting(),
                ours(SINCE).missed(ClockKind.FIRST_RESPONSE),
                ours(SINCE).notRelevant(HOUR),
                ours(SINCE).resolved(HOUR));
        whenOpened(4);
        await().untilAsserted(() ->
                assertThat(dashboard("en").select("#cases").text()).contains("1 case left out, found not relevant"));
        var page = dashboard("en");

        assertThat(page.select("#cases dl").eachText())
                .containsExactly(
                        "Open 3 of them without a first response 3 of them waiting for somebody else 1 of them past a target 1",
                        "Opened 4 Missed a target 1");
        assertThat(page.select("#cases").text()).contains("no comparison: cases since");
    }

    @Test
    void thePeriodBeforeStandsBesideOnlyWhereThereWereCasesAllThroughIt() {
        desk.handles(
                ours(SINCE.minus(WEEK.multipliedBy(3))), ours(SINCE.minus(WEEK)), ours(SINCE.minus(WEEK)), ours(SINCE));
        var page = whenThen("Opened 1 from 2");

        assertThat(then(page)).isEqualTo("Opened 1 was 2 Missed a target 0 was 0".replace("was", "from"));
        assertThat(page.select("#cases").text()).doesNotContain("no comparison");
        assertThat(dashboard("en", "?period=month").select("#cases").text()).contains("no comparison: cases since");
        assertThat(dashboard("nl").select("#cases").text()).contains("Geopend 1 was 2");
    }

    @Test
    void nothingInItNeedsInlineScriptOrStyleAndEveryWordIsThere() {
        desk.handles(ours(SINCE).answered(HOUR), ours(SINCE));
        whenOpened(2);

        for (var language : new String[] {"en", "nl"}) {
            var page = dashboard(language, "?period=month");
            assertThat(page.select("[style], style, script:not([src]), [onclick]"))
                    .isEmpty();
            assertThat(page.text()).doesNotContain("NOT_FOUND").doesNotContain("report:");
        }
    }
}
