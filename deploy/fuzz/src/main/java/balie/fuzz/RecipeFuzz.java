package balie.fuzz;

import balie.collector.recipe.Item;
import balie.collector.recipe.PageReading;
import balie.collector.recipe.Recipe;
import balie.collector.recipe.RecipePosts;
import balie.collector.recipe.RecipeReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Iterator;

/** Twelve lines as a recipe, and all that follows as a page: a recipe without mistakes can be run on any page, and ends in time. */
public final class RecipeFuzz {
    private static final URI PAGE = URI.create("https://forum.example/board");
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final Duration TIME = Duration.ofSeconds(1);
    private static final Duration MUCH_TOO_LONG = Duration.ofSeconds(6);
    private static final int LINES = 12;

    private RecipeFuzz() {}

    /** Called by Jazzer. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        int page = behindLines(bytes);
        var lines = new String(bytes, 0, page, StandardCharsets.UTF_8).split("\n", -1);
        var recipe = recipe(Arrays.asList(Arrays.copyOf(lines, LINES)).iterator());
        if (!recipe.mistakes().isEmpty()) return;
        long begin = System.nanoTime();
        var reading =
                new RecipeReader(recipe, TIME).read(Arrays.copyOfRange(bytes, page, bytes.length), null, PAGE, NOW);
        Broken.unless(System.nanoTime() - begin < MUCH_TOO_LONG.toNanos(), "reading ends in time");
        if (reading instanceof PageReading.Read read) check(read);
    }

    private static void check(PageReading.Read read) {
        if (read.nextPage() != null) Storable.web(read.nextPage().toString());
        var maker = new RecipePosts(PAGE);
        read.items().stream().filter(Item::isPost).map(maker::post).forEach(FeedFuzz::check);
    }

    private static int behindLines(byte[] bytes) {
        int lines = 0;
        for (int at = 0; at < bytes.length; at++) if (bytes[at] == '\n' && ++lines == LINES) return at + 1;
        return bytes.length;
    }

    private static Recipe recipe(Iterator<String> line) {
        return new Recipe(
                line.next(),
                line.next(),
                line.next(),
                line.next(),
                line.next(),
                line.next(),
                line.next(),
                line.next(),
                line.next(),
                line.next(),
                line.next(),
                line.next(),
                null,
                null);
    }
}
