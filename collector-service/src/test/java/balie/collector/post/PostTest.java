package balie.collector.post;

import static org.assertj.core.api.Assertions.assertThat;

import balie.events.MentionCollected.Author;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostTest {
    private static final String LONG = "x".repeat(5_000_000);

    @Test
    void whatAStrangerMakesLongIsCutOrLeftOut() {
        var author = new Author("Ruud".repeat(100), "r".repeat(299) + "😀", "https://forum.example/" + LONG, 7L);

        var post = post(
                "https://forum.example/" + LONG, author, new Post.Thread("6", "https://forum.example/" + LONG), LONG);

        assertThat(post.author()).isEqualTo(new Author("Ruud".repeat(75), "r".repeat(299), null, 7L));
        assertThat(post.link()).isNull();
        assertThat(post.thread().page()).isNull();
        assertThat(post.language()).isNull();
    }

    @Test
    void whatIsAsLongAsUsualStays() {
        var author = new Author("Ruud", "ruud72", "https://forum.example/u/ruud72", null);
        var link = "https://forum.example/" + "x".repeat(2_026);

        var post = post(link, author, null, "nl_BE");

        assertThat(post.author()).isEqualTo(author);
        assertThat(post.link()).isEqualTo(link);
        assertThat(post.language()).isEqualTo("nl-BE");
    }

    @Test
    void aMomentThatNobodyCanWriteIsNone() {
        for (var odd : List.of("+10000-01-01T00:00:00Z", "0000-12-31T23:59:59Z", "-0001-01-01T00:00:00Z")) {
            var post = post(Instant.parse(odd), Instant.parse(odd));

            assertThat(post.publishedAt()).isNull();
            assertThat(post.editedAt()).isNull();
        }
        var last = Instant.parse("9999-12-31T23:59:59Z");
        assertThat(post(last, null).publishedAt()).isEqualTo(last);
    }

    private static Post post(Instant publishedAt, Instant editedAt) {
        return new Post("7", null, null, "Mijn vloer kraakt", null, null, publishedAt, editedAt, null, null);
    }

    private static Post post(String link, Author author, Post.Thread thread, String language) {
        return new Post("7", link, null, "Mijn vloer kraakt", null, author, null, null, thread, language);
    }
}
