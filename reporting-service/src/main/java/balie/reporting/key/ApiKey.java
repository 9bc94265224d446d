package balie.reporting.key;

import java.time.Instant;
import java.util.List;

/**
 * A client's key as it is kept, without its secret.
 *
 * @param replaces the id of the key that this one was rotated from; null when it was made anew
 * @param endsAt from then on it opens nothing; null while it has no end
 * @param lastUsedAt to the minute; null when it never was used
 */
public record ApiKey(
        String keyId,
        String clientId,
        String name,
        List<Scope> scopes,
        Instant madeAt,
        String madeBy,
        String replaces,
        Instant endsAt,
        Instant revokedAt,
        Instant lastUsedAt) {

    /** Whether it opens anything at that moment. */
    public boolean livesAt(Instant now) {
        return revokedAt == null && (endsAt == null || endsAt.isAfter(now));
    }

    /** What of it may be shown. */
    public String shown() {
        return Secret.PREFIX + keyId + "_…";
    }
}
