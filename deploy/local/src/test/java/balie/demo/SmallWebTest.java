package balie.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SmallWebTest {
    private static final Instant START = Instant.parse("2026-11-22T18:00:00Z");

    private final SmallWeb web = new SmallWeb();

    @Test
    void aFirstStockOfThePastDaysIsThere() {
        var stock = posts(START).filter(post -> post.publishedAt().isBefore(START.minus(Duration.ofHours(3))));

        assertThat(stock).hasSizeBetween(60, 84).allMatch(post -> post.publishedAt()
                .isAfter(START.minus(Duration.ofDays(4))));
    }

    @Test
    void sixPostsAMinuteOrMoreKeepAppearing() {
        for (int minute = 0; minute < 60; minute++) {
            var from = START.plusSeconds(60L * minute);
            var until = from.plusSeconds(60);

            assertThat(posts(until).filter(post -> post.publishedAt().isAfter(from)))
                    .hasSizeBetween(6, 14);
        }
    }

    @Test
    void anEditAndAWithdrawalAreSeenWithinThreeMinutesOfAnyStart() {
        for (int minute = 0; minute < 60; minute++) {
            var from = START.plusSeconds(60L * minute);
            var until = from.plusSeconds(180);

            assertThat(posts(until).filter(post -> post.editedAt() != null))
                    .anyMatch(post -> isWithin(post.editedAt(), from, until));
            assertThat(posts(until).filter(post -> post.withdrawnAt() != null))
                    .anyMatch(post -> isWithin(post.withdrawnAt(), from, until));
        }
    }

    @Test
    void noIdComesTwice() {
        for (var now : everyTenSeconds())
            assertThat(posts(now).map(Post::globalId)).doesNotHaveDuplicates();
    }

    @Test
    void aPostStaysAsItWasOverTimeAndRestarts() {
        var restarted = new SmallWeb();
        var byId = posts(START).collect(Collectors.toMap(Post::globalId, Function.identity()));

        for (var now : everyTenSeconds())
            posts(restarted, now)
                    .filter(post -> byId.containsKey(post.globalId()))
                    .forEach(post -> assertThat(post).isEqualTo(byId.get(post.globalId())));
    }

    @Test
    void aPostIsFoundByItsIdAndNotBeforeItAppeared() {
        var post = web.newest(Site.FORUM, START).get(0);

        assertThat(web.find(Site.FORUM, post.id(), START)).contains(post);
        assertThat(web.find(Site.FORUM, post.id(), post.publishedAt().minusSeconds(1)))
                .isEmpty();
        assertThat(web.find(Site.FORUM, "p-1", START)).isEmpty();
        assertThat(web.find(Site.FORUM, "p007", START)).isEmpty();
    }

    @Test
    void conversationsGoOnAndTheirFirstAuthorComesBack() {
        var answer = web.newest(Site.FORUM, START).stream()
                .filter(post -> post.answers() != null)
                .filter(post -> web.upTo(post, START).size() == 3)
                .findFirst()
                .orElseThrow();

        var conversation = web.upTo(answer, START);

        assertThat(conversation.get(0).author()).isEqualTo(answer.author());
        assertThat(conversation.get(1).author()).isNotEqualTo(answer.author());
        assertThat(conversation).isSortedAccordingTo((a, b) -> a.publishedAt().compareTo(b.publishedAt()));
    }

    @Test
    void everySlotIsFilled() {
        for (var now : everyTenSeconds())
            assertThat(posts(now).map(post -> post.title() + post.text() + post.edit()))
                    .noneMatch(text -> text.contains("{") || text.contains("}"));
    }

    private static boolean isWithin(Instant moment, Instant from, Instant until) {
        return moment.isAfter(from) && !moment.isAfter(until);
    }

    private static List<Instant> everyTenSeconds() {
        return IntStream.range(0, 720).mapToObj(i -> START.plusSeconds(10L * i)).toList();
    }

    private Stream<Post> posts(Instant now) {
        return posts(web, now);
    }

    private static Stream<Post> posts(SmallWeb web, Instant now) {
        return Arrays.stream(Site.values()).flatMap(site -> web.newest(site, now).stream());
    }
}
