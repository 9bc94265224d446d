package balie.response.desk;

import static balie.response.Judged.mention;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import balie.events.MentionCollected.Change;
import balie.events.Verdict.Polarity;
import balie.response.Desk;
import balie.testing.SignedIn;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StreamPageTest {
    @Inject
    Desk desk;

    @Test
    void aMentionStandsThereWithItsTagsAdviceAndReasons() {
        var client = desk.client();
        desk.triaged(mention(client).saying("Wie belt mij <b>nu</b> terug?"));

        var row = await().until(() -> page(client, "en").selectFirst(".mention"), it -> it != null);

        assertThat(row.selectFirst(".text").wholeText()).isEqualTo("Wie belt mij <b>nu</b> terug?");
        assertThat(row.select(".tag").eachText()).contains("negative", "service", "complaint", "Levering");
        assertThat(row.selectFirst("summary").text()).isEqualTo("Advice: React, public, act and report what was done");
        assertThat(row.selectFirst(".path").text()).contains("Is it about this client? yes: names the brand FloorHuis");
        assertThat(row.selectFirst("tbody").text()).contains("Motive: service x-new");
        assertThat(row.selectFirst("a.original").attr("href")).startsWith("https://wonen.example/t/");
    }

    @Test
    void theSamePageSpeaksDutch() {
        var client = desk.client();
        desk.triaged(mention(client));

        var row = await().until(() -> page(client, "nl").selectFirst(".mention"), it -> it != null);

        assertThat(row.select(".tag").eachText()).contains("negatief", "klacht");
        assertThat(row.selectFirst(".path").text()).contains("Gaat het over deze klant? ja: noemt het merk");
    }

    @Test
    void aMentionThatTriageLeftAloneIsMadeACaseAndThenLeadsToIt() {
        var client = desk.served();
        var praise = mention(client).now().feeling(Polarity.POSITIVE);
        desk.triaged(praise);
        var form = await().until(() -> page(client, "en").selectFirst("form[action$=/case]"), it -> it != null);
        var stranger = SignedIn.token("lisa", "client", client);
        given().auth().oauth2(stranger).post(form.attr("action")).then().statusCode(404);

        var made = given().auth()
                .oauth2(SignedIn.admin())
                .redirects()
                .follow(false)
                .post(form.attr("action"));

        assertThat(made.statusCode()).isEqualTo(303);
        var link = page(client, "en").selectFirst("a[href^=/desk/cases/]");
        assertThat(made.header("Location")).endsWith(link.attr("href"));
        assertThat(page(client, "en").select("form[action$=/case]")).isEmpty();
    }

    @Test
    void whatTheSourceChangedOrRemovedIsMarked() {
        var client = desk.client();
        desk.triaged(
                mention(client).revision(2, Change.EDITED),
                mention(client).saying("").revision(2, Change.WITHDRAWN));

        var page = await().until(
                        () -> page(client, "en"), it -> it.select(".mention").size() == 2);

        assertThat(page.select(".marked").eachText()).containsExactlyInAnyOrder("edited", "withdrawn");
    }

    @Test
    void aLongTextFoldsAndIsWhollyThere() {
        var client = desk.client();
        var words = "Denk goed na voordat je hier koopt. ".repeat(40).strip();
        desk.triaged(mention(client).saying(words));

        var row = await().until(() -> page(client, "en").selectFirst(".mention"), it -> it != null);

        assertThat(row.selectFirst(".text.long").wholeText()).isEqualTo(words);
        assertThat(row.selectFirst(".more").text()).isEqualTo("Show all 1,439 characters");
    }

    @Test
    void anEmptyStreamSaysWhatToDoNext() {
        assertThat(page(desk.client() + "&flag=abuse", "en")
                        .selectFirst(".empty")
                        .text())
                .contains("Nothing matches");
        assertThat(as("sanne", "").selectFirst(".empty").text()).contains("Ask an administrator");
    }

    @Test
    void everybodySeesTheirOwnClientsOnly() {
        var mine = desk.client();
        var theirs = desk.client();
        var foreign = mention(theirs);
        desk.triaged(mention(mine), foreign);
        await().until(() -> page(theirs, "en").select(".mention").size() == 1);
        await().until(() -> page(mine, "en").select(".mention").size() == 1);

        var page = as("sanne", mine);

        assertThat(page.select(".mention .about").eachText()).containsOnly("Floor " + mine);
        assertThat(page.select(".streams").text()).contains(mine).doesNotContain(theirs);
        given().cookie("balie", SignedIn.token("sanne", "agent", mine))
                .get("/desk/mentions/" + foreign.id())
                .then()
                .statusCode(404);
        given().auth()
                .oauth2(SignedIn.token("sanne", "agent", mine))
                .get("/desk/api/clients/" + theirs)
                .then()
                .statusCode(404);
    }

    @Test
    void thePageLeadsOnThroughTheWholeStream() {
        var client = desk.client();
        var many = new balie.response.Judged[60];
        for (int i = 0; i < many.length; i++) many[i] = mention(client);
        desk.triaged(many);

        var first = await().until(
                        () -> page(client, "en"),
                        it -> it.select(".mention").size() == 50
                                && it.selectFirst("#found").text().equals("60 mentions"));
        var second = read(first.selectFirst("a[rel=next]").attr("href"), "en", SignedIn.admin());

        assertThat(second.select(".mention")).hasSize(10);
        assertThat(second.selectFirst("a[rel=next]")).isNull();
        assertThat(second.selectFirst("a[rel=first]").attr("href")).isEqualTo("/desk/mentions?client=" + client);
    }

    private static Document page(String query, String language) {
        return read("/desk/mentions?client=" + query, language, SignedIn.admin());
    }

    private static Document as(String login, String... clients) {
        return read("/desk/mentions", "en", SignedIn.token(login, "agent", clients));
    }

    private static Document read(String path, String language, String token) {
        var answer = given().urlEncodingEnabled(false)
                .cookie("balie", token)
                .cookie("balie-language", language)
                .accept("text/html")
                .get(path);
        answer.then().statusCode(200);
        return Jsoup.parse(answer.asString());
    }
}
