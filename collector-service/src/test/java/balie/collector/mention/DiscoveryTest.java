package balie.collector.mention;

import static balie.collector.mention.Posts.aPost;
import static balie.collector.mention.Posts.listing;
import static org.assertj.core.api.Assertions.assertThat;

import balie.events.MentionCollected.Change;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DiscoveryTest {
    private final Recall recall = new Recall();

    @Test
    void aPostIsFoundOnceHoweverOftenItIsListed() {
        assertThat(changes(listing("forum", aPost()))).containsExactly(Change.FOUND);
        assertThat(changes(listing("forum", aPost()))).isEmpty();
    }

    @Test
    void withoutMemoryTheSamePostIsTheSameMentionAgain() {
        var once = new Recall().look(listing("forum", aPost())).get(0);
        var again = new Recall().look(listing("forum", aPost())).get(0);

        assertThat(again.mentionId()).isEqualTo(once.mentionId());
        assertThat(again.revision()).isEqualTo(once.revision()).isEqualTo(1);
        assertThat(again.mentionId().version()).isEqualTo(5);
    }

    @Test
    void twoClientsHaveTwoMentionsOfOnePost() {
        var listing = listing("forum", aPost());
        var nothing = new Memory(Map.of());

        var one = Discovery.of("floorhuis", listing, nothing, listed -> true).get(0);
        var other = Discovery.of("tegelplein", listing, nothing, listed -> true).get(0);

        assertThat(one.mentionId()).isNotEqualTo(other.mentionId());
    }

    @Test
    void whatDoesNotConcernTheClientIsLeftOutUnlessItIsKnown() {
        var nothing = new Memory(Map.of());
        assertThat(Discovery.of("floorhuis", listing("forum", aPost()), nothing, listed -> false))
                .isEmpty();
    }

    @Test
    void otherWordsAreAnEdit() {
        recall.look(listing("forum", aPost()));

        var edit = recall.look(listing("forum", aPost().saying("Opgelost!"))).get(0);

        assertThat(edit.change()).contains(Change.EDITED);
        assertThat(edit.revision()).isEqualTo(2);
    }

    @Test
    void aPostOfTwoSourcesIsOneMention() {
        var first = recall.look(listing("forum", aPost())).get(0);

        var second = recall.look(listing(
                        "search", aPost().withId("urn:uuid:1").at("HTTPS://forum.example/t/7?utm_source=search")))
                .get(0);

        assertThat(second.mentionId()).isEqualTo(first.mentionId());
        assertThat(second.change()).contains(Change.ALSO_FOUND);
        assertThat(second.revision()).isEqualTo(2);
        assertThat(changes(listing("search", aPost().withId("urn:uuid:1")))).isEmpty();
    }

    @Test
    void anExcerptElsewhereNeverEditsTheWholePost() {
        recall.look(listing("forum", aPost()));
        recall.look(listing("search", aPost().saying("Mijn vl…")));

        assertThat(changes(listing("search", aPost().saying("Mijn …")))).isEmpty();
        assertThat(changes(listing("forum", aPost().saying("Opgelost!")))).containsExactly(Change.EDITED);
    }

    @Test
    void anOldCopyElsewhereDoesNotUndoAnEdit() {
        recall.look(listing("forum", aPost()));
        recall.look(listing("search", aPost()));
        recall.look(listing("forum", aPost().saying("Opgelost!")));

        assertThat(changes(listing("search", aPost()))).isEmpty();
        assertThat(changes(listing("search", aPost().saying("Opgelost!")))).isEmpty();
        assertThat(changes(listing("forum", aPost().saying("Opgelost!")))).isEmpty();
    }

    @Test
    void equalWordsUnderDifferentIdsBothStay() {
        var findings = recall.look(listing(
                "forum",
                aPost().withId("1").at("https://forum.example/t/1"),
                aPost().withId("2").at("https://forum.example/t/2"),
                aPost().withId("3").at(null),
                aPost().withId("4").at(null)));

        assertThat(findings)
                .extracting(Finding::mentionId)
                .doesNotHaveDuplicates()
                .hasSize(4);
    }

    @Test
    void postsThatShareALinkStayApart() {
        var one = aPost().withId("1").saying("een");
        var two = aPost().withId("2").saying("twee");

        var findings = recall.look(listing("forum", one, two));

        assertThat(findings)
                .extracting(Finding::mentionId)
                .doesNotHaveDuplicates()
                .hasSize(2);
        assertThat(findings)
                .allSatisfy(finding -> assertThat(finding.hasAddress()).isFalse());
        assertThat(changes(listing("forum", two, one))).isEmpty();
    }

    @Test
    void postsThatShareALinkOneAfterTheOtherStayApart() {
        var first =
                recall.look(listing("forum", aPost().withId("1").saying("een"))).get(0);

        var second = recall.look(listing("forum", aPost().withId("2").saying("twee")))
                .get(0);
        var third = recall.look(listing("forum", aPost().withId("3").saying("drie")))
                .get(0);

        assertThat(List.of(first.mentionId(), second.mentionId(), third.mentionId()))
                .doesNotHaveDuplicates();
        assertThat(second.change()).contains(Change.FOUND);
        assertThat(second.hasAddress()).isFalse();
        assertThat(changes(listing("forum", aPost().withId("1").saying("een")))).isEmpty();
    }

    @Test
    void postsWithoutIdsThatShareALinkStayApartNowAndLater() {
        var one = aPost().withId(null).saying("een");
        var two = aPost().withId(null).saying("twee");
        var both = listing("forum", one, two);
        recall.look(both);

        var later = Listing.of("forum", Posts.feed(aPost().withId(null).saying("drie")), both.sharedLinks());

        assertThat(recall.look(later)).extracting(Finding::change).containsExactly(Optional.of(Change.FOUND));
        assertThat(changes(Listing.of("forum", Posts.feed(one), both.sharedLinks())))
                .isEmpty();
    }

    @Test
    void oneIdForAllPostsIsNoId() {
        var findings = recall.look(listing(
                "forum",
                aPost().withId("0").at("https://forum.example/t/1").saying("een"),
                aPost().withId("0").at("https://forum.example/t/2").saying("twee")));

        assertThat(findings)
                .extracting(Finding::mentionId)
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void onePostListedTwiceIsOneMention() {
        assertThat(changes(listing("forum", aPost().saying("nieuw"), aPost().saying("oud"))))
                .containsExactly(Change.FOUND);
        assertThat(changes(listing("forum", aPost().saying("nieuw"), aPost().saying("oud"))))
                .isEmpty();
    }

    @Test
    void withoutIdAndLinkTheWordsAndTheMomentAreTheId() {
        var bare = aPost().withId(null).at(null);

        assertThat(changes(listing("forum", bare, bare.saying("anders")))).hasSize(2);
        assertThat(changes(listing("forum", bare.saying("anders"), bare))).isEmpty();
        assertThat(changes(listing("elders", bare))).containsExactly(Change.FOUND);
    }

    @Test
    void theFrontPageIsNoPost() {
        var findings = recall.look(listing("forum", aPost().at("https://forum.example/")));

        assertThat(findings.get(0).keys()).extracting(Key::kind).containsExactly(Key.Kind.OWN);
    }

    @Test
    void anIdThatIsUniqueInTheWorldIsTheStrongest() {
        var tagged = aPost().withId("tag:piep.example,2026:7");
        var first = recall.look(listing("piep", tagged)).get(0);

        var moved = recall.look(listing("search", tagged.at("https://elsewhere.example/7")))
                .get(0);

        assertThat(moved.mentionId()).isEqualTo(first.mentionId());
        assertThat(first.keys()).extracting(Key::kind).startsWith(Key.Kind.PLATFORM);
    }

    @Test
    void aWithdrawnPostIsWithdrawnOnceAndMissingOnesAreNot() {
        recall.look(listing("forum", aPost()));
        assertThat(changes(listing("forum"))).isEmpty();
        var gone = Listing.of("forum", Posts.feedWithdrawing("7", null), Set.of());

        var withdrawal = recall.look(gone).get(0);

        assertThat(withdrawal.change()).contains(Change.WITHDRAWN);
        assertThat(withdrawal.withdrawn()).isTrue();
        assertThat(changes(gone)).isEmpty();
    }

    @Test
    void aWithdrawnPostComesBackThroughTheSourceThatWithdrewItOnly() {
        recall.look(listing("forum", aPost()));
        recall.look(listing("search", aPost()));
        recall.look(Listing.of("forum", Posts.feedWithdrawing("7", null), Set.of()));

        assertThat(changes(listing("search", aPost()))).isEmpty();
        assertThat(changes(listing("search", aPost().saying("iets anders")))).isEmpty();
        assertThat(changes(listing("forum", aPost()))).containsExactly(Change.EDITED);
    }

    @Test
    void aWithdrawnPostDoesNotComeBackThroughASourceThatListsItLater() {
        recall.look(listing("forum", aPost()));
        recall.look(Listing.of("forum", Posts.feedWithdrawing("7", null), Set.of()));

        var found = recall.look(listing("search", aPost())).get(0);

        assertThat(found.change()).isEmpty();
        assertThat(found.withdrawn()).isTrue();
        assertThat(found.isNews("search")).as("its place is remembered").isTrue();
        var again = recall.look(listing("search", aPost())).get(0);
        assertThat(again.change()).isEmpty();
        assertThat(again.isNews("search")).isFalse();
        assertThat(changes(listing("search", aPost().saying("iets anders")))).isEmpty();
        assertThat(changes(listing("forum", aPost()))).containsExactly(Change.EDITED);
    }

    @Test
    void nobodyWithdrawsWhatTheyNeverListed() {
        recall.look(listing("piep", aPost().withId("tag:piep.example,2026:7")));

        assertThat(changes(Listing.of("evil", Posts.feedWithdrawing("tag:piep.example,2026:7", null), Set.of())))
                .isEmpty();
    }

    @Test
    void ofAPostThatIsListedAndWithdrawnWhatHappenedLastHolds() {
        recall.look(listing("forum", aPost()));

        var before = Posts.feedWithdrawing("7", Posts.PUBLISHED.minusSeconds(60), aPost());
        var after = Posts.feedWithdrawing("7", Posts.PUBLISHED.plusSeconds(60), aPost());

        assertThat(changes(Listing.of("forum", before, Set.of()))).isEmpty();
        assertThat(changes(Listing.of("forum", after, Set.of()))).containsExactly(Change.WITHDRAWN);
        assertThat(changes(Listing.of("forum", after, Set.of()))).isEmpty();
    }

    private List<Change> changes(Listing listing) {
        return recall.look(listing).stream()
                .map(Finding::change)
                .flatMap(Optional::stream)
                .toList();
    }
}
