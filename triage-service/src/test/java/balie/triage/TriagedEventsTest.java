package balie.triage;

import static org.assertj.core.api.Assertions.assertThat;

import balie.events.MentionCollected;
import balie.events.MentionTriaged;
import balie.platform.delivery.Decoded;
import balie.platform.delivery.EventFormat;
import balie.platform.delivery.Outgoing;
import balie.triage.client.ClientView;
import balie.triage.judge.Judge;
import org.junit.jupiter.api.Test;

class TriagedEventsTest {
    private static final Judge JUDGE = new Judge();

    @Test
    void markupTravelsWithTheVerdict() {
        assertThat(sent(withMarkup("<p>kapot</p>")).mention().html()).isEqualTo("<p>kapot</p>");
    }

    @Test
    void markupThatWouldMakeTheEventTooLargeIsLeftOut() {
        var triaged = sent(withMarkup("x".repeat(1_040_000)));

        assertThat(triaged.mention().html()).isNull();
        assertThat(triaged.mention().text()).isEqualTo("kapot");
    }

    private static MentionTriaged sent(MentionCollected mention) {
        var verdict = JUDGE.verdict(mention, ClientView.UNKNOWN);
        Outgoing outgoing = TriagedEvents.of("key", new MentionTriaged(mention, verdict));
        if (EventFormat.decode(outgoing.body(), MentionTriaged.class) instanceof Decoded.Event<MentionTriaged> read)
            return read.event();
        throw new AssertionError("not readable");
    }

    private static MentionCollected withMarkup(String html) {
        var plain = Mentions.saying("kapot").event();
        return new MentionCollected(
                plain.mentionId(),
                1,
                plain.change(),
                plain.clientId(),
                plain.conversationId(),
                plain.publishedAt(),
                null,
                plain.firstCollectedAt(),
                plain.collectedAt(),
                false,
                plain.channel(),
                plain.places(),
                plain.author(),
                null,
                plain.text(),
                html,
                null,
                null,
                plain.monitors());
    }
}
