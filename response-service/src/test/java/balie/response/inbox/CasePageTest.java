package balie.response.inbox;

import static balie.response.Judged.mention;
import static balie.response.inbox.Inbox.address;
import static balie.response.inbox.Inbox.caseOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import balie.events.MentionCollected.Change;
import balie.response.Desk;
import balie.response.Judged;
import balie.testing.RealServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CasePageTest {
    @Inject
    Desk desk;

    private String client;
    private Judged post;
    private UUID caseId;
    private Inbox sanne;
    private Inbox joris;

    @BeforeEach
    void aCase() {
        client = desk.served();
        Inbox.colleague("sanne-" + client, "Sanne", "lead", client);
        Inbox.colleague("joris-" + client, "Joris", "agent", client);
        sanne = Inbox.ofRole("sanne-" + client, "lead", client);
        joris = Inbox.of("joris-" + client, client);
        post = mention(client).saying("Na drie weken nog geen <b>vloer</b>").now();
        desk.triaged(post);
        caseId = caseOf(post);
    }

    @Test
    void aCaseShowsItsConversationClocksAdviceAndHistory() {
        var page = sanne.page(address(caseId));

        assertThat(page.selectFirst("h1").text()).isEqualTo("Ruud about Floor " + client);
        assertThat(page.selectFirst(".conversation .text").wholeText())
                .isEqualTo("Na drie weken nog geen <b>vloer</b>");
        assertThat(page.select(".one-clock h3").eachText().toString())
                .contains("First response 1:5", "Resolution 23:5");
        assertThat(page.select(".one-clock small").first().text()).contains("of 2 h · due");
        assertThat(page.select(".one-clock tbody tr").first().text()).contains("desk open, counts");
        assertThat(page.select(".advice .path li").first().text()).contains("Is it about this client? yes");
        assertThat(page.select(".history li").text()).contains("case opened");
        assertThat(page.select(".row.current .who").attr("aria-current")).isEqualTo("true");
    }

    @Test
    void theConversationIsOldestFirstAndTellsWhatTheSourceDid() {
        var edited = mention(client).answering(post).saying("Nog steeds niets").now();
        var gone = mention(client).answering(post).now();
        desk.triaged(
                edited.at(post.publishedAt().plusSeconds(20)),
                gone.at(post.publishedAt().plusSeconds(10)));
        desk.triaged(
                edited.at(post.publishedAt().plusSeconds(20)).revision(2, Change.EDITED),
                gone.at(post.publishedAt().plusSeconds(10)).saying("").revision(2, Change.WITHDRAWN));

        var page = await().until(
                        () -> sanne.page(address(caseId)),
                        it -> it.select(".conversation .marked").size() == 2);

        assertThat(page.select(".conversation .marked").eachText().get(0)).isEqualTo("withdrawn");
        assertThat(page.select(".conversation .marked").eachText().get(1)).startsWith("edited");
        assertThat(page.selectFirst(".conversation .text").text()).startsWith("Na drie weken");
    }

    @Test
    void ofTwoWhoClaimTheSecondIsToldWhoAndSinceWhen() {
        joris.sent(address(caseId) + "/claim");

        var refused = sanne.post(address(caseId) + "/claim");

        refused.then().statusCode(409);
        var page = Jsoup.parse(refused.asString());
        assertThat(page.selectFirst(".refused").text()).matches("Joris claimed it at \\d\\d:\\d\\d\\. Ask Joris.*");
        assertThat(page.selectFirst(".holder").text()).startsWith("Jo Joris has it, since");
        assertThat(page.select("[data-key=c], [data-key=e]")).isEmpty();
        assertThat(Jsoup.parse(sanne.inDutch().post(address(caseId) + "/claim").asString())
                        .selectFirst(".refused")
                        .text())
                .startsWith("Joris nam hem om ");
    }

    @Test
    void whatWasDoneCanBeUndoneForSomeSeconds() {
        var resolved = joris.sent(address(caseId) + "/resolve");
        assertThat(resolved.selectFirst(".toast").text()).isEqualTo("Resolved. Undo u");
        assertThat(resolved.selectFirst(".holder").text()).startsWith("Resolved by Joris");

        var undone = joris.sent(resolved.selectFirst(".toast form").attr("action"));

        assertThat(undone.selectFirst(".toast").text()).isEqualTo("Undone.");
        assertThat(undone.selectFirst(".holder").ownText()).isEqualTo("Nobody has it");
        assertThat(undone.select(".history li").first().text()).contains("Joris undid: resolved it");
    }

    @Test
    void nobodyIsOfferedToUndoWhatACollegueDid() {
        joris.sent(address(caseId) + "/claim");

        assertThat(sanne.page(address(caseId)).select(".toast")).isEmpty();
        sanne.post(address(caseId) + "/undo").then().statusCode(409);
    }

    @Test
    void aReplyIsRecordedWithItsWordsAndAnswersTheClock() {
        var form = sanne.page(address(caseId)).selectFirst("#reply");
        assertThat(form.selectFirst("[name=audience][checked]").val()).isEqualTo("PUBLIC");
        assertThat(form.selectFirst("option[selected]").val()).isEqualTo("ACT");
        assertThat(form.selectFirst("a.no-script").attr("href")).startsWith("https://wonen.example/t/");

        var page = joris.sent(
                form.attr("action"),
                "text",
                "Beste Ruud, we bellen u <vandaag>.",
                "way",
                "ACT",
                "audience",
                "PUBLIC",
                "mention",
                form.selectFirst("[name=mention]").val());

        assertThat(page.selectFirst(".post.reply").text())
                .contains("Joris replied, public", "Beste Ruud, we bellen u <vandaag>.");
        assertThat(page.select(".one-clock h3").eachText()).contains("First response met");
        assertThat(page.selectFirst(".toast").text()).startsWith("Reply recorded.");
        var undone = joris.sent(page.selectFirst(".toast form").attr("action"));
        assertThat(undone.selectFirst(".post.reply .marked").text()).isEqualTo("taken back");
    }

    @Test
    void aNoteStandsInTheConversationForColleagues() {
        var page = joris.sent(address(caseId) + "/note", "text", "Magazijn gebeld");

        assertThat(page.selectFirst(".post.note").text()).contains("Joris Note for colleagues", "Magazijn gebeld");
        assertThat(page.selectFirst(".toast").text()).isEqualTo("Note kept.");
        joris.post(address(caseId) + "/note", "text", " ").then().statusCode(400);
    }

    @Test
    void oneClickCorrectsATagAndAnotherTakesItBack() {
        var mention = post.id().toString();
        var neutral = joris.sent(address(caseId) + "/correct", "mention", mention, "tag", "sentiment", "to", "NEUTRAL");
        assertThat(pressed(neutral, "sentiment")).isEqualTo("neutral");
        var moved =
                joris.sent(address(caseId) + "/correct", "mention", mention, "tag", "categories", "switch", "damage");
        assertThat(pressed(moved, "categories")).isEqualTo("Levering Schade");

        var undo = neutral.selectFirst(".toast form");
        var back = joris.sent(
                undo.attr("action"),
                "mention",
                undo.selectFirst("[name=mention]").val(),
                "tag",
                undo.selectFirst("[name=tag]").val(),
                "to",
                undo.selectFirst("[name=to]").val());

        assertThat(pressed(back, "sentiment")).isEqualTo("negative");
        joris.post(address(caseId) + "/correct", "mention", mention, "tag", "sentiment", "to", "CROSS")
                .then()
                .statusCode(400);
    }

    @Test
    void aMutedAuthorIsListedAndCanBeLifted() {
        var muted = joris.sent(address(caseId) + "/mute", "kind", "AUTHOR", "value", "ruud72", "shown", "Ruud");
        assertThat(muted.selectFirst(".toast").text()).startsWith("Muted:");
        assertThat(sanne.page("/desk/mutes").selectFirst("tbody tr").text())
                .contains("author Ruud Floor " + client + " Joris");

        var undo = muted.selectFirst(".toast form");
        joris.sent(undo.attr("action"), "mute", undo.selectFirst("[name=mute]").val());

        assertThat(sanne.page("/desk/mutes").selectFirst(".empty").text()).startsWith("Nothing is muted");
    }

    @Test
    void aLeadGivesACaseToAColleagueWhoWorksForTheClient() {
        var page = sanne.sent(address(caseId) + "/assign", "to", "joris-" + client);

        assertThat(page.selectFirst(".holder").text()).startsWith("Jo Joris has it");
        assertThat(page.selectFirst(".toast").text()).startsWith("Assigned.");
        sanne.post(address(caseId) + "/assign", "to", "nobody").then().statusCode(400);
        joris.post(address(caseId) + "/assign", "to", "sanne-" + client).then().statusCode(403);
        assertThat(joris.page(address(caseId)).select("[name=to][value^=sanne-]"))
                .isEmpty();
    }

    @Test
    void anAbsentColleaguesCasesGoToAnother() {
        var other = mention(client).now();
        desk.triaged(other);
        joris.sent(address(caseId) + "/claim");
        joris.sent(address(caseOf(other)) + "/claim");

        var done = sanne.post("/desk/handover", "from", "joris-" + client, "to", "sanne-" + client);

        done.then().statusCode(200);
        assertThat(Jsoup.parse(done.asString()).selectFirst(".banner").text())
                .isEqualTo("2 cases of Joris went to Sanne.");
        assertThat(sanne.page("/desk?stream=mine").select(".row")).hasSize(2);
        assertThat(sanne.page(address(caseId)).select(".history li").first().text())
                .contains("Sanne assigned it");
        sanne.post("/desk/handover", "from", "joris-" + client, "to", "joris-" + client)
                .then()
                .statusCode(422);
        joris.get("/desk/handover").then().statusCode(403);
    }

    @Test
    void whatSomebodyElseTookOverMeanwhileIsNotHandedOver() throws Exception {
        joris.sent(address(caseId) + "/claim");
        try (var taking = RealServers.running().connect("response_worker");
                var statement = taking.createStatement()) {
            taking.setAutoCommit(false);
            statement.executeUpdate("""
                    update desk_case set assignee = 'pim', file = jsonb_set(file::jsonb, '{standing,assignee}', '"pim"')::json
                    where case_id = '%s'""".formatted(caseId));
            var handover = CompletableFuture.supplyAsync(
                    () -> sanne.post("/desk/handover", "from", "joris-" + client, "to", "sanne-" + client));
            await().until(() -> statement
                    .executeQuery("select 1 from pg_stat_activity where pg_backend_pid() = any (pg_blocking_pids(pid))")
                    .next());

            taking.commit();

            var done = Jsoup.parse(handover.get(1, TimeUnit.MINUTES).asString());
            assertThat(done.selectFirst(".banner").text())
                    .isEqualTo("0 cases of Joris went to Sanne. 1 had been closed or taken over meanwhile.");
        }
        assertThat(sanne.page("/desk?stream=mine").select(".row")).isEmpty();
    }

    @Test
    void waitingStopsTheResolutionAndSaysForWhom() {
        var waits = joris.sent(address(caseId) + "/wait", "for", "THIRD_PARTY");

        assertThat(waits.selectFirst(".holder").text()).contains("waits for a third party");
        assertThat(waits.select(".one-clock h3").eachText()).contains("Resolution paused");
        assertThat(joris.sent(address(caseId) + "/resume")
                        .selectFirst(".holder")
                        .text())
                .doesNotContain("waits");
    }

    @Test
    void aClosedCaseIsReopenedByHand() {
        joris.sent(address(caseId) + "/not-relevant");

        var reopened = sanne.sent(address(caseId) + "/reopen");

        assertThat(reopened.select("[data-key=e]")).hasSize(1);
        assertThat(reopened.select(".clocks > .unfold .one-clock h3").text()).contains("First response not needed");
    }

    @Test
    void theAnswerToAFormLeadsBackToTheSamePartOfTheQueue() {
        var answer = joris.post(address(caseId) + "/claim?stream=open&client=" + client);

        assertThat(answer.getHeader("Location")).endsWith(address(caseId) + "?stream=open&client=" + client);
    }

    private static String pressed(Document page, String tag) {
        return page.select("form:has([name=tag][value=" + tag + "]) [aria-pressed=true]")
                .text();
    }
}
