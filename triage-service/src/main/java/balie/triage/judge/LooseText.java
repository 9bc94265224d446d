package balie.triage.judge;

import balie.events.ChannelType;
import balie.events.MentionCollected;
import balie.events.MentionCollected.Author;
import balie.events.MentionCollected.Change;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A text that stands alone, to be judged as if it had been posted on a channel of that kind.
 *
 * @param title null for none
 */
public record LooseText(ChannelType channel, String title, String text) {
    private static final String NOBODY = "nobody";
    private static final UUID NO_MENTION = new UUID(0, 0);

    /** Of an unknown client, by an unknown author. */
    public MentionCollected mention() {
        return mention(NOBODY, Author.UNKNOWN, null, List.of());
    }

    /** In a language that its source declares; null for none. */
    public MentionCollected mention(String declaredLanguage) {
        return mention(NOBODY, Author.UNKNOWN, declaredLanguage, List.of());
    }

    /** @param clientId null for an unknown client; else a monitor of that client found the text */
    public MentionCollected mention(String clientId, Author author) {
        if (clientId == null) return mention(NOBODY, author, null, List.of());
        return mention(clientId, author, null, List.of("loose"));
    }

    private MentionCollected mention(String clientId, Author author, String language, List<String> monitors) {
        return new MentionCollected(
                NO_MENTION,
                1,
                Change.FOUND,
                clientId,
                "loose",
                Instant.EPOCH,
                null,
                Instant.EPOCH,
                Instant.EPOCH,
                false,
                channel,
                List.of(),
                author,
                title,
                text,
                null,
                null,
                language,
                monitors);
    }
}
