package balie.collector.mention;

import balie.collector.mention.Key.Kind;
import balie.collector.post.Post;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Lists the keys of a post, strongest first. Which of them tell posts apart is decided by {@link SharedKeys} and the memory. */
final class Keys {
    private static final Pattern UNIQUE_IN_THE_WORLD =
            Pattern.compile("(?i)(tag:[^,]+,\\d{4}[^:]*:.+|urn:uuid:.+|at://.+)");

    private Keys() {}

    static List<Key> of(String sourceId, Post post) {
        var keys = new ArrayList<Key>();
        platform(post.ownId()).ifPresent(keys::add);
        link(post.link()).ifPresent(keys::add);
        if (post.ownId() != null) keys.add(own(sourceId, post.ownId()));
        return List.copyOf(keys);
    }

    static Optional<Key> platform(String ownId) {
        return Optional.ofNullable(ownId)
                .filter(id -> UNIQUE_IN_THE_WORLD.matcher(id).matches())
                .map(id -> new Key(Kind.PLATFORM, id));
    }

    static Optional<Key> link(String link) {
        return Permalink.of(link)
                .filter(permalink -> !permalink.isFrontPage())
                .map(permalink -> new Key(Kind.LINK, permalink.canonical()));
    }

    static Key own(String sourceId, String ownId) {
        return new Key(Kind.OWN, sourceId + " " + ownId);
    }

    /** The key of last resort. */
    static Key words(String sourceId, Post post) {
        var fingerprint = NameUuid.of(post.title(), post.text(), String.valueOf(post.publishedAt()));
        return new Key(Kind.WORDS, sourceId + " " + fingerprint);
    }
}
