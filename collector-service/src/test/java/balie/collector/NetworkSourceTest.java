package balie.collector;

import static org.assertj.core.api.Assertions.assertThat;

import balie.events.MentionCollected;
import balie.events.MentionCollected.Change;
import balie.events.SourceChecked;
import balie.events.SourceChecked.Outcome;
import balie.testing.RealServers;
import balie.testing.Servers;
import balie.testing.SignedIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Each network's language as it is published, in made-up answers. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(SignedIn.class)
@QuarkusTestResource(FeedSite.class)
class NetworkSourceTest {
    private static final int HOST = 6;

    private FeedSite site;
    private Servers servers;

    @Test
    void aDiscourseForumIsReadBackToWhatIsKnownWithEditsAndRemovals() {
        discourse("/disc/posts.json", discoursePost(3, 3, "Re: <b>drie</b>", ""), discoursePost(2, 2, "twee", ""));
        discourse("/disc/posts.json?before=2", discoursePost(1, 1, "een", ""));
        discourse("/disc/posts.json?before=1");
        Desk.source("disc", "c-disc", "discourse", site.url(HOST, "/disc"), Map.of());
        Desk.checked("disc");

        var found = Topics.mentions(servers, "c-disc");
        assertThat(found)
                .extracting(MentionCollected::text, MentionCollected::title, MentionCollected::permalink)
                .containsExactlyInAnyOrder(
                        Tuple.tuple("een", "Kraak", site.url(HOST, "/disc/t/kraak/9/1")),
                        Tuple.tuple("twee", null, site.url(HOST, "/disc/t/kraak/9/2")),
                        Tuple.tuple("Re: drie", null, site.url(HOST, "/disc/t/kraak/9/3")));
        assertThat(found).extracting(MentionCollected::conversationId).containsOnly(site.url(HOST, "/disc/t/9"));
        assertThat(found.get(0).author().handle()).isEqualTo("ruud72");
        assertThat(found.get(0).publishedAt()).isEqualTo(Instant.parse("2026-03-02T08:15:00Z"));
    }

    @Test
    void whatADiscourseForumChangedOrRemovedFollowsAndNothingInBetweenIsLost() {
        discourse("/disc2/posts.json", discoursePost(10, 2, "tien", ""));
        discourse("/disc2/posts.json?before=10");
        Desk.source("disc2", "c-disc2", "discourse", site.url(HOST, "/disc2"), Map.of());
        Desk.checked("disc2");
        discourse("/disc2/posts.json", discoursePost(14, 6, "veertien", ""), discoursePost(13, 5, "dertien", ""));
        discourse("/disc2/posts.json?before=13", discoursePost(12, 4, "twaalf", ""), discoursePost(11, 3, "elf", ""));
        discourse("/disc2/posts.json?before=11", discoursePost(10, 2, "tien, en meer", ",\"version\":2"));

        Desk.checkAgain("disc2");

        assertThat(texts("c-disc2")).contains("veertien", "dertien", "twaalf", "elf", "tien, en meer");
        discourse("/disc2/posts.json", discoursePost(14, 6, "(verwijderd)", ",\"user_deleted\":true"));
        Desk.checkAgain("disc2");

        assertThat(Topics.mentions(servers, "c-disc2"))
                .filteredOn(mention -> mention.change() == Change.WITHDRAWN)
                .hasSize(1);
    }

