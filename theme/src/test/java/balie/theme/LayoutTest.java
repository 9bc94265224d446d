package balie.theme;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LayoutTest {
    @Test
    void aPageSpeaksTheLanguageThatTheBrowserAsksFor() {
        var page = sample(given().header("Accept-Language", "nl-BE,en;q=0.5"));

        assertThat(page.select("html").attr("lang")).isEqualTo("nl");
        assertThat(page.select(".skip").text()).isEqualTo("Naar de inhoud");
        assertThat(page.select("[data-ago]").first().text()).isEqualTo("2 minuten geleden");
        assertThat(page.select(".tag.negative").text()).isEqualTo("negatief");
    }

    @Test
    void theReadersOwnChoiceOfLanguageWins() {
        var page = sample(given().header("Accept-Language", "nl").cookie(Look.LANGUAGE_COOKIE, "en"));

        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("[data-language=en]").attr("aria-pressed")).isEqualTo("true");
    }

    @Test
    void theSystemDecidesOnTheThemeUnlessTheReaderDid() {
        assertThat(sample(given()).select("html").hasAttr("data-theme")).isFalse();
        assertThat(sample(given().cookie(Look.THEME_COOKIE, "dark"))
                        .select("html")
                        .attr("data-theme"))
                .isEqualTo("dark");
        assertThat(sample(given().cookie(Look.THEME_COOKIE, "\"><b>"))
                        .select("html")
                        .hasAttr("data-theme"))
                .isFalse();
    }

    @Test
    void theBarOffersTheSectionsThatTheVisitorMayVisitAndMarksTheOneWeAreIn() {
        var page = sample(given());

        assertThat(page.select(".bar nav a").eachText())
                .containsExactly("Inbox", "Mentions", "Alerts", "Dashboards", "Sources");
        assertThat(page.select(".menu a[href^=/desk]").eachText())
                .containsExactly("On call", "Muted", "People", "Audit");
        assertThat(page.select(".bar nav [aria-current]").text()).isEqualTo("Sources");
        assertThat(page.select(".menu .name").text()).isEqualTo("Sanne");
    }

    @Test
    void whatSomebodyMayNotUseIsNotOfferedToHim() {
        assertThat(Section.SOURCES.isFor("agent")).isFalse();
        assertThat(Section.ALERTS.isFor("client")).isFalse();
        assertThat(Section.DASHBOARDS.isFor("client")).isTrue();
    }

    @Test
    void whatAServiceFillsInIsEscaped() {
        assertThat(sample(given()).select("h1").html()).isEqualTo("Tegels &amp; &lt;vloeren&gt;");
    }

    @Test
    void nothingOnThePageNeedsInlineScriptOrStyle() {
        var page = sample(given());

        assertThat(page.select("[style], style, script:not([src])")).isEmpty();
        assertThat(page.getAllElements().stream()
                        .flatMap(it -> it.attributes().asList().stream())
                        .filter(it -> it.getKey().startsWith("on")))
                .isEmpty();
    }

    @Test
    void everyScriptAndStyleIsServedAndRevalidated() {
        for (Element link : sample(given()).select("script[src], link[href]")) {
            var answer = given().get(link.hasAttr("src") ? link.attr("src") : link.attr("href"));

            assertThat(answer.statusCode()).as(link.outerHtml()).isEqualTo(200);
            assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
            assertThat(answer.header("Last-Modified")).isNotNull();
        }
    }

    @Test
    void aChartSaysTheSameInASentenceAndInATable() {
        var chart = sample(given()).select(".widget:has(.chart)").first();

        assertThat(chart.select("small").text()).startsWith("Most: ");
        assertThat(chart.select("tbody tr")).hasSize(7);
        assertThat(chart.select(".bars a")).hasSize(7);
    }

    @Test
    void thePageCanBeLookedAtInEachLanguageAndTheme() throws IOException {
        var folder = Files.createDirectories(Path.of("target/sample"));
        for (var language : new String[] {"en", "nl"})
            for (var theme : new String[] {"light", "dark"}) {
                var page = sample(given().cookie(Look.LANGUAGE_COOKIE, language).cookie(Look.THEME_COOKIE, theme));
                var local = page.outerHtml().replace("\"/theme/", "\"../classes/META-INF/resources/theme/");
                Files.writeString(folder.resolve(language + "-" + theme + ".html"), local);
            }

        assertThat(folder).isDirectoryContaining("glob:**.html");
    }

    private static Document sample(RequestSpecification request) {
        return Jsoup.parse(
                request.get("/sources/sample").then().statusCode(200).extract().asString());
    }
}
