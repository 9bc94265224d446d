package balie.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import balie.acceptance.DemoDesk.Visited;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A newcomer's first minute with the demo world, in a real browser. */
@ExtendWith(DemoDesk.class)
class FirstMinuteTest {
    private static final double A_MINUTE = 60_000;
    private static final Pattern ARRIVED = Pattern.compile("\\barrived\\b");

    @Test
    void aNewPostAppearsByItselfTaggedAndExplainedAndReachesTheClientsPage(Visited demo) {
        var page = demo.signedIn("sanne");
        var complaints = complaintsOf(page);
        page.navigate(demo.address("/desk/mentions"));

        assertThat(page.locator("#fresh")).isVisible(new IsVisibleOptions().setTimeout(A_MINUTE));
        page.locator("#fresh").click();
        var newest = page.locator(".mention.arrived").first();
        newest.locator("details.unfold summary").click();

        assertThat(newest.locator(".tags")).isVisible();
        assertThat(newest.locator("ol.path li").first()).isVisible();
        staysUnfolded(page, newest.getAttribute("id"));
        page.navigate(demo.address("/reports/floorhuis"));
        assertThat(page.locator(".figure").first()).not().hasText("0");
        assertThat(complaints).isEmpty();
        page.context().close();
    }

    /** Calling up still newer posts leaves it open, and no longer marks it as new. */
    private static void staysUnfolded(Page page, String row) {
        var held = page.locator("#" + row);
        assertThat(page.locator("#fresh")).isVisible(new IsVisibleOptions().setTimeout(2 * A_MINUTE));
        page.locator("#fresh").click();
        assertThat(held).not().hasClass(ARRIVED);
        assertThat(held.locator("ol.path li").first()).isVisible();
    }

    /** What the browser complains of, such as a style or script that the content security policy refused. */
    static List<String> complaintsOf(Page page) {
        var complaints = new ArrayList<String>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) complaints.add(message.text());
        });
        page.onPageError(complaints::add);
        return complaints;
    }
}
