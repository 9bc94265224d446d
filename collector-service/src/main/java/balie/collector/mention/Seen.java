package balie.collector.mention;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * What is remembered of a mention.
 *
 * @param content fingerprint of the words that were last published
 * @param places by source
 */
public record Seen(
        UUID mentionId,
        int revision,
        UUID content,
        boolean withdrawn,
        String conversationId,
        Map<String, Place> places) {
    public Seen {
        Objects.requireNonNull(mentionId, "mentionId");
        places = Map.copyOf(places);
    }

    /** The same, listed by these. */
    public Seen at(Map<String, Place> others) {
        return new Seen(mentionId, revision, content, withdrawn, conversationId, others);
    }

    /**
     * A source that listed it.
     *
     * @param ownKey of the id that the source gives it; null when it gives none
     * @param content fingerprint of the words that the source last showed; null when it withdrew them
     */
    public record Place(UUID ownKey, UUID content) {}
}
