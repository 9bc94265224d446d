package balie.collector.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import balie.collector.post.Post;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReviewReaderTest {
    private static final URI ADDRESS = URI.create("https://keuzehulp.example/floorhuis");
    private static final Instant NOW = Instant.parse("2026-03-03T12:00:00Z");

    @Test
    void reviewsInJsonLdAreReadWhereverTheyHang() throws IOException {
        var page = saved("reviews-jsonld.html");

        assertThat(page.posts()).hasSize(3);
        var first = page.posts().get(0);
        assertThat(first.ownId()).isEqualTo("https://keuzehulp.example/r/81");
        assertThat(first.title()).isEqualTo("★★★★★ Prima & snel");
        assertThat(first.text()).isEqualTo("Vloer ligt er prachtig in.\nAanrader!");
        assertThat(first.author().name()).isEqualTo("Marieke van der V.");
        assertThat(first.publishedAt()).isEqualTo(Instant.parse("2026-03-02T08:15:00Z"));
        assertThat(first.language()).isEqualTo("nl");
        var second = page.posts().get(1);
        assertThat(second.ownId()).isEqualTo("82");
        assertThat(second.link()).isEqualTo("https://keuzehulp.example/r/82");
        assertThat(second.title()).isEqualTo("★☆☆☆☆");
        assertThat(second.text()).isEqualTo("Nooit meer. 5 < 6 weken wachten\nDrie keer niemand.");
        assertThat(second.editedAt()).isEqualTo(Instant.parse("2026-03-01T23:00:00Z"));
        assertThat(page.next()).isEqualTo(URI.create("https://keuzehulp.example/floorhuis?page=2"));
    }

    @Test
    void starsAloneAreAPostAndDamageIsTold() throws IOException {
        var page = saved("reviews-jsonld.html");

        assertThat(page.posts().get(2))
                .extracting(Post::title, Post::text, Post::ownId)
                .containsExactly(null, "★☆☆☆☆", null);
        assertThat(page.withoutId()).isEqualTo(1);
        assertThat(page.whole()).isFalse();
    }

    @Test
    void reviewsInMicrodataAreRead() throws IOException {
        var page = saved("reviews-microdata.html");

        assertThat(page.posts()).hasSize(2);
        var first = page.posts().get(0);
        assertThat(first.ownId()).isEqualTo("rev-7");
        assertThat(first.title()).isEqualTo("★★★★☆ Ziet er mooi uit");
        assertThat(first.text()).isEqualTo("Klikt makkelijk.\nWel koud.");
        assertThat(first.author().name()).isEqualTo("An de W.");
        var second = page.posts().get(1);
        assertThat(second.author().name()).isEqualTo("Joost");
        assertThat(second.link()).isEqualTo("https://winkel.example/r/8");
        assertThat(second.publishedAt()).isEqualTo(Instant.parse("2026-02-27T09:00:00Z"));
        assertThat(page.whole()).isTrue();
        assertThat(page.next()).isEqualTo(URI.create("https://keuzehulp.example/p2"));
    }

    @Test
    void endlessNestingEndsSomewhere() {
        var nested = "<script type='application/ld+json'>" + "[".repeat(50_000) + "</script>";

        assertThat(ReviewReader.read(nested.getBytes(UTF_8), UTF_8, ADDRESS, NOW)
                        .posts())
                .isEmpty();
    }

    private static ReviewReader.Page saved(String name) throws IOException {
        try (var stream = ReviewReaderTest.class.getResourceAsStream("/pages/" + name)) {
            return ReviewReader.read(stream.readAllBytes(), null, ADDRESS, NOW);
        }
    }
}
