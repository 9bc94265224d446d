package balie.events;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A mention of one client was found, edited or withdrawn at its source. Key on the topic: {@code clientId:conversationId}, so a
 * conversation stays in order. The same find gives the same {@code mentionId} and {@code revision} however often it is published: of
 * two events with one id the higher revision holds, and of equal revisions the first.
 *
 * @param mentionId UUIDv5 of the client and the platform's post id, else the canonical permalink, else the source and its own id
 * @param revision from 1, one higher for each change that was seen
 * @param publishedAt when the author published it, as the source says; when the source says nothing, {@code firstCollectedAt}
 * @param editedAt when the author last changed it, as the source says; null when unknown or never
 * @param firstCollectedAt when this mention was first found
 * @param collectedAt when this revision was found
 * @param backfill found by a source's first check, or older than 24 hours when first found: counted, never a case, clock or alert
 * @param places every source that listed it, in the order of finding
 * @param title the post's title as plain text; null when it has none
 * @param text the post as plain text, unshortened; empty when withdrawn
 * @param html the post's markup as the source gave it, never shown unsanitised; null when the source gave plain text
 * @param permalink the post's own address; null when it has none
 * @param declaredLanguage the language the source declares (BCP 47); null when it declares none
 * @param monitors ids of the monitors that matched; empty where the source is owned by the client
 */
public record MentionCollected(
        UUID mentionId,
        int revision,
        Change change,
        String clientId,
        String conversationId,
        Instant publishedAt,
        Instant editedAt,
        Instant firstCollectedAt,
        Instant collectedAt,
        boolean backfill,
        ChannelType channel,
        List<Place> places,
        Author author,
        String title,
        String text,
        String html,
        String permalink,
        String declaredLanguage,
        List<String> monitors) {

    public MentionCollected {
        Objects.requireNonNull(mentionId, "mentionId");
        if (revision < 1) throw new IllegalArgumentException("revision");
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(clientId, "clientId");
        Objects.requireNonNull(conversationId, "conversationId");
        Objects.requireNonNull(publishedAt, "publishedAt");
        Objects.requireNonNull(firstCollectedAt, "firstCollectedAt");
        Objects.requireNonNull(collectedAt, "collectedAt");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(text, "text");
        places = List.copyOf(places);
        if (author == null) author = Author.UNKNOWN;
        monitors = monitors == null ? List.of() : List.copyOf(monitors);
    }

    /** What was seen at the source. */
    public enum Change {
        /** Seen for the first time. */
        FOUND,
        /** Unchanged, but now listed by one more source. */
        ALSO_FOUND,
        /** The author or the site changed it. */
        EDITED,
        /** The source says that it is gone; text, title and html are emptied. */
        WITHDRAWN
    }

    /** A source that listed the mention. */
    public record Place(String sourceId, String sourceName) {
        public Place {
            Objects.requireNonNull(sourceId, "sourceId");
            Objects.requireNonNull(sourceName, "sourceName");
        }
    }

    /**
     * Who wrote it, as far as the source tells.
     *
     * @param name the name shown with the post; null when unknown
     * @param handle the account's name on its platform; null when unknown
     * @param url the author's page; null when unknown
     * @param followers null when the source does not tell: unknown is never zero
     */
    public record Author(String name, String handle, String url, Long followers) {
        /** The source tells nothing about who wrote it. */
        public static final Author UNKNOWN = new Author(null, null, null, null);
    }
}
