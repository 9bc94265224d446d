package balie.collector.mention;

import balie.collector.mention.Key.Kind;
import balie.collector.post.Post;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A post in a listing.
 *
 * @param keys those that tell it from the other posts of the listing, strongest first; at least one
 * @param content fingerprint of the words: equal as long as nobody edits them
 */
public record Listed(Post post, List<Key> keys, UUID content) {
    static Listed of(Post post, List<Key> keys) {
        return new Listed(post, keys, NameUuid.of(post.title(), post.text()));
    }

    /** The id that the source gives it; null when it gives none. */
    UUID ownKey() {
        return key(Kind.OWN).map(Key::id).orElse(null);
    }

    Optional<Key> key(Kind kind) {
        return keys.stream().filter(key -> key.kind() == kind).findFirst();
    }
}
