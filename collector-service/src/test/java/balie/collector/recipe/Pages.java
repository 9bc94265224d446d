package balie.collector.recipe;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/** Saved pages, and what recipes read from them. */
final class Pages {
    static final Instant NOW = Instant.parse("2026-03-03T12:00:00Z");

    private Pages() {}

    /** A recipe that asks for these parts. */
    static Recipe recipe(
            String item, String id, String author, String time, String text, String permalink, String next) {
        return new Recipe(item, id, author, time, null, null, null, null, text, null, permalink, next, null, null);
    }

    static PageReading.Read read(String page, Recipe recipe) {
        assertThat(recipe.mistakes()).isEmpty();
        var reading = reading(saved(page), recipe);
        assertThat(reading).isInstanceOf(PageReading.Read.class);
        return (PageReading.Read) reading;
    }

    static PageReading reading(byte[] page, Recipe recipe) {
        return new RecipeReader(recipe, Duration.ofSeconds(5))
                .read(page, null, URI.create("https://klusbord.example/viewtopic.php?t=9"), NOW);
    }

    static PageReading reading(String html, Recipe recipe) {
        return reading(html.getBytes(UTF_8), recipe);
    }

    static byte[] saved(String name) {
        try (var stream = Pages.class.getResourceAsStream("/pages/" + name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
