package balie.collector.check;

import static org.assertj.core.api.Assertions.assertThat;

import balie.events.ChannelType;
import balie.events.MentionCollected;
import balie.events.MentionCollected.Author;
import balie.events.MentionCollected.Change;
import balie.events.MentionCollected.Place;
import balie.events.SourceChecked.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TellingTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:30:00Z");
    private static final String ENDLESS = "é".repeat(Telling.LARGEST);

    @Test
    void whatFitsIsToldWhole() {
        var event = mention("Ruud", "Kraakt", "<p>Kraakt</p>", "Forum");

        assertThat(Telling.of(event).orElseThrow().event()).isEqualTo(event);
    }

    @Test
    void markupThatDoesNotFitIsLeftOut() {
        var told = Telling.of(mention("Ruud", "Kraakt", ENDLESS, "Forum")).orElseThrow();

        assertThat(told.event()).isEqualTo(mention("Ruud", "Kraakt", null, "Forum"));
        assertThat(told.body()).hasSizeLessThan(Telling.LARGEST);
    }

    @Test
    void wordsThatDoNotFitAreCut() {
        var told = Telling.of(mention(ENDLESS, ENDLESS, ENDLESS, "Forum")).orElseThrow();

        assertThat(told.event().author().name()).isEqualTo("é".repeat(300));
        assertThat(told.event().text()).isEqualTo("é".repeat(20_000) + "\n[…]");
        assertThat(told.body()).hasSizeLessThan(Telling.LARGEST);
    }

    @Test
    void whatFitsNowhereIsNotToldAndTheCheckSaysSo() {
        assertThat(Telling.of(mention("Ruud", "Kraakt", null, ENDLESS))).isEmpty();

        var ending = new Ending(Outcome.READ, null, null, 0, 3, null, NOW).leavingOut(1);

        assertThat(ending.outcome()).isEqualTo(Outcome.READ_IN_PART);
        assertThat(ending.detail()).endsWith("were left out: 1.");
    }

    private static MentionCollected mention(String author, String text, String html, String source) {
        return new MentionCollected(
                new UUID(1, 2),
                1,
                Change.FOUND,
                "floorhuis",
                "forum 7",
                NOW,
                null,
                NOW,
                NOW,
                false,
                ChannelType.FORUM,
                List.of(new Place("forum", source)),
                new Author(author, null, null, null),
                null,
                text,
                html,
                null,
                "nl",
                List.of());
    }
}
