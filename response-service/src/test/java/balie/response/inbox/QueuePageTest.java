package balie.response.inbox;

import static balie.response.Judged.mention;
import static balie.response.inbox.Inbox.address;
import static balie.response.inbox.Inbox.caseOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;

import balie.response.Desk;
import balie.response.Judged;
import balie.testing.RealServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QueuePageTest {
    @Inject
    Desk desk;

    @Test
    void whatIsDueFirstStandsFirst() {
        var client = desk.served();
        var soon = mention(client).at(Instant.now().minusSeconds(6000));
        var later = mention(client).at(Instant.now().minusSeconds(60));
        var late = mention(client).at(Instant.now().minusSeconds(9000));
        desk.triaged(later, soon, late);

        var expected = ids(late, soon, later);

        assertThat(rows(Inbox.of("sanne", client).page("/desk"))).containsExactly(expected);
    }

    @Test
    void aRowTellsItsClockClientTagsPostAndWhoHasIt() {
        var client = desk.served();
        var login = "j-" + client;
        Inbox.colleague(login, "Joris", "agent", client);
        var post = mention(client).saying("Wie belt <b>mij</b> terug?").now();
        desk.triaged(post);
        Inbox.of(login, client).sent(address(caseOf(post)) + "/claim");

        var row = Inbox.of("sanne", client).page("/desk?stream=open").selectFirst(".row");

        assertThat(row.select(".clock.ok").text()).startsWith("1:5");
        assertThat(row.selectFirst(".clock").attr("data-left")).isNotBlank();
        assertThat(row.selectFirst(".excerpt").text()).isEqualTo("Wie belt <b>mij</b> terug?");
        assertThat(row.select(".tag").eachText()).contains("Floor " + client, "negative", "Levering");
        assertThat(row.selectFirst(".by").text()).isEqualTo("forum · Joris");
    }

    @Test
    void theStreamsCountAndHoldTheirCases() {
        var client = desk.served();
        var mine = mention(client).now();
        var theirs = mention(client).now();
        var waiting = mention(client).now();
        var late = mention(client).at(Instant.now().minusSeconds(9000));
        desk.triaged(mine, theirs, waiting, late);
        var sanne = Inbox.of("sanne", client);
        sanne.sent(address(caseOf(mine)) + "/claim");
        Inbox.of("joris", client).sent(address(caseOf(theirs)) + "/claim");
        sanne.sent(address(caseOf(waiting)) + "/wait", "for", "CUSTOMER");
        caseOf(late);

        // The clocks are looked at once a second.
        var page = await().until(
                        () -> sanne.page("/desk"),
                        it -> it.select("#streams").text().contains("Breached 1"));

        assertThat(page.select("#streams ul").first().select("a").eachText())
                .containsExactly(
                        "Next 2",
                        "Mine 2",
                        "Unassigned 1",
                        "Breached 1",
                        "Questions 0",
                        "Negative 4",
                        "Opportunities 0",
                        "Waiting 1",
                        "All open 4",
                        "Closed");
        assertThat(rows(page)).containsExactly(ids(late, mine));
        assertThat(rows(sanne.page("/desk?stream=waiting"))).containsExactly(ids(waiting));
        assertThat(rows(sanne.page("/desk?stream=unassigned"))).containsExactly(ids(late));
        assertThat(rows(sanne.page("/desk?stream=breached"))).containsExactly(ids(late));
    }

    @Test
    void aClosedCaseIsFoundAgainByStreamAndByWords() {
        var client = desk.served();
        var solved = mention(client).saying("Mijn kurkvloer piept zo raar").now();
        var open = mention(client).saying("Geen vloer gezien").now();
        desk.triaged(solved, open);
        caseOf(open);
        var sanne = Inbox.of("sanne", client);
        sanne.sent(address(caseOf(solved)) + "/resolve");

        assertThat(rows(sanne.page("/desk?stream=closed"))).containsExactly(ids(solved));
        assertThat(rows(sanne.page("/desk?words=kurkvloer"))).containsExactly(ids(solved));
        assertThat(rows(sanne.page("/desk?words=kurkvloer&stream=open"))).isEmpty();
        assertThat(sanne.page("/desk?words=marmer").selectFirst(".empty").text())
                .contains("Nothing found");
    }

    @Test
    void wordsAreFoundInCasesOfAllTimesTheLatestFirst() throws Exception {
        var client = desk.served();
        var many = IntStream.range(0, 120)
                .mapToObj(i -> mention(client).saying("kurkvloer " + i).now())
                .toArray(Judged[]::new);
        desk.triaged(many);
        desk.triaged(mention(client).saying("marmer").now());
        for (var post : many) caseOf(post);
        // From seconds to more than a year ago: each half as long again as the one before.
        try (var connection = RealServers.running().connect("response_worker");
                var spread = connection.prepareStatement("""
                        with told as (
                            update desk_case set opened_at = at, file = jsonb_set(file::jsonb, '{origin,openedAt}', to_jsonb(at))
                            from (select case_id, now() - power(1.16, row_number() over (order by case_id)) * interval '1 second' as at
                                from desk_case where client_id = ?) as aged
                            where desk_case.case_id = aged.case_id returning desk_case.case_id, desk_case.opened_at)
                        update mention set case_opened_at = opened_at
                        from case_mention join told using (case_id) where mention.mention_id = case_mention.mention_id
                        """)) {
            spread.setString(1, client);
            spread.executeUpdate();
        }
        var sanne = Inbox.of("sanne", client);

        var found = new ArrayList<String>();
        var address = "/desk?words=kurkvloer";
        for (int pages = 0; pages < 3; pages++) {
            var page = sanne.page(address);
            found.addAll(rows(page));
            var next = page.selectFirst("a[rel=next]");
            address = next == null ? "" : next.attr("href");
        }

        assertThat(address).isEmpty();
        assertThat(found).containsExactly(Arrays.stream(ids(many)).sorted().toArray(String[]::new));
    }

    @Test
    void theQueueLeadsOnThroughAllOfItsCases() {
        var client = desk.served();
        var many = IntStream.range(0, 60)
                .mapToObj(i -> mention(client).at(Instant.now().minusSeconds(60 + i % 7)))
                .toArray(Judged[]::new);
        desk.triaged(many);
        var expected = ids(many);
        var sanne = Inbox.of("sanne", client);

        var first = sanne.page("/desk");
        var second = sanne.page(first.selectFirst("a[rel=next]").attr("href"));

        assertThat(rows(first)).hasSize(50);
        assertThat(rows(second)).hasSize(10).doesNotContainAnyElementsOf(rows(first));
        assertThat(expected).containsAll(rows(first)).containsAll(rows(second));
        assertThat(second.selectFirst("a[rel=next]")).isNull();
        assertThat(second.selectFirst("a[rel=first]").attr("href")).isEqualTo("/desk");
    }

    @Test
    void nobodySeesACaseOfAForeignClient() {
        var mine = desk.served();
        var foreign = mention(desk.served()).saying("kurkvloer").now();
        desk.triaged(foreign);
        var caseId = caseOf(foreign);
        var sanne = Inbox.of("sanne", mine);

        assertThat(rows(sanne.page("/desk?stream=open"))).isEmpty();
        assertThat(rows(sanne.page("/desk?words=kurkvloer"))).isEmpty();
        assertThat(rows(sanne.page("/desk/news?stream=open&id=" + caseId))).isEmpty();
        sanne.get(address(caseId)).then().statusCode(404);
        for (var action : new String[] {"claim", "resolve", "undo", "not-relevant", "replying", "release"})
            sanne.post(address(caseId) + "/" + action).then().statusCode(404);
        sanne.post(address(caseId) + "/note", "text", "hm").then().statusCode(404);
        sanne.post(address(caseId) + "/mute", "kind", "PHRASE", "value", "kurkvloer")
                .then()
                .statusCode(404);
        sanne.post(
                        address(caseId) + "/correct",
                        "mention",
                        foreign.id().toString(),
                        "tag",
                        "sentiment",
                        "to",
                        "NEUTRAL")
                .then()
                .statusCode(404);
    }

    @Test
    void aClientsOwnPeopleSeeTheDeskWhereTheyReplyThemselves() {
        var full = desk.served();
        var partial = desk.client("partial", "PT2H");
        var post = mention(partial).now();
        desk.triaged(post);
        caseOf(post);

        Inbox.ofRole("klant", "client", full)
                .get("/desk")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/reports"));
        assertThat(rows(Inbox.ofRole("klant", "client", partial).page("/desk"))).containsExactly(ids(post));
    }

    @Test
    void whoIsOnCallLooksAndDoesNotWork() {
        var client = desk.served();
        var post = mention(client).now();
        desk.triaged(post);
        var caseId = caseOf(post);
        var onCall = Inbox.ofRole("wacht", "on-call", client);

        var page = onCall.page(address(caseId));

        assertThat(page.select("#case .actions, #case .composer, #case .correct"))
                .isEmpty();
        onCall.post(address(caseId) + "/claim").then().statusCode(404);
    }

    @Test
    void anEmptyStreamSaysWhatToDoNext() {
        var client = desk.served();

        assertThat(Inbox.of("sanne", client).page("/desk").selectFirst(".empty").text())
                .isEqualTo("Nothing to do right now New cases appear here by themselves. All open cases");
        assertThat(Inbox.of("sanne", client)
                        .inDutch()
                        .page("/desk")
                        .selectFirst(".empty")
                        .text())
                .startsWith("Nu niets te doen");
        assertThat(Inbox.of("sanne", "").page("/desk").selectFirst(".empty").text())
                .contains("Ask an administrator");
    }

    @Test
    void theNewsTellsTheListAtTheSideAndWhichCasesBelongHere() {
        var client = desk.served();
        var mine = mention(client).now();
        var other = mention(client).now();
        desk.triaged(mine, other);
        var sanne = Inbox.of("sanne", client);
        sanne.sent(address(caseOf(mine)) + "/claim");

        var news = sanne.page("/desk/news?stream=mine&id=" + caseOf(mine) + "&id=" + caseOf(other));

        assertThat(news.selectFirst("#c-" + caseOf(mine)).attr("data-in")).isEqualTo("yes");
        assertThat(news.selectFirst("#c-" + caseOf(other)).attr("data-in")).isEqualTo("no");
        assertThat(news.select("#streams").text()).contains("Mine 1");
    }

    private static String[] ids(Judged... mentions) {
        return Arrays.stream(mentions).map(Inbox::caseOf).map(UUID::toString).toArray(String[]::new);
    }

    private static List<String> rows(Document page) {
        return page.select(".row").eachAttr("data-id");
    }
}
