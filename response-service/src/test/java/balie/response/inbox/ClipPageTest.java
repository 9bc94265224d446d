package balie.response.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import balie.response.Desk;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ClipPageTest {
    @Inject
    Desk desk;

    @Test
    void aPostThatNoSourceBroughtOpensACase() {
        var client = desk.served();

        var page = Inbox.of("sanne", client)
                .sent(
                        "/desk/new",
                        "client",
                        client,
                        "channel",
                        "forum",
                        "text",
                        "Belde: de vloer ligt er half in",
                        "author",
                        "Ruud");

        assertThat(page.selectFirst("h1").text()).isEqualTo("Ruud about Floor " + client);
        assertThat(page.selectFirst(".conversation .text").text()).isEqualTo("Belde: de vloer ligt er half in");
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndNothingTypedIsLost() {
        var client = desk.served();

        var answer = Inbox.of("sanne", client)
                .post(
                        "/desk/new",
                        "client",
                        client,
                        "url",
                        "javascript:alert(1)",
                        "author",
                        "Ruud",
                        "published",
                        "2126-01-01T10:00");

        answer.then().statusCode(422);
        var page = Jsoup.parse(answer.asString());
        assertThat(page.select(".wrong").eachText())
                .containsExactly(
                        "Choose where it was posted.",
                        "An address begins with https:// or http://.",
                        "That moment is still to come.");
        assertThat(page.selectFirst("#author").val()).isEqualTo("Ruud");
        assertThat(page.selectFirst("#url").attr("aria-invalid")).isEqualTo("true");
    }

    @Test
    void nobodyOpensACaseForAForeignClient() {
        var theirs = desk.served();

        var answer = Inbox.of("sanne", desk.served())
                .post("/desk/new", "client", theirs, "channel", "forum", "text", "Hallo");

        answer.then().statusCode(422);
        assertThat(Jsoup.parse(answer.asString()).selectFirst(".wrong").text())
                .isEqualTo("Choose the client it is about.");
    }

    @Test
    void whatTheBookmarkletBringsStandsInTheFormAndOpensNothing() {
        var client = desk.served();

        var page = Inbox.of("sanne", client)
                .page(
                        "/desk/new?url=https%3A%2F%2Fforum.example%2F9%23p3&title=Kraak+%3Cb%3E&text=Mijn+vloer+%26+trap");

        assertThat(page.selectFirst("#url").val()).isEqualTo("https://forum.example/9#p3");
        assertThat(page.selectFirst("#title").val()).isEqualTo("Kraak <b>");
        assertThat(page.selectFirst("#text").val()).isEqualTo("Mijn vloer & trap");
        assertThat(page.selectFirst("a[href^=javascript:]").attr("href")).contains("'/desk/new'", "getSelection()");
    }
}
