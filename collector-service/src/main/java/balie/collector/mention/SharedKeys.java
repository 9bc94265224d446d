package balie.collector.mention;

import balie.collector.mention.Key.Kind;
import balie.collector.post.Post;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Tells which keys identify nothing, since a source gives them to several posts: a link to the home page under every post, or one id for
 * all. Such a key is a mistake of the source, and using it would make one mention of many.
 */
final class SharedKeys {
    private final Set<Key> shared = new HashSet<>();

    private SharedKeys() {}

    static SharedKeys among(List<Post> posts, List<List<Key>> keys, String home, Set<UUID> sharedBefore) {
        var found = new SharedKeys();
        var usersOfLinks = new HashMap<Key, Set<String>>();
        var linksOfIds = new HashMap<Key, Set<String>>();
        for (int at = 0; at < posts.size(); at++) note(posts.get(at), keys.get(at), usersOfLinks, linksOfIds);
        found.addRepeated(usersOfLinks);
        found.addRepeated(linksOfIds);
        Keys.link(home).ifPresent(found.shared::add);
        for (var link : usersOfLinks.keySet()) if (sharedBefore.contains(link.id())) found.shared.add(link);
        return found;
    }

    private static void note(
            Post post, List<Key> keys, Map<Key, Set<String>> usersOfLinks, Map<Key, Set<String>> linksOfIds) {
        var link = Keys.link(post.link()).map(Key::name);
        for (var key : keys) {
            if (key.kind() == Kind.LINK)
                usersOfLinks.computeIfAbsent(key, any -> new HashSet<>()).add(user(post));
            else
                link.ifPresent(name ->
                        linksOfIds.computeIfAbsent(key, any -> new HashSet<>()).add(name));
        }
    }

    private static String user(Post post) {
        return post.ownId() == null ? "words " + NameUuid.of(post.title(), post.text()) : "id " + post.ownId();
    }

    private void addRepeated(Map<Key, Set<String>> uses) {
        uses.forEach((key, users) -> {
            if (users.size() > 1) shared.add(key);
        });
    }

    /** The keys that are left, or the one of last resort. */
    List<Key> without(List<Key> keys, Supplier<Key> lastResort) {
        var own = keys.stream().filter(key -> !shared.contains(key)).toList();
        return own.isEmpty() ? List.of(lastResort.get()) : own;
    }

    Set<UUID> links() {
        return shared.stream()
                .filter(key -> key.kind() == Kind.LINK)
                .map(Key::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
