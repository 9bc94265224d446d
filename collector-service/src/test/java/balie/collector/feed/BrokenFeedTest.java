package balie.collector.feed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import balie.collector.post.Post;
import balie.collector.post.PostReading;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenFeedTest {
    @Test
    void ofHalfAFeedTheItemsBeforeTheBreakAreRead() {
        var feed = Feeds.read(Feeds.saved("half.rss.xml"));

        assertThat(feed.posts()).extracting(Post::ownId).containsExactly("1", "2");
        assertThat(feed.whole()).isFalse();
    }

    @Test
    void damageCostsTheItemsThatItTouchesAndNoOthers() {
        var feed = Feeds.read(Feeds.saved("damaged.rss.xml"));

        assertThat(feed.posts()).extracting(Post::ownId).containsExactly("1", "3", "5");
        assertThat(feed.posts().get(0).text()).isEqualTo("Tom & Jerry café\u00a0x &unknown; 1 < 2");
        assertThat(feed.posts().get(1).author().name()).isEqualTo("Karin");
        assertThat(feed.whole()).isFalse();
    }

    @Test
    void halfPairsAreRepairedAndNulIsDropped() {
        var feed = Feeds.read(Feeds.saved("damaged.rss.xml"));

        assertThat(feed.posts().get(2).text()).isEqualTo("half 😀 \uFFFD  nul");
        assertThat(Feeds.atom("a\u0000b\u0008c&#0;d&#xB;e").text()).isEqualTo("abcde");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a:rss xmlns:a='urn:x'><a:item></a:item></a:rss>",
                "<rss xmlns='2.0'><channel><item><title>t</title></item></channel></rss>",
                "<rss :version='2.0'><channel></rss>"
            })
    void whatXmlAllowsAndOurLibrariesDoNotIsTold(String feed) {
        assertThat(Feeds.reading(feed.getBytes(UTF_8)))
                .isInstanceOfSatisfying(PostReading.Unreadable.class, it -> assertThat(it.cause())
                        .isEqualTo("broken-feed"));
    }

    @Test
    void aLanguageThatIsTooLongIsNone() {
        var feed = "<rss version='2.0'><channel><language>nl" + "-nl".repeat(100_000)
                + "</language><item><guid>1</guid><title>t</title></item></channel></rss>";

        assertThat(Feeds.reading(feed.getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        PostReading.Read.class, it -> assertThat(it.language()).isNull());
    }

    @Test
    void aDoctypeIsIgnoredAndNothingOfItExpanded() {
        var feed = Feeds.read(Feeds.saved("laughs.xml"));

        assertThat(feed.posts().get(0).text()).isEqualTo("a &lol2; b &file; c");
        assertThat(feed.whole()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, utf-8, ",
        "UTF-8, iso-8859-1, ",
        "UTF-8, us-ascii, windows-1252",
        "UTF-8, nonsense, ",
        "windows-1252, utf-8, UTF-8",
        "windows-1252, iso-8859-1, ",
        "ISO-8859-15, iso-8859-15, ",
        "UTF-16LE, utf-16le, ",
        "UTF-16BE, utf-16, "
    })
    void aWrongDeclarationOfTheCharactersIsSeenThrough(Charset real, String inXml, Charset inHeader) {
        var xml = "<?xml version='1.0' encoding='" + inXml + "'?><rss version='2.0'><channel><item><guid>x</guid>"
                + "<description>Café ‘Zoë’ kost € 5</description></item></channel></rss>";
        var text =
                real.newEncoder().canEncode("‘") ? xml : xml.replace("‘", "'").replace("’", "'");

        var feed = new FeedReader(10).read(text.getBytes(real), inHeader, URI.create("http://x.example/"));

        assertThat(feed).isInstanceOfSatisfying(PostReading.Read.class, read -> assertThat(
                        read.posts().get(0).text().replaceAll("[‘’]", "'"))
                .isEqualTo("Café 'Zoë' kost € 5"));
    }

    @Test
    void aByteOrderMarkWins() {
        var marked = ("\uFEFF" + new String(Feeds.saved("news.rdf.xml"), UTF_8)).getBytes(UTF_16LE);

        assertThat(Feeds.read(marked).posts()).hasSize(1);
    }

    @Test
    void aCutThroughACharacterSpoilsNoOther() {
        var bytes =
                "<rss><channel><item><guid>1</guid><description>één</description></item><item><title>é".getBytes(UTF_8);

        var feed = Feeds.read(Arrays.copyOf(bytes, bytes.length - 1));

        assertThat(feed.posts().get(0).text()).isEqualTo("één");
    }

    @Test
    void withoutIdsDatesAndLinksThereAreStillPosts() {
        var feed = Feeds.read(
                "<rss><channel><item><description>een</description></item><item/><item><title>twee</title></item></channel></rss>"
                        .getBytes(US_ASCII));

        assertThat(feed.posts()).extracting(Post::text).containsExactly("een", "twee");
        assertThat(feed.posts()).allSatisfy(post -> {
            assertThat(post.ownId()).isNull();
            assertThat(post.link()).isNull();
            assertThat(post.publishedAt()).isNull();
        });
    }

    @Test
    void moreItemsThanAreReadAreSaid() {
        var item = "<item><guid>x</guid><title>y</title></item>";

        var feed = Feeds.read(("<rss><channel>" + item.repeat(100_000) + "</channel></rss>").getBytes(US_ASCII));

        assertThat(feed.posts()).hasSize(1_000);
        assertThat(feed.whole()).isFalse();
    }

    @Test
    void deepNestingCostsItsItemOnly() {
        var deep = "<item><guid>1</guid><description>" + "<b>".repeat(50_000) + "x" + "</b>".repeat(50_000)
                + "</description></item>";
        var feed = Feeds.read(("<rss><channel>" + deep + "<item><guid>2</guid><title>y</title></item></channel></rss>")
                .getBytes(US_ASCII));

        assertThat(feed.posts()).extracting(Post::ownId).containsExactly("2");
        assertThat(feed.whole()).isFalse();
    }

    @Test
    void deepNestingInMarkupIsReadAsFarAsItGoes() {
        var post = Feeds.rss("&lt;b&gt;".repeat(50_000) + "diep");

        assertThat(post.text()).isEqualTo("diep");
    }

    @Test
    void anEmptyFeedIsSound() {
        var feed = Feeds.read("<rss version='2.0'><channel><title>x</title></channel></rss>".getBytes(UTF_8));

        assertThat(feed.posts()).isEmpty();
        assertThat(feed.whole()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "'', empty",
        "'   ', empty",
        "'<!DOCTYPE html><html><body>Sign in</body></html>', not-a-feed",
        "'{\"error\":\"none\"}', not-a-feed",
        "'<opml><body/></opml>', not-a-feed",
        "'<rss><channel><title>oh', broken-feed",
        "'<rss><channel><item><title>oh</item></channel></rss>', broken-feed"
    })
    void whatCannotBeReadIsSaidWithACause(String bytes, String cause) {
        assertThat(Feeds.reading(bytes.getBytes(UTF_8)))
                .isInstanceOfSatisfying(PostReading.Unreadable.class, unreadable -> assertThat(unreadable.cause())
                        .isEqualTo(cause));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<",
                "<a",
                "<!--",
                "<![CDATA[",
                "<!DOCTYPE [",
                "<?xml",
                "&",
                "<rss a=\"",
                "<rss><item",
                "<feed>&#x"
            })
    void anythingMayBeCutAnywhere(String bytes) {
        assertThat(Feeds.reading(bytes.getBytes(ISO_8859_1))).isNotNull();
    }

    @Test
    void everyPrefixOfAFeedIsReadWithoutFailure() {
        var bytes = Feeds.saved("microblog.atom.xml");

        for (int length = 0; length < bytes.length; length += 7)
            assertThat(Feeds.reading(Arrays.copyOf(bytes, length))).isNotNull();
    }
}
