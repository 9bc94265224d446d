package balie.reporting.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A webhook as people see it, without its secret.
 *
 * @param cause why it is disabled; null while it is enabled
 * @param oldSecretUntil until then messages are signed with the secret before as well; null when it was not rotated lately
 * @param waiting messages that are to be sent
 * @param failed messages that were given up, in the last thirty days
 * @param deliveredAt when a message was last taken; null when none was in the last thirty days
 */
public record Webhook(
        UUID id,
        String clientId,
        String name,
        String url,
        List<WebhookFeed> feeds,
        State state,
        Cause cause,
        Instant stateSince,
        Instant madeAt,
        Instant oldSecretUntil,
        long waiting,
        long failed,
        Instant deliveredAt) {

    /** Whether it is sent anything. */
    public enum State {
        ENABLED,
        DISABLED
    }

    /** Why it is disabled. */
    public enum Cause {
        /** Somebody did it. */
        BY_HAND,
        /** Its receiver answered 410: it wants no more. */
        GONE
    }

    public boolean enabled() {
        return state == State.ENABLED;
    }

    boolean tells(WebhookFeed feed) {
        return feeds.contains(feed);
    }
}
