package balie.triage;

import balie.events.MentionCollected;
import balie.events.MentionTriaged;
import balie.events.Topic;
import balie.platform.delivery.Outgoing;

/** Verdicts as they go out: under the mention's own key, with an id that the same mention and revision always get. */
final class TriagedEvents {
    // The broker takes records of 1 MiB; what goes in may be as large, and a verdict comes on top.
    private static final int LARGEST_BODY = 1_000_000;

    private TriagedEvents() {}

    /** The event; the source's own markup is left out of one that would otherwise be too large for the broker. */
    static Outgoing of(String key, MentionTriaged triaged) {
        var whole = outgoing(key, triaged);
        if (whole.body().length <= LARGEST_BODY) return whole;
        return outgoing(key, new MentionTriaged(withoutMarkup(triaged.mention()), triaged.verdict()));
    }

    private static Outgoing outgoing(String key, MentionTriaged triaged) {
        var mention = triaged.mention();
        var id = mention.mentionId() + "/" + mention.revision() + "/triaged";
        return Outgoing.of(Topic.MENTION_TRIAGED, key, id, mention.mentionId(), triaged);
    }

    private static MentionCollected withoutMarkup(MentionCollected mention) {
        return new MentionCollected(
                mention.mentionId(),
                mention.revision(),
                mention.change(),
                mention.clientId(),
                mention.conversationId(),
                mention.publishedAt(),
                mention.editedAt(),
                mention.firstCollectedAt(),
                mention.collectedAt(),
                mention.backfill(),
                mention.channel(),
                mention.places(),
                mention.author(),
                mention.title(),
                mention.text(),
                null,
                mention.permalink(),
                mention.declaredLanguage(),
                mention.monitors());
    }
}
