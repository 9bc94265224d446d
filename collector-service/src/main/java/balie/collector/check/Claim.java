package balie.collector.check;

import balie.collector.recipe.Recipe;
import balie.collector.source.SourceKind;
import balie.collector.visit.Cursor;
import balie.collector.visit.Errand;
import balie.events.ChannelType;
import balie.events.MentionCollected.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * The right to check one source now, and to be the only one who fetches from its host.
 *
 * @param lease proves the right
 * @param recipe null for kinds that need none
 * @param owner null when no client owns the source
 * @param changedAt when its address or owner last changed
 * @param readAt when it was last read whole; null when never
 * @param readWith version of the monitors with which it was last read; null when never
 * @param now the database's clock at the claim
 */
record Claim(
        UUID lease,
        String sourceId,
        String name,
        SourceKind kind,
        String url,
        String host,
        Recipe recipe,
        ChannelType channel,
        String owner,
        Duration every,
        String language,
        Instant changedAt,
        Cursor cursor,
        Instant readAt,
        Long readWith,
        int failures,
        Instant now) {

    /** What is to be brought, when the monitors are of that version. */
    Errand errand(long monitorsVersion) {
        return new Errand(sourceId, kind, url, recipe, usableCursor(monitorsVersion), now);
    }

    Place place() {
        return new Place(sourceId, name);
    }

    /** Nothing of what it lists now was seen by us before. */
    boolean isFirst() {
        return kind.showsThePast() && (readAt == null || changedAt.isAfter(readAt));
    }

    /** The cursor, unless somebody has begun to look who has not seen what is listed already. */
    Cursor usableCursor(long monitorsVersion) {
        // What was sent is taken up once, whoever looks.
        if (!kind.showsThePast()) return cursor;
        boolean sameEyes = owner != null || readWith != null && readWith == monitorsVersion;
        if (isFirst()) return Cursor.NONE;
        if (sameEyes) return cursor;
        // What came since the last check must be read whoever looks, and may be more than a first visit reads.
        return kind.isTimeline() ? Cursor.at(cursor.position()) : Cursor.NONE;
    }
}
