package balie.collector.mention;

import balie.events.MentionCollected.Change;
import java.util.Optional;
import java.util.UUID;

/**
 * Decides what a listed post tells that was not known. A source speaks for a mention's words as long as it showed the same words as the
 * mention has: one that only shows an excerpt, or an old copy, changes nothing.
 */
final class ChangePolicy {
    private ChangePolicy() {}

    /** Empty when there is nothing to tell. */
    static Optional<Change> change(Seen seen, String sourceId, UUID content) {
        if (seen == null) return Optional.of(Change.FOUND);
        var place = seen.places().get(sourceId);
        // Nothing is told of what is gone: its words are no longer there to be told.
        if (place == null) return seen.withdrawn() ? Optional.empty() : Optional.of(Change.ALSO_FOUND);
        if (content.equals(place.content())) return Optional.empty();
        if (seen.withdrawn()) return place.content() == null ? Optional.of(Change.EDITED) : Optional.empty();
        boolean spoke = seen.content().equals(place.content());
        return spoke && !seen.content().equals(content) ? Optional.of(Change.EDITED) : Optional.empty();
    }

    /** A post is gone when a source that listed it says so. */
    static Optional<Change> withdrawal(Seen seen, String sourceId) {
        boolean listed = seen != null && seen.places().containsKey(sourceId);
        return listed && !seen.withdrawn() ? Optional.of(Change.WITHDRAWN) : Optional.empty();
    }
}
