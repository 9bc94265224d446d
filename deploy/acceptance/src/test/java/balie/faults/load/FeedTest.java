package balie.faults.load;

import static org.assertj.core.api.Assertions.assertThat;

import balie.faults.journal.Journal;
import balie.faults.load.FeedPlan.Format;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FeedTest {
    private final Journal journal = new Journal();
    private final Feed feed = feed(Format.ATOM);

    @Test
    void whatNobodyConfirmedStaysListed() {
        publish(300);
        feed.read(null);
        feed.read(null);

        assertThat(listed(null)).contains(" (1/1)").contains(" (300/1)");
        assertThat(feed.unconfirmed()).isEqualTo(300);
    }

    @Test
    void ofWhatIsConfirmedTheLastStayListed() {
        publish(300);
        var tag = feed.read(null).tag();

        assertThat(listed(tag)).contains(" (300/1)").contains(" (241/1)").doesNotContain(" (240/1)");
        assertThat(feed.unconfirmed()).isZero();
    }

    @Test
    void whatCameAfterTheConfirmedEditionIsNotConfirmed() {
        publish(100);
        var tag = feed.read(null).tag();
        feed.publish(draft(101));
        feed.read(tag);

        assertThat(feed.unconfirmed()).isEqualTo(1);
        assertThat(feed.read(tag).tag()).isNotEqualTo(tag);
    }

    @Test
    void anEditIsListedUntilItIsConfirmed() {
        publish(1);
        feed.read(feed.read(null).tag());

        feed.edit(new Random(1));

        assertThat(feed.unconfirmed()).isEqualTo(1);
        assertThat(listed(null)).contains(" (1/2)").doesNotContain(" (1/1)");
        assertThat(journal.posts())
                .singleElement()
                .satisfies(post ->
                        assertThat(post.editions()).hasSize(2).last().asString().endsWith("(1/2)"));
    }

    @Test
    void aWithdrawalIsListedAsSuchAndOnlyOfAPostThatWasConfirmed() {
        publish(1);
        assertThat(feed.withdraw(new Random(1))).isFalse();
        feed.read(feed.read(null).tag());

        assertThat(feed.withdraw(new Random(1))).isTrue();

        assertThat(listed(null)).contains("<at:deleted-entry ref=\"tag:").doesNotContain("<entry");
        assertThat(journal.posts()).allMatch(post -> post.withdrawn());
    }

    @Test
    void rssTakesNothingBack() {
        var rss = feed(Format.RSS);
        rss.publish(draft(1));
        rss.read(rss.read(null).tag());

        assertThat(rss.withdraw(new Random(1))).isFalse();
    }

    private static Draft draft(int number) {
        return new Draft(number, 0, Set.of("lampenhof"), "Lezer 1", "nl", "Een lamp.", null);
    }

    private Feed feed(Format format) {
        var plan = new FeedPlan("lampen", "lampenhof", format, "forum", 0);
        return new Feed(plan, "http://lampen.example", journal, Clock.systemUTC());
    }

    private void publish(int posts) {
        IntStream.rangeClosed(1, posts).mapToObj(FeedTest::draft).forEach(feed::publish);
    }

    private String listed(String tag) {
        return new String(feed.read(tag).body(), StandardCharsets.UTF_8);
    }
}
