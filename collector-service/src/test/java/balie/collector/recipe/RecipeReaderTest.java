package balie.collector.recipe;

import static balie.collector.recipe.Pages.read;
import static balie.collector.recipe.Pages.reading;
import static balie.collector.recipe.Pages.recipe;
import static org.assertj.core.api.Assertions.assertThat;

import balie.collector.recipe.Mistake.Fault;
import balie.collector.recipe.Part.Miss;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecipeReaderTest {
    @Test
    void anOldBoardOfTablesIsRead() {
        var recipe = new Recipe(
                "tr.post",
                "@id",
                ".name",
                ".postdetails",
                "'Geplaatst:' EEE dd MMM yyyy HH:mm",
                null,
                "nl",
                null,
                ".postbody",
                "blockquote",
                "a[href*=viewtopic]",
                "a.nextpage",
                null,
                null);

        var page = read("board.html", recipe);

        assertThat(page.items()).hasSize(2);
        assertThat(page.nextPage()).isEqualTo(URI.create("https://klusbord.example/viewtopic.php?t=9&start=15"));
        var first = post(page.items().get(0));
        assertThat(first.ownId()).isEqualTo("p1041");
        assertThat(first.link()).isEqualTo("https://klusbord.example/viewtopic.php?p=1041#p1041");
        assertThat(first.author().name()).isEqualTo("ruud72");
        assertThat(first.text()).isEqualTo("Mijn vloer kraakt & kiert.\nWie weet raad?");
        assertThat(first.publishedAt()).isEqualTo(Instant.parse("2026-03-02T13:02:00Z"));
        assertThat(post(page.items().get(1)).text()).isEqualTo("Even bellen, dan komen ze meestal kijken.");
    }

    @Test
    void aModernPageIsReadAndSaysOfEachMissingPartWhy() {
        var recipe = recipe("article", "@data-post-id", ".c-user", "time", ".c-body", ".c-permalink", null);

        var items = read("threads.html", recipe).items();

        assertThat(items.get(0).publishedAt()).isEqualTo(Instant.parse("2026-03-02T08:15:00Z"));
        assertThat(items.get(0).permalink().value()).isEqualTo("https://community.example/t/17/posts/5501");
        assertThat(post(items.get(0)).text()).isEqualTo("Grout came loose after a week.\nAnyone else?");
        assertThat(items.get(1).time()).isEqualTo(new Part("a long time before", Miss.NO_TIME));
        assertThat(items.get(1).permalink().miss()).isEqualTo(Miss.NO_ADDRESS);
        assertThat(items.get(1).title().miss()).isEqualTo(Miss.NOT_ASKED);
        assertThat(post(items.get(1)).text()).isEqualTo("Same here 😀 <3");
        assertThat(items.get(2).text().miss()).isEqualTo(Miss.EMPTY);
        assertThat(items.get(2).time().miss()).isEqualTo(Miss.NO_MATCH);
        assertThat(items.get(2).isPost()).isFalse();
    }

    @Test
    void aGuestbookWithSpokenTimesIsReadAndItsPostsAreKnownAgainByTheirWords() {
        var recipe = new Recipe("#gb > li", null, "em", "", null, null, null, null, "q", null, null, null, null, null);
        var spoken = new Recipe("#gb > li", null, "em", "q", null, null, null, null, "q", null, null, null, null, null);

        var items = read("guestbook.html", recipe).items();

        assertThat(items).extracting(item -> item.id().miss()).containsOnly(Miss.NOT_ASKED);
        assertThat(post(items.get(0)).ownId())
                .startsWith("words:")
                .isEqualTo(post(read("guestbook.html", spoken).items().get(0)).ownId())
                .isNotEqualTo(post(items.get(1)).ownId());
    }

    @Test
    void aRecipeThatNoLongerFitsSaysWhatToDo() {
        var nothing = reading("<p>Nieuwe site!</p>", recipe("article", null, null, null, "p", null, null));

        assertThat(nothing).isInstanceOfSatisfying(PageReading.Unreadable.class, unreadable -> {
            assertThat(unreadable.cause()).isEqualTo("item-matches-nothing");
            assertThat(unreadable.sentence()).contains("try the recipe");
        });
    }

    @Test
    void whatTakesTooLongIsGivenUp() {
        var nasty = "<div>".repeat(400) + "<i></i>".repeat(20_000);
        var recipe = recipe("i:nth-last-of-type(2n+1)", null, null, null, ":has(~ i ~ i)", null, null);

        var reader = new RecipeReader(recipe, Duration.ofMillis(200));
        long begin = System.nanoTime();
        var reading = reader.read(
                nasty.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                null,
                URI.create("https://nasty.example/"),
                Pages.NOW);

        assertThat(reading)
                .isInstanceOfSatisfying(PageReading.Unreadable.class, unreadable -> assertThat(unreadable.cause())
                        .isEqualTo("recipe-too-slow"));
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(30));
    }

    @Test
    void itemsThatHoldEachOtherAreNotTakenWithoutEnd() {
        var nested = "<div>".repeat(400) + "x".repeat(1_000_000);

        var reading = reading(nested, recipe("div", null, null, null, "*", null, null));
        var itself = reading(nested, recipe("div", null, "div", null, "@class", null, null));

        assertThat(List.of(reading, itself)).allSatisfy(each -> assertThat(each)
                .isInstanceOfSatisfying(PageReading.Unreadable.class, unreadable -> assertThat(unreadable.cause())
                        .isEqualTo("recipe-too-slow")));
    }

    @Test
    void aHugePageIsRefused() {
        var huge = reading(new byte[5 * 1_048_576], recipe("p", null, null, null, "p", null, null));
        var tangled = reading("<b>x<p>".repeat(100_001), recipe("p", null, null, null, "p", null, null));

        assertThat(List.of(huge, tangled)).allSatisfy(each -> assertThat(each)
                .isInstanceOfSatisfying(PageReading.Unreadable.class, unreadable -> assertThat(unreadable.cause())
                        .isEqualTo("too-large")));
    }

    @Test
    void mistakesAreToldPartByPart() {
        var recipe = new Recipe(
                "div[",
                "a::text",
                null,
                "time",
                "{",
                "Mars/Olympus",
                "?",
                null,
                null,
                null,
                "a:matches((a+)+)",
                null,
                0,
                null);

        assertThat(recipe.mistakes())
                .containsExactlyInAnyOrder(
                        new Mistake("item", Fault.NOT_A_SELECTOR),
                        new Mistake("id", Fault.TOO_MUCH),
                        new Mistake("text", Fault.MISSING),
                        new Mistake("timeFormat", Fault.NOT_A_FORMAT),
                        new Mistake("permalink", Fault.TOO_MUCH),
                        new Mistake("zone", Fault.NOT_A_ZONE),
                        new Mistake("language", Fault.NOT_A_LANGUAGE),
                        new Mistake("pages", Fault.TOO_MANY_PAGES));
    }

    @ParameterizedTest
    @CsvSource({
        "article@id, p, , item, NOT_A_SELECTOR",
        "@id, p, , item, NOT_A_SELECTOR",
        "article, p@l, , without, NOT_A_SELECTOR",
        "article, p, pSn, timeFormat, NOT_A_FORMAT"
    })
    void whatWouldEndAReadingIsAMistake(String item, String without, String format, String part, Fault fault) {
        var recipe =
                new Recipe(item, "@id", null, "time", format, null, null, null, "div", without, null, null, null, null);

        assertThat(recipe.mistakes()).containsExactly(new Mistake(part, fault));
    }

    private static balie.collector.post.Post post(Item item) {
        return new RecipePosts(null).post(item);
    }
}
