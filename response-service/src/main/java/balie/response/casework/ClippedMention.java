package balie.response.casework;

import balie.events.MentionCollected;
import balie.events.MentionCollected.Author;
import balie.events.MentionCollected.Change;
import balie.events.MentionTriaged;
import balie.events.Verdict;
import balie.events.Verdict.Advice;
import balie.events.Verdict.Audience;
import balie.events.Verdict.Language;
import balie.events.Verdict.Polarity;
import balie.events.Verdict.Sentiment;
import balie.events.Verdict.Step;
import balie.events.Verdict.Urgency;
import balie.events.Verdict.Way;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Makes a mention of a clip: nobody judged it but the person who brought it in, and he wants a reaction. */
final class ClippedMention {
    private static final String BY_HAND = "by-hand";

    private ClippedMention() {}

    static MentionTriaged of(Clip clip, Instant at, int profileVersion) {
        var mentionId = UUID.randomUUID();
        var mention = new MentionCollected(
                mentionId,
                1,
                Change.FOUND,
                clip.clientId(),
                BY_HAND + ":" + mentionId,
                Objects.requireNonNullElse(clip.publishedAt(), at),
                null,
                at,
                at,
                false,
                clip.channel(),
                List.of(),
                new Author(clip.author(), null, null, null),
                clip.title(),
                clip.text(),
                null,
                clip.url(),
                null,
                List.of());
        return new MentionTriaged(mention, verdict(profileVersion));
    }

    private static Verdict verdict(int profileVersion) {
        var path = List.of(new Step("concerning", true, BY_HAND, List.of()));
        return new Verdict(
                profileVersion,
                BY_HAND,
                true,
                new Language("und", 0),
                new Sentiment(Polarity.NEUTRAL, 0),
                List.of(),
                List.of(),
                Set.of(),
                null,
                Urgency.NORMAL,
                new Advice(true, Way.ANSWER, Audience.PUBLIC, path),
                List.of());
    }
}
