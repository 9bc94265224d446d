package balie.triage.text;

import static org.assertj.core.api.Assertions.assertThat;

import balie.triage.text.Token.Emphasis;
import balie.triage.text.Token.Kind;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PostTest {

    @Test
    void aPostIsTakenApartIntoItsPieces() {
        var post = Post.of("@Tegelhuis top!! Zie https://x.example/a?b=c #blij 😍🏽 :-) 12,50 euro");

        assertThat(kinds(post)).isEqualTo("HANDLE WORD MARK WORD ADDRESS HASHTAG EMOJI EMOTICON NUMBER WORD");
        assertThat(words(post))
                .containsExactly(
                        "tegelhuis",
                        "top",
                        "!",
                        "zie",
                        "https://x.example/a?b=c",
                        "blij",
                        "😍",
                        ":-)",
                        "12,50",
                        "euro");
    }

    @Test
    void aQuestionMarkInAnAddressAsksNothing() {
        assertThat(Post.of("zie www.x.example/?q=1").tokens()).noneMatch(token -> token.isMark("?"));
    }

    @Test
    void apostrophesBelongToTheWordWhateverTheirShape() {
        assertThat(words(Post.of("don’t zo'n 'niet'"))).containsExactly("don't", "zo'n", "niet");
    }

    @Test
    void capitalsAreTold() {
        assertThat(Post.of("Wat een DRAMA").tokens())
                .extracting(Token::emphasis)
                .containsExactly(Emphasis.CAPITALISED, Emphasis.PLAIN, Emphasis.SHOUTED);
    }

    @Test
    void leftoversOfMarkupAreNoWords() {
        assertThat(words(Post.of("<p class=\"a\">goed&nbsp;en&amp;fout</p><br/>1 < 2")))
                .containsExactly("goed", "en", "fout", "1", "2");
    }

    @Test
    void aTitleThatOnlyRepeatsTheBeginningCountsOnce() {
        assertThat(words(Post.of("Wat een mooie…", "Wat een mooie dag"))).containsExactly("wat", "een", "mooie", "dag");
        assertThat(words(Post.of("Klacht", "Wat een dag"))).contains("klacht", "wat");
    }

    @Test
    void evidenceIsNeverLongAndNeverHalfACharacter() {
        var post = Post.of("a".repeat(39) + "𝒳".repeat(50));

        assertThat(post.token(0).surface()).hasSizeLessThanOrEqualTo(40).doesNotEndWith("\ud835");
    }

    private static List<String> words(Post post) {
        return post.tokens().stream()
                .filter(token -> token.kind() != Kind.BREAK)
                .map(Token::word)
                .toList();
    }

    private static String kinds(Post post) {
        return post.tokens().stream().map(token -> token.kind().name()).collect(Collectors.joining(" "));
    }
}
