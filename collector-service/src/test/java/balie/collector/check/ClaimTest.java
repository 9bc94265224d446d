package balie.collector.check;

import static org.assertj.core.api.Assertions.assertThat;

import balie.collector.source.SourceKind;
import balie.collector.visit.Cursor;
import balie.events.ChannelType;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ClaimTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:30:00Z");
    private static final Cursor CURSOR = new Cursor("\"v1\"", null, UUID.randomUUID(), "42");

    @Test
    void aFeedIsReadAnewWhenTheMonitorsChanged() {
        assertThat(claim(SourceKind.FEED, NOW.minusSeconds(60)).usableCursor(7)).isEqualTo(CURSOR);
        assertThat(claim(SourceKind.FEED, NOW.minusSeconds(60)).usableCursor(8)).isEqualTo(Cursor.NONE);
    }

    @Test
    void aTimelineIsReadBackToWhereItWasReadWhoeverLooks() {
        assertThat(claim(SourceKind.MASTODON, NOW.minusSeconds(60)).usableCursor(8))
                .isEqualTo(Cursor.at("42"));
        assertThat(claim(SourceKind.MASTODON, null).usableCursor(8)).isEqualTo(Cursor.NONE);
    }

    @Test
    void whatIsSentIsTakenUpOnceAndIsNeverTheFirst() {
        assertThat(claim(SourceKind.WEBHOOK, null).isFirst()).isFalse();
        assertThat(claim(SourceKind.WEBHOOK, NOW.minusSeconds(60)).usableCursor(8))
                .isEqualTo(CURSOR);
    }

    private static Claim claim(SourceKind kind, Instant readAt) {
        return new Claim(
                UUID.randomUUID(),
                "s",
                "S",
                kind,
                "https://s.example/",
                "s.example",
                null,
                ChannelType.FORUM,
                null,
                Duration.ofHours(1),
                null,
                NOW.minusSeconds(600),
                CURSOR,
                readAt,
                7L,
                0,
                NOW);
    }
}
