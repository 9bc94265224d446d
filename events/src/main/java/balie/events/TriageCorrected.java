package balie.events;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A person corrected a tag of a mention. Key on the topic: {@code clientId:conversationId}. Of corrections of one tag the one with the
 * latest {@code at} holds, whatever later revisions of the mention are judged to be; the same {@code correctionId} is the same
 * correction.
 *
 * @param revision the mention's revision that the person saw
 * @param tag the tag's name as in {@link Verdict.Reason}, such as {@code sentiment}, {@code motives}, {@code categories} or {@code flags}
 * @param from the tag's whole value before, as its constants or ids, most important first; empty for none
 * @param to the tag's whole value after
 * @param by login of the person
 * @param modelVersion the lexicons, rules and weights that had judged
 * @param seen the post; null in events of before it was told
 */
public record TriageCorrected(
        UUID correctionId,
        UUID mentionId,
        int revision,
        String clientId,
        String conversationId,
        String tag,
        List<String> from,
        List<String> to,
        String by,
        Instant at,
        String modelVersion,
        SeenPost seen) {

    public TriageCorrected {
        Objects.requireNonNull(correctionId, "correctionId");
        Objects.requireNonNull(mentionId, "mentionId");
        if (revision < 1) throw new IllegalArgumentException("revision");
        Objects.requireNonNull(clientId, "clientId");
        Objects.requireNonNull(conversationId, "conversationId");
        Objects.requireNonNull(tag, "tag");
        from = List.copyOf(from);
        to = List.copyOf(to);
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(modelVersion, "modelVersion");
    }
}
