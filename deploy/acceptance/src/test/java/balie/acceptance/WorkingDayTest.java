package balie.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import balie.acceptance.DemoDesk.Visited;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsHiddenOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an agency's people do with the desk, in real browsers, while the demo's posts keep coming. */
@ExtendWith(DemoDesk.class)
class WorkingDayTest {
    private static final double A_MINUTE = 60_000;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    /** The demo may leave Joris' two clients alone for some minutes: in forty days for 205 seconds at most. */
    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(5);

    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+(/desk/alerts/[0-9a-f-]+)");

    @Test
    void aPostAppearsByItselfIsClaimedAnsweredAndResolvedAndTheClientsPageShowsIt(Visited demo) {
        var joris = demo.signedIn("joris");
        var complaints = FirstMinuteTest.complaintsOf(joris);
        joris.navigate(demo.address("/desk?stream=unassigned"));
        var looked = OffsetDateTime.now();
        await().atMost(LONGEST_SILENCE).until(() -> isOpenedForJoris(demo, looked));
        assertThat(joris.locator("#fresh")).isVisible();
        joris.locator("#fresh").click();

        joris.locator("#rows a.who").last().click();
        joris.waitForURL("**/desk/cases/**");
        joris.keyboard().press("c");
        assertThat(joris.locator("#case .holder")).containsText("Yours");
        joris.locator("#reply-text").fill("Wat vervelend. We zoeken het vandaag uit en laten het je weten.");
        joris.locator("form#reply button.main").click();
        assertThat(joris.locator("#case .post.reply")).containsText("We zoeken het vandaag uit");
        joris.locator("#case .actions button[data-key=e]").click();
        assertThat(joris.locator("#case .holder")).containsText("Resolved by Joris Dekker");

        var client = joris.url().contains("belwinkel") ? "belwinkel" : clientOf(joris);
        await().atMost(PATIENCE).untilAsserted(() -> {
            joris.navigate(demo.address("/reports/" + client));
            assertThat(joris.locator("main")).containsText("Reaction");
            assertThat(joris.locator("main").textContent()).doesNotContain("No first response in this period");
        });
        assertThat(complaints).isEmpty();
        joris.context().close();
    }

    /** Whether a case has come since that his page cannot have shown yet. */
    private static boolean isOpenedForJoris(Visited demo, OffsetDateTime since) throws SQLException {
        try (var database = demo.desk().database();
                var query = database.prepareStatement("""
                        select exists (select from response.desk_case where opened_at > ?
                            and client_id in ('tegelplein', 'belwinkel') and is_open and assignee is null)
                        """)) {
            query.setObject(1, since);
            var answer = query.executeQuery();
            return answer.next() && answer.getBoolean(1);
        }
    }

    /** The open case's client, by the name that its row carries. */
    private static String clientOf(Page page) {
        return page.locator("#case-title")
                .textContent()
                .replaceFirst(".* about ", "")
                .strip()
                .toLowerCase();
    }

    @Test
    void whatOneDoesTheOtherSeesAndUndoGivesItBack(Visited demo) {
        var joris = demo.signedIn("joris");
        var sanne = demo.signedIn("sanne");
        await().atMost(PATIENCE).until(() -> {
            joris.navigate(demo.address("/desk?stream=unassigned"));
            return joris.locator("#rows a.who").count() > 0;
        });
        var caseId = joris.locator("#rows .row").first().getAttribute("data-id");
        sanne.navigate(demo.address("/desk?stream=open"));
        joris.locator("#c-" + caseId + " a.who").click();
        joris.waitForURL("**/desk/cases/**");

        joris.locator("#case .actions button[data-key=c]").click();
        var seen = sanne.locator("#c-" + caseId);
        assertThat(seen).containsText("Joris");
        joris.locator("#reply-text").pressSequentially("Dag, ");
        assertThat(seen.locator("[data-writers]")).isVisible();
        sanne.navigate(demo.address("/desk/cases/" + caseId));
        assertThat(sanne.locator("#case .holder")).containsText("Joris Dekker");

        // To undo is offered for ten seconds, so nobody else is waited for in between.
        joris.locator("#case .actions button[data-key=e]").click();
        assertThat(joris.locator("#case .holder")).containsText("Resolved by Joris Dekker");
        joris.locator(".toast form button").first().click();
        assertThat(joris.locator("#case .holder")).containsText("Yours");
        assertThat(sanne.locator("#stale")).isVisible();
        joris.context().close();
        sanne.context().close();
    }

    @Test
    void aMissedTargetIsMailedAndAcknowledgedWithOneButton(Visited demo) {
        await().atMost(PATIENCE).until(() -> alertTo(demo, "belwinkel") != null);
        var link = alertTo(demo, "belwinkel");

        // Whoever follows a link from a mail comes without a session, signs in, and stands before the button.
        var phone = demo.browser("nl", ColorScheme.DARK, 390).newPage();
        phone.navigate(demo.address(link));
        Visited.signIn(phone, "sanne");
        assertThat(phone).hasURL(demo.address(link));
        phone.locator("main form button.main").first().click();

        assertThat(phone.locator("main")).containsText("Sanne Verhoef");
        assertThat(phone.locator("main form[action$=acknowledge]")).hasCount(0);
        phone.context().close();
    }

    @Test
    void aLostConnectionSaysSoAndCatchesUp(Visited demo) throws IOException {
        var page = demo.signedIn("sanne");
        page.navigate(demo.address("/desk?stream=open"));
        var shown = page.locator("#rows .row").count();

        demo.desk().kill("front-door");

        assertThat(page.locator("#connection.lost")).isVisible(new IsVisibleOptions().setTimeout(A_MINUTE));
        assertThat(page.locator("#connection.lost")).isHidden(new IsHiddenOptions().setTimeout(A_MINUTE));
        assertThat(page.locator("#fresh")).isVisible(new IsVisibleOptions().setTimeout(LONGEST_SILENCE.toMillis()));
        assertThat(page.locator("#rows .row")).hasCount(shown);
        page.context().close();
    }

    /** Where the newest alert about a client leads; null while none came. */
    private static String alertTo(Visited demo, String client) {
        return Arrays.stream(demo.mail().getReceivedMessages())
                .map(WorkingDayTest::text)
                .filter(text -> text.toLowerCase().contains(client))
                .map(LINK::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .reduce((first, last) -> last)
                .orElse(null);
    }

    private static String text(MimeMessage mail) {
        return GreenMailUtil.getWholeMessage(mail).replace("=\r\n", "");
    }
}
