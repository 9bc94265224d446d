package balie.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A newcomer's first minute with the demo world, in a real browser. */
class FirstMinuteTest {
    private static final double A_MINUTE = 60_000;

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
        try (var browser = signedIn()) {
            var page = browser.pages().get(0);
            var complaints = complaintsOf(page);
            page.navigate(desk.origin() + "/desk");

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

    private static BrowserContext signedIn() {
        var browser = chromium.browser()
                .newContext(new NewContextOptions().setLocale("en").setViewportSize(1280, 900));
        var page = browser.newPage();
        page.navigate(desk.origin() + "/");
        page.locator("#login").fill("sanne");
        page.locator("#password").fill("balie-demo");
        page.locator("form button.main").click();
        page.waitForURL(url -> !url.contains("/session/"));
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
