package balie.collector.visit;

import java.util.UUID;

/**
 * What a source gave to ask by whether it changed, and how far it was read; parts may be null.
 *
 * @param body fingerprint of what it answered
 * @param position how far it was read, in the words of its kind
 */
public record Cursor(String etag, String lastModified, UUID body, String position) {
    public static final Cursor NONE = new Cursor(null, null, null, null);

    /** Nothing but how far it was read. */
    public static Cursor at(String position) {
        return new Cursor(null, null, null, position);
    }
}
