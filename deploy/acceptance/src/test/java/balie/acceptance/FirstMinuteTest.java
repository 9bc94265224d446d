package balie.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A newcomer's first minute with the demo world, in a real browser. */
class FirstMinuteTest {
    private static final double A_MINUTE = 60_000;
    private static final List<String> PAGES = List.of("/desk", "/desk/mentions", "/reports", "/reports/floorhuis", "/sources");

    private static Chromium chromium;
    private static RunningDesk desk;

    @BeforeAll
    static void start() throws Exception {
        var installed = Chromium.start();
        if (installed.isEmpty()) System.out.println("LEFT OUT: FirstMinuteTest; there is no chromium on the path");
        assumeTrue(installed.isPresent(), "there is no chromium on the path");
        chromium = installed.get();
        desk = new RunningDesk("");
    }

    @AfterAll
    static void stop() throws Exception {
        if (chromium != null) chromium.close();
        if (desk != null) desk.close();
    }

    @Test
    void aNewPostAppearsByItselfTaggedAndExplainedAndReachesTheClientsPage() {
        try (var browser = signedIn("en", ColorScheme.LIGHT, 1280)) {
            var page = browser.pages().get(0);
            var complaints = complaintsOf(page);
            page.navigate(desk.origin() + "/desk/mentions");

            assertThat(page.locator("#fresh")).isVisible(new IsVisibleOptions().setTimeout(A_MINUTE));
            page.locator("#fresh").click();
            var newest = page.locator(".mention").first();
            newest.locator("details.unfold summary").click();

            assertThat(newest.locator(".tags")).isVisible();
            assertThat(newest.locator("ol.path li").first()).isVisible();
            page.navigate(desk.origin() + "/reports/floorhuis");
            assertThat(page.locator(".figure").first()).not().hasText("0");
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void everyPageIsUsableByAllInBothThemesAndLanguagesNarrowAndWide() {
        var faults = new TreeSet<String>();
        for (var language : List.of("en", "nl"))
            for (var theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK))
                for (int width : new int[] {390, 1600})
                    try (var browser = signedIn(language, theme, width)) {
                        for (var path : PAGES)
                            faultsOf(browser.pages().get(0), path)
                                    .forEach(fault -> faults.add(
                                            "%s %s %s %d: %s".formatted(path, language, theme, width, fault)));
                    }

        assertThat(faults).isEmpty();
    }

    private static List<String> faultsOf(Page page, String path) {
        page.navigate(desk.origin() + path);
        var faults = new ArrayList<String>();
        for (var rule : new AxeBuilder(page).analyze().getViolations())
            if (Set.of("serious", "critical").contains(rule.getImpact()))
                faults.add(rule.getId() + " " + rule.getNodes().get(0).getTarget());
        if ((boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"))
            faults.add("scrolls sideways");
        return faults;
    }

    private static BrowserContext signedIn(String language, ColorScheme theme, int width) {
        var browser = chromium.browser()
                .newContext(new NewContextOptions()
                        .setLocale(language)
                        .setColorScheme(theme)
                        .setViewportSize(width, 900));
        var page = browser.newPage();
        page.navigate(desk.origin() + "/");
        page.locator("#login").fill("sanne");
        page.locator("#password").fill("balie-demo");
        page.locator("form button.main").click();
        page.waitForURL(url -> !url.contains("/session/"));
        browser.addCookies(List.of(new Cookie("balie-language", language).setUrl(desk.origin())));
        return browser;
    }

    /** What the browser complains of, such as a style or script that the content security policy refused. */
    private static List<String> complaintsOf(Page page) {
        var complaints = new ArrayList<String>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) complaints.add(message.text());
        });
        page.onPageError(complaints::add);
        return complaints;
    }
}
