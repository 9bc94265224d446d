package balie.collector.mention;

import static balie.collector.mention.Posts.aPost;
import static balie.collector.mention.Posts.listing;
import static org.assertj.core.api.Assertions.assertThat;

import balie.events.ChannelType;
import balie.events.MentionCollected;
import balie.events.MentionCollected.Change;
import balie.events.MentionCollected.Place;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RevisionsTest {
    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
    private static final Place FORUM = new Place("forum", "Forum");

    private final Recall recall = new Recall();

    @Test
    void theFirstRevisionTellsAllThatIsKnown() {
        var found = first(NOW, false);

        assertThat(found.revision()).isEqualTo(1);
        assertThat(found.change()).isEqualTo(Change.FOUND);
        assertThat(found.publishedAt()).isEqualTo(Posts.PUBLISHED);
        assertThat(found.firstCollectedAt()).isEqualTo(found.collectedAt()).isEqualTo(NOW);
        assertThat(found.places()).containsExactly(FORUM);
        assertThat(found.permalink()).isEqualTo("https://forum.example/t/7");
        assertThat(found.declaredLanguage()).isEqualTo("nl");
        assertThat(found.monitors()).containsExactly("m");
        assertThat(found.backfill()).isFalse();
    }

    @Test
    void aFirstCheckAndAnOldPostAreBackfill() {
        assertThat(first(NOW, true).backfill()).isTrue();
        assertThat(first(Posts.PUBLISHED.plusSeconds(24 * 3600), false).backfill())
                .isFalse();
        assertThat(first(Posts.PUBLISHED.plusSeconds(24 * 3600 + 1), false).backfill())
                .isTrue();
    }

    @Test
    void aDateInTheFutureIsNow() {
        assertThat(first(Posts.PUBLISHED.minusSeconds(60), false).publishedAt())
                .isEqualTo(Posts.PUBLISHED.minusSeconds(60));
    }

    @Test
    void anEditTakesTheNewWordsAndKeepsTheRest() {
        var first = first(NOW, true);
        var later = NOW.plusSeconds(60);

        var edited = revisions(later)
                .next(
                        first,
                        recall.look(listing("forum", aPost().saying("Opgelost!")))
                                .get(0));

        assertThat(edited.change()).isEqualTo(Change.EDITED);
        assertThat(edited.revision()).isEqualTo(2);
        assertThat(edited.text()).isEqualTo("Opgelost!");
        assertThat(edited.firstCollectedAt()).isEqualTo(NOW);
        assertThat(edited.collectedAt()).isEqualTo(later);
        assertThat(edited.backfill()).isTrue();
    }

    @Test
    void anotherSourceAddsItsPlaceAndNothingElse() {
        var first = first(NOW, false);
        var search = new Revisions(new Place("search", "Zoeken"), ChannelType.FORUM, null, NOW.plusSeconds(60));

        var also = search.next(
                first, recall.look(listing("search", aPost().saying("Mijn …"))).get(0));

        assertThat(also.change()).isEqualTo(Change.ALSO_FOUND);
        assertThat(also.places()).extracting(Place::sourceId).containsExactly("forum", "search");
        assertThat(also.text()).isEqualTo("Mijn vloer kraakt");
    }

    @Test
    void aWithdrawalEmptiesTheWords() {
        var first = first(NOW, false);
        var gone = Listing.of("forum", Posts.feedWithdrawing("7", null), Set.of());

        var withdrawn =
                revisions(NOW.plusSeconds(60)).next(first, recall.look(gone).get(0));

        assertThat(withdrawn.change()).isEqualTo(Change.WITHDRAWN);
        assertThat(withdrawn.text()).isEmpty();
        assertThat(withdrawn.title()).isNull();
        assertThat(withdrawn.html()).isNull();
        assertThat(withdrawn.permalink()).isEqualTo(first.permalink());
    }

    private MentionCollected first(Instant now, boolean firstCheck) {
        var finding = new Recall().look(listing("forum", aPost())).get(0);
        recall.look(listing("forum", aPost()));
        return revisions(now).first(Recall.CLIENT, finding, firstCheck, List.of("m"));
    }

    private static Revisions revisions(Instant now) {
        return new Revisions(FORUM, ChannelType.FORUM, "nl", now);
    }
}
