package balie.events;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A person finished work on a mention and left tags as triage gave them. Key on the topic: {@code clientId:conversationId}. It fixes
 * nothing: later revisions are judged anew. Of confirmations and corrections of one tag of one mention the one with the latest
 * {@code at} tells what people think of it; the same {@code confirmationId} is the same confirmation.
 *
 * @param revision the mention's revision that the person saw
 * @param tags each tag that was left, named as in {@link TriageCorrected}, and its whole value
 * @param by login of the person
 * @param modelVersion the lexicons, rules and weights that had judged
 */
public record TriageConfirmed(
        UUID confirmationId,
        UUID mentionId,
        int revision,
        String clientId,
        String conversationId,
        Map<String, List<String>> tags,
        String by,
        Instant at,
        String modelVersion,
        SeenPost seen) {

    public TriageConfirmed {
        Objects.requireNonNull(confirmationId, "confirmationId");
        Objects.requireNonNull(mentionId, "mentionId");
        if (revision < 1) throw new IllegalArgumentException("revision");
        Objects.requireNonNull(clientId, "clientId");
        Objects.requireNonNull(conversationId, "conversationId");
        var copied = new TreeMap<String, List<String>>();
        tags.forEach((tag, values) -> copied.put(tag, List.copyOf(values)));
        tags = Collections.unmodifiableSortedMap(copied);
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(modelVersion, "modelVersion");
        Objects.requireNonNull(seen, "seen");
    }
}
