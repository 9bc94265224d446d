package balie.collector.feed;

import static org.assertj.core.api.Assertions.assertThat;

import balie.collector.post.Post;
import balie.collector.post.Withdrawal;
import balie.events.MentionCollected.Author;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FeedReaderTest {
    @Test
    void aMicroblogInAtomIsReadWithAnswersLanguagesAndWithdrawals() {
        var feed = Feeds.read(Feeds.saved("microblog.atom.xml"));

        assertThat(feed.whole()).isTrue();
        assertThat(feed.language()).isEqualTo("nl");
        assertThat(feed.home()).isEqualTo("https://piep.example/zoek?q=vloer");
        assertThat(feed.withdrawals())
                .containsExactly(new Withdrawal("tag:piep.example,2026:9", Instant.parse("2026-03-02T11:00:00Z")));
        assertThat(feed.posts().get(0))
                .isEqualTo(new Post(
                        "tag:piep.example,2026:2",
                        "https://klussen.example/ruud/2?utm_source=atom",
                        null,
                        "@ruud72 Bij mij ook: twee  spaties &amp; een 😀 erbij.\n  Tweede regel <3",
                        null,
                        new Author("Sanne de B.", "sanne@piep.example", "https://piep.example/sanne", null),
                        Instant.parse("2026-03-02T09:15:00Z"),
                        Instant.parse("2026-03-02T09:20:00Z"),
                        new Post.Thread("tag:piep.example,2026:1", "https://piep.example/ruud/1"),
                        null));
    }

    @Test
    void markupInAtomBecomesTextAndIsKeptBesideIt() {
        var posts = Feeds.read(Feeds.saved("microblog.atom.xml")).posts();

        assertThat(posts.get(1).text()).isEqualTo("Weet iemand of PVC kan?\nGroet\u00a0R.\nDelft");
        assertThat(posts.get(1).html()).startsWith("<p>Weet iemand");
        assertThat(posts.get(1).title()).isEqualTo("Vraag");
        assertThat(posts.get(1).language()).isEqualTo("en");
        assertThat(posts.get(1).publishedAt()).isEqualTo(Instant.parse("2026-03-02T08:00:00Z"));
        assertThat(posts.get(1).editedAt()).isNull();
        assertThat(posts.get(2).text()).isEqualTo("Mooie vloer!\neik\nbeuk");
    }

    @Test
    void aBlogInRssIsRead() {
        var feed = Feeds.read(Feeds.saved("blog.rss.xml"));

        assertThat(feed.whole()).isTrue();
        assertThat(feed.language()).isEqualTo("nl-NL");
        assertThat(feed.home()).isEqualTo("https://klussen.example/");
        assertThat(feed.posts()).hasSize(3);
        var first = feed.posts().get(0);
        assertThat(first.ownId()).isEqualTo("https://klussen.example/?p=7");
        assertThat(first.link()).isEqualTo("https://klussen.example/tegels?utm_source=rss&id=7");
        assertThat(first.title()).isEqualTo("Tegels & voegen");
        assertThat(first.text()).isEqualTo("Vandaag: tegels & voegen.\nKijk hier,\nen daar.");
        assertThat(first.html()).contains("<script>");
        assertThat(first.author().name()).isEqualTo("Karin");
        assertThat(first.publishedAt()).isEqualTo(Instant.parse("2026-03-02T08:30:00Z"));
        assertThat(first.thread()).isEqualTo(new Post.Thread(null, "https://klussen.example/tegels#comments"));
    }

    @Test
    void whatAFeedLeavesOutStaysUnknown() {
        var posts = Feeds.read(Feeds.saved("blog.rss.xml")).posts();

        assertThat(posts.get(1).link()).isEqualTo("https://klussen.example/kort");
        assertThat(posts.get(1).text()).isEqualTo("A &amp; B, 5 < 6  en 😀");
        assertThat(posts.get(1).publishedAt()).isNull();
        assertThat(posts.get(1).author().name()).isEqualTo("Karin van D.");
        assertThat(posts.get(2).text()).isEqualTo("Alleen een kop");
        assertThat(posts.get(2).title()).isNull();
        assertThat(posts.get(2).ownId()).isNull();
        assertThat(posts.get(2).link()).isEqualTo("https://klussen.example/kop");
        assertThat(posts.get(2).publishedAt()).isNull();
    }

    @Test
    void rssInRdfIsRead() {
        var post = Feeds.read(Feeds.saved("news.rdf.xml")).posts().get(0);

        assertThat(post.ownId()).isEqualTo("http://nieuws.example/1");
        assertThat(post.title()).isEqualTo("Vloerenwinkel opent");
        assertThat(post.text()).isEqualTo("In Delft.");
        assertThat(post.publishedAt()).isEqualTo(Instant.parse("2026-03-02T09:30:00Z"));
        assertThat(post.author().name()).isEqualTo("Redactie");
    }
}