    @Test
    void aHashtagOnMastodonIsReadWithEditsAnswersAndWithoutBoosts() {
        json(
                "/api/v1/timelines/tag/vloer",
                "[" + status("113", "<p>Ook last van.<br>Ja.</p>", "null", "\"112\"")
                        + ",{\"id\":\"1125\",\"reblog\":{\"id\":\"1\"},\"content\":\"\",\"account\":{\"acct\":\"x\"}}"
                        + "," + status("112", "<p>Kraakt <a href='#'>#vloer</a></p>", "null", "null") + "]");
        json("/api/v1/timelines/tag/vloer?limit=40&max_id=112", "[]");
        Desk.source("masto", "c-masto", "mastodon", site.url(HOST, "/tags/vloer"), Map.of());
        Desk.checked("masto");

        var found = Topics.mentions(servers, "c-masto");
        assertThat(found)
                .extracting(MentionCollected::text)
                .containsExactlyInAnyOrder("Ook last van.\nJa.", "Kraakt #vloer");
        assertThat(found).extracting(MentionCollected::conversationId).containsOnly("https://toet.example/@ruud/112");
        assertThat(found.get(0).author().followers()).isEqualTo(7);
        assertThat(found.get(0).declaredLanguage()).isEqualTo("nl");

        json(
                "/api/v1/timelines/tag/vloer",
                "[" + status("112", "<p>Kraakt niet meer</p>", "\"2026-03-02T10:00:00.000Z\"", "null") + "]");
        Desk.checkAgain("masto");

        assertThat(Topics.mentions(servers, "c-masto"))
                .filteredOn(mention -> mention.change() == Change.EDITED)
                .extracting(MentionCollected::text, MentionCollected::editedAt)
                .containsExactly(Tuple.tuple("Kraakt niet meer", Instant.parse("2026-03-02T10:00:00Z")));
    }

    @Test
    void aNameWithoutEndKeepsNobodyFromBeingHeard() {
        json(
                "/api/v1/timelines/tag/naam",
                "[" + status("300", "<p>Kraakt</p>", "null", "null").replace("Ruud", "Ruud".repeat(1_200_000)) + "]");
        json("/api/v1/timelines/tag/naam?limit=40&max_id=300", "[]");
        Desk.source("masto-name", "c-masto-name", "mastodon", site.url(HOST, "/tags/naam"), Map.of());
        Desk.checked("masto-name");

        assertThat(Topics.mentions(servers, "c-masto-name"))
                .extracting(mention -> mention.author().name())
                .containsExactly("Ruud".repeat(75));
    }

    @Test
    void aDateThatCannotBeIsNone() {
        json(
                "/api/v1/timelines/tag/later",
                "[" + status("400", "<p>Kraakt</p>", "null", "null").replace("2026-03-02T08", "+12026-03-02T08") + "]");
        json("/api/v1/timelines/tag/later?limit=40&max_id=400", "[]");
        Desk.source("masto-later", "c-masto-later", "mastodon", site.url(HOST, "/tags/later"), Map.of());

        assertThat(Desk.checked("masto-later").getString("state")).isEqualTo("WELL");
        assertThat(Topics.mentions(servers, "c-masto-later"))
                .extracting(mention -> mention.publishedAt().equals(mention.firstCollectedAt()))
                .containsExactly(true);
    }

    @Test
    void anAccountOnMastodonIsLookedUpByItsName() {
        json("/api/v1/accounts/lookup?acct=floorhuis", "{\"id\":\"77\",\"acct\":\"floorhuis\"}");
        json("/api/v1/accounts/77/statuses", "[" + status("200", "<p>Open op zondag</p>", "null", "null") + "]");
        json("/api/v1/accounts/77/statuses?limit=40&exclude_reblogs=true&max_id=200", "[]");
        Desk.source("masto-account", "c-masto-account", "mastodon", site.url(HOST, "/@floorhuis"), Map.of());
        Desk.checked("masto-account");

        assertThat(texts("c-masto-account")).containsExactly("Open op zondag");
    }

