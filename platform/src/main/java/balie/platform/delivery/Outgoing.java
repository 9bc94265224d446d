package balie.platform.delivery;

import balie.events.Topic;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * An event on its way out.
 *
 * @param id the event's own id: the same event sent again carries the same
 * @param subject what the event is about, a mention or a case; all events about it share one trace
 * @param body JSON; null for a tombstone
 */
public record Outgoing(Topic topic, String key, String id, UUID subject, byte[] body) {

    /** An event to be sent as JSON. */
    public static Outgoing of(Topic topic, String key, String id, UUID subject, Object event) {
        return new Outgoing(topic, key, id, subject, EventFormat.encode(event));
    }

    /** Removes what a compacted topic holds for the key. */
    public static Outgoing tombstone(Topic topic, String key) {
        var subject = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
        return new Outgoing(topic, key, key + "/removed", subject, null);
    }
}
