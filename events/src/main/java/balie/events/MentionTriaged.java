package balie.events;

import java.util.Objects;

/**
 * A mention with its tags, the advice and the reasons for each. Key on the topic: {@code clientId:conversationId}. Same mention,
 * profile version and model version: same verdict.
 */
public record MentionTriaged(MentionCollected mention, Verdict verdict) {
    public MentionTriaged {
        Objects.requireNonNull(mention, "mention");
        Objects.requireNonNull(verdict, "verdict");
    }
}