    @Test
    void aSearchOnBlueskyIsReadByItsCursorUpToWhatIsKnown() {
        var api = "/xrpc/app.bsky.feed.searchPosts";
        json(
                api + "?q=vloer&sort=latest&limit=100",
                sky("c2", skyPost("b", "Root kraakt", "09:00", ""), skyPost("a", "Eerder", "08:00", "")));
        json(api + "?q=vloer&sort=latest&limit=100&cursor=c2", sky(null, skyPost("z", "Oudst", "07:00", "")));
        Desk.source("sky", "c-sky", "bluesky", site.url(HOST, api + "?q=vloer"), Map.of());
        Desk.checked("sky");

        assertThat(texts("c-sky")).containsExactlyInAnyOrder("Root kraakt", "Eerder", "Oudst");

        var answer =
                ",\"reply\":{\"root\":{\"uri\":\"at://did:plc:x/app.bsky.feed.post/b\"},\"parent\":{\"uri\":\"at://did:plc:x/app.bsky.feed.post/b\"}}";
        json(
                api + "?q=vloer&sort=latest&limit=100",
                sky("c3", skyPost("c", "Bij mij ook", "10:00", answer), skyPost("b", "Root kraakt", "09:00", "")));
        Desk.checkAgain("sky");

        var found = Topics.mentions(servers, "c-sky");
        assertThat(found).hasSize(4);
        assertThat(found)
                .filteredOn(mention -> List.of("Root kraakt", "Bij mij ook").contains(mention.text()))
                .extracting(MentionCollected::conversationId)
                .containsOnly("at://did:plc:x/app.bsky.feed.post/b");
        assertThat(found)
                .extracting(MentionCollected::permalink)
                .contains("https://bsky.app/profile/ruud.example/post/c");
        assertThat(site.visits(api)).hasSize(3);
    }

    @Test
    void whatSpeaksAnotherLanguageIsToldAsSuch() {
        site.set(HOST, "/plain/posts.json", FeedSite.Page.html("<p>Geen forum</p>"));
        Desk.source("not-disc", "c-not", "discourse", site.url(HOST, "/plain"), Map.of());
        Desk.source("not-sky", "c-not", "bluesky", site.url(HOST, "/search?x=1"), Map.of());

        assertThat(Desk.checked("not-disc").getString("cause")).isEqualTo("not-this-kind");
        assertThat(Desk.checked("not-sky").getString("cause")).isEqualTo("address-not-this-kind");
    }

    @Test
    void aRushBeyondOneCheckIsToldAndNotForgotten() {
        discourse("/rush/posts.json", discoursePost(1, 1, "een", ""));
        discourse("/rush/posts.json?before=1");
        Desk.source("rush", "c-rush", "discourse", site.url(HOST, "/rush"), Map.of());
        Desk.checked("rush");
        discourse("/rush/posts.json", discoursePost(102, 102, "p102", ""));
        IntStream.rangeClosed(3, 102)
                .forEach(at ->
                        discourse("/rush/posts.json?before=" + at, discoursePost(at - 1, at - 1, "p" + (at - 1), "")));

        Desk.checkAgain("rush");

        assertThat(Desk.look("rush").getString("state")).isEqualTo("DAMAGED");
        assertThat(Desk.look("rush").getString("cause")).isEqualTo("more-than-read");
        assertThat(texts("c-rush")).hasSize(21);

        int before = site.visits("/rush/posts.json").size();
        discourse("/rush/posts.json", discoursePost(103, 103, "p103", ""), discoursePost(102, 102, "p102", ""));
        Desk.checkAgain("rush");

        assertThat(Desk.look("rush").getString("state")).isEqualTo("WELL");
        assertThat(site.visits("/rush/posts.json"))
                .as("read to where the rush began")
                .hasSize(before + 1);
        assertThat(texts("c-rush")).hasSize(22).contains("p103");
        assertThat(Topics.checks(servers, "rush"))
                .extracting(SourceChecked::outcome)
                .containsExactly(Outcome.READ, Outcome.READ_IN_PART, Outcome.READ);
    }

