package balie.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import balie.acceptance.DemoDesk.Visited;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page is usable by all: no serious or critical finding of axe, and nothing to scroll sideways. */
@ExtendWith(DemoDesk.class)
class EveryPageTest {
    private static final List<String> PAGES = List.of(
            "/desk",
            "/desk?stream=closed",
            "/desk?words=nobodywrotethis",
            "/desk/new",
            "/desk/mutes",
            "/desk/handover",
            "/desk/mentions",
            "/desk/alerts",
            "/desk/alerts/channels",
            "/desk/on-call",
            "/desk/people",
            "/desk/people/new",
            "/desk/people/of/joris",
            "/desk/audit",
            "/reports",
            "/reports/floorhuis",
            "/reports/belwinkel",
            "/reports/floorhuis/posts",
            "/reports/floorhuis/searches",
            "/reports/floorhuis/digests",
            "/reports/floorhuis/digests/new",
            "/reports/floorhuis/keys",
            "/reports/floorhuis/webhooks",
            "/reports/developers",
            "/sources",
            "/sources/form",
            "/sources/form?id=demo-klusbord",
            "/sources/monitors",
            "/sources/monitors/form?id=floorhuis-merk",
            "/triage/models",
            "/triage/models/floorhuis",
            "/session");

    /** Each language meets each theme and each width, and each theme each width. */
    @ParameterizedTest
    @CsvSource({"en, LIGHT, 390", "nl, DARK, 390", "en, DARK, 1600", "nl, LIGHT, 1600"})
    void everyPageIsUsableByAll(String language, ColorScheme theme, int width, Visited demo) {
        var page = demo.signedIn("anna", language, theme, width);
        var faults = new TreeSet<String>();
        for (var path : PAGES) {
            page.navigate(demo.address(path));
            for (var fault : faultsOf(page)) faults.add(path + ": " + fault);
        }
        for (var fault : faultsOfACase(page, demo)) faults.add("a case: " + fault);

        page.context().close();
        assertThat(faults).isEmpty();
    }

    private static List<String> faultsOfACase(Page page, Visited demo) {
        page.navigate(demo.address("/desk?stream=open"));
        page.locator("#rows a.who").first().click();
        page.waitForURL("**/desk/cases/**");
        for (var summary : page.locator("#case .beside summary, #case .conversation summary")
                .all()) summary.click();
        return faultsOf(page);
    }

    /** In the page itself, which has no frames, and telling of nothing but what is broken: minutes less than with a page more for each look. */
    private static AxeBuilder axe(Page page) {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(options).setLegacyMode(true);
    }

    private static List<String> faultsOf(Page page) {
        var faults = new ArrayList<String>();
        for (var rule : axe(page).analyze().getViolations())
            if (Set.of("serious", "critical").contains(rule.getImpact()))
                faults.add(rule.getId() + " " + rule.getNodes().get(0).getTarget());
        if ((boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"))
            faults.add("scrolls sideways");
        return faults;
    }
}
