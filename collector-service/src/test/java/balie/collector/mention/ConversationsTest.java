package balie.collector.mention;

import static balie.collector.mention.Posts.aPost;
import static balie.collector.mention.Posts.listing;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConversationsTest {
    private final Recall recall = new Recall();

    @Test
    void aPostAloneIsItsOwnConversation() {
        assertThat(conversations(listing("forum", aPost()))).containsExactly("https://forum.example/t/7");
        assertThat(conversations(listing("other", aPost().at(null)))).containsExactly("other 7");
    }

    @Test
    void anAnswerJoinsTheConversationOfItsParentHoweverLongTheChain() {
        var root = aPost().withId("1").at("https://piep.example/1");
        var answer = aPost().withId("2").at("https://piep.example/2").answering("1", null);
        var deeper = aPost().withId("3").at("https://piep.example/3").answering("2", null);

        assertThat(conversations(listing("piep", deeper, answer, root))).containsOnly("https://piep.example/1");
    }

    @Test
    void anAnswerJoinsTheConversationOfAParentThatWasSeenBefore() {
        recall.look(listing("piep", aPost().withId("1").at("https://piep.example/1")));

        assertThat(conversations(listing(
                        "search",
                        aPost().withId("x").at("https://piep.example/2").answering("1", "https://piep.example/1"))))
                .containsExactly("https://piep.example/1");
    }

    @Test
    void anAnswerToAnUnseenParentIsNamedAfterIt() {
        assertThat(conversations(listing(
                        "piep",
                        aPost().withId("2").at(null).answering("tag:piep.example,2026:1", null),
                        aPost().withId("3").at(null).answering("1", "https://piep.example/1"),
                        aPost().withId("4").at(null).answering("0", null))))
                .containsExactly("tag:piep.example,2026:1", "https://piep.example/1", "piep 0");
    }

    @Test
    void theCommentsPageAndTheAnchorsOnItAreOneConversation() {
        assertThat(conversations(listing(
                        "forum",
                        aPost().withId("1")
                                .at("https://forum.example/t/9")
                                .answering(null, "https://forum.example/t/9#comments"),
                        aPost().withId("2").at("https://forum.example/t/9#post-2"),
                        aPost().withId("3").at("https://forum.example/t/9#post-3"))))
                .containsOnly("https://forum.example/t/9");
    }

    @Test
    void aCircleOfAnswersEnds() {
        var one = aPost().withId("1").at(null).answering("2", null);
        var two = aPost().withId("2").at(null).answering("1", null);

        assertThat(conversations(listing("piep", one, two))).hasSize(2);
    }

    @Test
    void aNameTooLongForAKeyIsShortened() {
        assertThat(conversations(listing("forum", aPost().at("https://forum.example/" + "a".repeat(1_000)))))
                .allSatisfy(name -> assertThat(name).hasSize(36));
    }

    private List<String> conversations(Listing listing) {
        return recall.look(listing).stream().map(Finding::conversationId).toList();
    }
}