    @Test
    void aPageThatDidNotComeIsLookedForAgain() {
        discourse("/broke/posts.json", discoursePost(1, 1, "een", ""));
        discourse("/broke/posts.json?before=1");
        Desk.source("broke", "c-broke", "discourse", site.url(HOST, "/broke"), Map.of());
        Desk.checked("broke");
        discourse("/broke/posts.json", discoursePost(3, 3, "drie", ""));
        site.set(HOST, "/broke/posts.json?before=3", FeedSite.Page.json("").answering(503));
        Desk.checkAgain("broke");
        discourse("/broke/posts.json?before=3", discoursePost(2, 2, "twee", ""));
        discourse("/broke/posts.json?before=2", discoursePost(1, 1, "een", ""));

        Desk.checkAgain("broke");

        assertThat(texts("c-broke")).containsExactlyInAnyOrder("een", "twee", "drie");
    }

    @Test
    void aVisitEndsWhenItHasGatheredAsMuchAsTheMemoryHolds() {
        var words = "kraak ".repeat(20_000);
        discourse("/much/posts.json", many(60, words));
        discourse("/much/posts.json?before=41", many(40, words));
        discourse("/much/posts.json?before=21", many(20, words));
        Desk.source("much", "c-much", "discourse", site.url(HOST, "/much"), Map.of());

        assertThat(Desk.checked("much").getString("cause")).isEqualTo("more-than-read");
        assertThat(site.visits("/much/posts.json")).hasSize(2);
        assertThat(texts("c-much")).hasSize(40);
    }

    private static String[] many(int newest, String words) {
        return IntStream.range(0, 20)
                .map(at -> newest - at)
                .mapToObj(id -> discoursePost(id, id, words + id, ""))
                .toArray(String[]::new);
    }

    private List<String> texts(String client) {
        return Topics.mentions(servers, client).stream()
                .map(MentionCollected::text)
                .toList();
    }

    private void json(String path, String body) {
        site.set(HOST, path, FeedSite.Page.json(body));
    }

    private void discourse(String path, String... posts) {
        json(path, "{\"latest_posts\":[" + String.join(",", posts) + "]}");
    }

    private static String discoursePost(int id, int number, String cooked, String more) {
        return "{\"id\":%d,\"name\":\"Ruud B.\",\"username\":\"ruud72\",\"created_at\":\"2026-03-02T08:15:00.000Z\",\"updated_at\":\"2026-03-02T09:15:00.000Z\",\"cooked\":\"<p>%s</p>\",\"post_number\":%d,\"post_type\":1,\"topic_id\":9,\"topic_slug\":\"kraak\",\"topic_title\":\"Kraak\"%s}"
                .formatted(id, cooked, number, more);
    }

    private static String status(String id, String content, String edited, String answered) {
        return "{\"id\":\"%1$s\",\"created_at\":\"2026-03-02T08:15:00.000Z\",\"edited_at\":%3$s,\"in_reply_to_id\":%4$s,\"language\":\"nl\",\"url\":\"https://toet.example/@ruud/%1$s\",\"content\":\"%2$s\",\"spoiler_text\":\"\",\"reblog\":null,\"account\":{\"acct\":\"ruud\",\"display_name\":\"Ruud\",\"url\":\"https://toet.example/@ruud\",\"followers_count\":7}}"
                .formatted(id, content, edited, answered);
    }

    private static String sky(String cursor, String... posts) {
        return "{" + (cursor == null ? "" : "\"cursor\":\"" + cursor + "\",") + "\"posts\":["
                + List.of(posts).stream().collect(Collectors.joining(",")) + "]}";
    }

    private static String skyPost(String key, String text, String at, String reply) {
        return "{\"uri\":\"at://did:plc:x/app.bsky.feed.post/%1$s\",\"cid\":\"c\",\"author\":{\"did\":\"did:plc:x\",\"handle\":\"ruud.example\",\"displayName\":\"Ruud\"},\"record\":{\"$type\":\"app.bsky.feed.post\",\"text\":\"%2$s\",\"createdAt\":\"2026-03-02T%3$s:00Z\",\"langs\":[\"nl\"]%4$s},\"indexedAt\":\"2026-03-02T%3$s:01.000Z\"}"
                .formatted(key, text, at, reply);
    }
}
