package balie.collector.mention;

import balie.events.MentionCollected.Change;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A listed or withdrawn post, and which mention of a client it is.
 *
 * @param listed null when it was withdrawn
 * @param seen null when it was not known
 * @param keys by which it will be known from now on
 * @param ownKey of the id that the source gives it; null when it gives none
 * @param change empty when there is nothing to tell
 */
public record Finding(
        Listed listed,
        Seen seen,
        UUID mentionId,
        String conversationId,
        List<Key> keys,
        UUID ownKey,
        Optional<Change> change) {

    /** The content that the source shows now; null when it withdrew it. */
    public UUID placeContent() {
        return listed == null ? null : listed.content();
    }

    /** The content that the mention has now. */
    public UUID content() {
        boolean taken = change.isPresent() && (change.get() == Change.FOUND || change.get() == Change.EDITED);
        return taken ? listed.content() : seen.content();
    }

    /** Whether the post's link is its own. */
    boolean hasAddress() {
        return keys.stream().anyMatch(key -> key.kind() == Key.Kind.LINK);
    }

    /** The ids of its keys. */
    public List<UUID> keyIds() {
        return keys.stream().map(Key::id).toList();
    }

    /** The revision after this. */
    public int revision() {
        int before = seen == null ? 0 : seen.revision();
        return change.isPresent() ? before + 1 : before;
    }

    /** Whether the mention is gone now. */
    public boolean withdrawn() {
        if (change.isEmpty() || change.get() == Change.ALSO_FOUND) return seen.withdrawn();
        return change.get() == Change.WITHDRAWN;
    }

    /** Whether the memory of it differs from what was shown, beyond having been seen again. */
    public boolean isNews(String sourceId) {
        if (change.isPresent() || seen == null) return true;
        var place = seen.places().get(sourceId);
        return place == null || !Objects.equals(place.content(), placeContent());
    }
}
