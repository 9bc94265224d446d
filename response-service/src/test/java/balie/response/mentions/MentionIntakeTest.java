package balie.response.mentions;

import static balie.response.Judged.mention;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import balie.events.MentionCollected.Change;
import balie.events.Verdict.Polarity;
import balie.response.Desk;
import balie.response.Judged;
import balie.testing.SignedIn;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MentionIntakeTest {
    @Inject
    Desk desk;

    @Test
    void aMentionIsKeptCharacterForCharacter() {
        var client = desk.client();
        var text = "Tom &amp; Jerry  zeggen: <b>wat</b>?\n\n \uD83D\uDC4D\u200D  \t\u00e9\u0301";

        desk.triaged(mention(client).saying(text));

        assertThat(await().until(() -> stream(client), it -> it.size() == 1)).containsExactly(text);
    }

    @Test
    void aRepeatedMentionIsKeptOnceAndEqualTextsUnderDifferentIdsBoth() {
        var client = desk.client();
        var one = mention(client);
        var other = mention(client);

        desk.triaged(one, other, one, one);
        desk.triaged(one, mention(client).saying("the last one"));

        await().until(() ->
                stream(client).contains("the last one") && stream(client).size() >= 3);
        assertThat(stream(client)).hasSize(3);
    }

    @Test
    void anEditReplacesTheTextAndAnOlderRevisionChangesNothing() {
        var client = desk.client();
        var found = mention(client).saying("first");
        desk.triaged(found);
        desk.triaged(found.revision(3, Change.EDITED).saying("third"));
        await().until(() -> stream(client).contains("third"));

        desk.triaged(
                found.revision(2, Change.EDITED).saying("second"),
                mention(client).saying("marker"));

        await().until(() -> stream(client).contains("marker"));
        assertThat(stream(client))
                .contains("third")
                .doesNotContain("first", "second")
                .hasSize(2);
        assertThat(json(client).getList("mentions.edited")).contains(true);
    }

    @Test
    void anEditStaysMarkedWhenTheMentionIsThenFoundElsewhere() {
        var client = desk.client();
        var found = mention(client);

        desk.triaged(found, found.revision(2, Change.EDITED), found.revision(3, Change.ALSO_FOUND));

        await().until(() -> json(client).getList("mentions.revision").equals(List.of(3)));
        assertThat(json(client).getList("mentions.edited")).containsExactly(true);
    }

    @Test
    void aWithdrawnMentionLosesItsTextAndStaysInTheStream() {
        var client = desk.client();
        var found = mention(client);
        desk.triaged(found);
        await().until(() -> stream(client).size() == 1);

        desk.triaged(found.revision(2, Change.WITHDRAWN).saying(""));

        await().until(() -> json(client).getList("mentions.withdrawn").equals(List.of(true)));
        assertThat(stream(client)).containsExactly("");
    }

    @Test
    void momentsThatNoDatabaseKnowsAreKeptAsTheNearestItDoes() {
        var client = desk.client();

        desk.triaged(
                mention(client).at(Instant.parse("+200000-01-01T00:00:00Z")),
                mention(client).at(Instant.MIN.plusSeconds(999_999)));

        await().until(() -> stream(client).size() == 2);
        assertThat(json(client).getString("mentions[0].publishedAt")).startsWith("9999-");
    }

    @Test
    void theStreamIsReadInPartsWithoutGapsOrRepeats() {
        var client = desk.client();
        var start = Instant.parse("2026-11-20T10:00:00Z");
        var many = new Judged[25];
        for (int i = 0; i < many.length; i++)
            many[i] = mention(client).saying("post " + i).at(start.plusSeconds(i / 3));
        desk.triaged(many);
        await().until(() -> stream(client).size() == many.length);

        var read = new java.util.ArrayList<String>();
        String next = null;
        do {
            var part = part(client, next, 4);
            read.addAll(part.getList("mentions.text", String.class));
            next = part.getString("next");
        } while (next != null);

        assertThat(read).hasSize(many.length).doesNotHaveDuplicates();
        assertThat(read.get(0)).isEqualTo("post 24");
    }

    @Test
    void theStreamCanBeFiltered() {
        var client = desk.client();
        desk.triaged(
                mention(client).saying("slecht geholpen"),
                mention(client).saying("top geholpen").feeling(Polarity.POSITIVE));
        await().until(() -> stream(client).size() == 2);

        assertThat(stream(client + "&sentiment=positive")).containsExactly("top geholpen");
        assertThat(stream(client + "&flag=complaint")).containsExactly("slecht geholpen");
        assertThat(stream(client + "&words=TOP")).containsExactly("top geholpen");
        assertThat(stream(client + "&channel=weblog")).isEmpty();
    }

    private static List<String> stream(String client) {
        return json(client).getList("mentions.text", String.class);
    }

    private static JsonPath json(String client) {
        return part(client, null, 100);
    }

    private static JsonPath part(String client, String after, int limit) {
        var request = given().auth().oauth2(SignedIn.admin());
        if (after != null) request.queryParam("after", after);
        return request.queryParam("limit", limit)
                .get("/desk/api/mentions?client=" + client)
                .jsonPath();
    }
}
