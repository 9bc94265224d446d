package balie.faults.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DraftsTest {
    @Test
    void theSameSeedThinksUpTheSamePosts() {
        assertThat(posts(7)).isEqualTo(posts(7)).isNotEqualTo(posts(8));
    }

    @Test
    void someAnswerAnEarlierPostOfTheirFeedAndSomeConcernTwo() {
        var posts = posts(7);

        assertThat(posts)
                .filteredOn(post -> post.answers() != null)
                .hasSizeBetween(100, 220)
                .allSatisfy(
                        post -> assertThat(posts.get(post.answers() - 1).feed()).isEqualTo(post.feed()));
        assertThat(posts).anyMatch(post -> post.clients().size() == 2);
        assertThat(posts).extracting(post -> post.edition(1)).doesNotHaveDuplicates();
    }

    private static List<Draft> posts(long seed) {
        var drafts = new Drafts(seed, World.clients(), World.feeds());
        return Stream.generate(drafts::next).limit(1_000).toList();
    }
}
