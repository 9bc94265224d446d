package balie.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LibraryTest {
    private static final Set<String> CLIENTS = Set.of("floorhuis", "tegelplein", "belwinkel");

    private final Library library = new Library();

    @Test
    void thereIsMuchToSayAndNothingTwice() {
        assertThat(all().map(Line::text)).hasSizeGreaterThan(150).doesNotHaveDuplicates();
    }

    @Test
    void everyLineIsAboutAClientOrNobodyInAKnownToneAndLanguage() {
        assertThat(all()).allSatisfy(line -> {
            assertThat(line.client() == null || CLIENTS.contains(line.client())).isTrue();
            assertThat(line.tone()).isIn("negative", "positive", "question", "neutral");
            assertThat(line.language()).isIn("nl", "en");
            assertThat(line.text()).isNotBlank().isEqualTo(line.text().strip());
        });
    }

    @Test
    void everyToneAndLanguageThatCanBeEditedHasItsAdditions() {
        assertThat(all()).allSatisfy(line -> assertThat(library.edits(line))
                .as(line.tone() + " " + line.language())
                .isNotEmpty());
    }

    @Test
    void everySlotHasItsWords() {
        var slots = new Slots();

        assertThat(all().flatMap(line -> Stream.of(line.title(), line.text())))
                .allSatisfy(text -> assertThat(slots.fill(text, 7)).doesNotContain("{", "}"));
    }

    @Test
    void authorsHaveAHandleOfTheirOwn() {
        assertThat(library.authors().stream().map(Author::handle))
                .doesNotHaveDuplicates()
                .allMatch(handle -> handle.matches("[a-z0-9_.]+"));
    }

    private Stream<Line> all() {
        return Arrays.stream(Site.values())
                .flatMap(site -> Stream.concat(
                        library.singles(site).stream(),
                        library.conversations(site).stream().flatMap(List::stream)));
    }
}
