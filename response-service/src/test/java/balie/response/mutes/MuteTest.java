package balie.response.mutes;

import static org.assertj.core.api.Assertions.assertThat;

import balie.events.ChannelType;
import balie.events.MentionCollected;
import balie.events.MentionCollected.Author;
import balie.events.MentionCollected.Change;
import balie.events.MentionCollected.Place;
import balie.response.Times;
import balie.response.mutes.Mute.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MuteTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            AUTHOR, ruud72,            true
            AUTHOR, RUUD72,            true
            AUTHOR, Ruud de Vries,     true
            AUTHOR, ruud,              false
            PHRASE, gratis vloer,      true
            PHRASE, 'Gratis, vloer!',  true
            PHRASE, vloer winnen,      true
            PHRASE, gratis winnen,     false
            PHRASE, vloe,              false
            SOURCE, forum,             true
            SOURCE, blog,              false
            """)
    void silencesByAccountOrNameByWholeWordsAndBySource(Kind kind, String written, boolean silent) {
        assertThat(new MuteList(List.of(mute("floor-house", kind, written))).silences(mention("forum")))
                .isEqualTo(silent);
    }

    @Test
    void anotherClientsMuteSilencesNothing() {
        assertThat(new MuteList(List.of(mute("tile-shop", Kind.AUTHOR, "ruud72"))).silences(mention("forum")))
                .isFalse();
    }

    @Test
    void aPostThatWasAlsoFoundElsewhereIsHeardFromThere() {
        assertThat(new MuteList(List.of(mute("floor-house", Kind.SOURCE, "forum"))).silences(mention("forum", "blog")))
                .isFalse();
    }

    private static Mute mute(String client, Kind kind, String written) {
        return new Mute(UUID.randomUUID(), client, kind, kind.value(written), written, "joris", null);
    }

    private static MentionCollected mention(String... sources) {
        var at = Times.at("2026-03-04 10:00");
        return new MentionCollected(
                UUID.randomUUID(),
                1,
                Change.FOUND,
                "floor-house",
                "t",
                at,
                null,
                at,
                at,
                false,
                ChannelType.FORUM,
                Arrays.stream(sources).map(id -> new Place(id, id)).toList(),
                new Author("Ruud de Vries", "ruud72", null, null),
                "Gratis vloer",
                "winnen bij FloorHouse? Doe mee!",
                null,
                null,
                null,
                List.of());
    }
}
