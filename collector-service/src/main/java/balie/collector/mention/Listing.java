package balie.collector.mention;

import balie.collector.post.Post;
import balie.collector.post.PostReading;
import balie.collector.post.Withdrawal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What one source lists at one moment, each post with the keys that are its own.
 *
 * @param sharedLinks links that identify nothing here, now or from now on
 */
public record Listing(String sourceId, List<Listed> posts, List<Withdrawal> withdrawals, Set<UUID> sharedLinks) {

    /** The links of a feed by which {@code sharedBefore} is to be looked up. */
    public static Set<UUID> linksOf(PostReading.Read feed) {
        var links = new HashSet<UUID>();
        for (var post : feed.posts()) Keys.link(post.link()).map(Key::id).ifPresent(links::add);
        return links;
    }

    /**
     * Sorts out which keys tell the posts apart.
     *
     * @param sharedBefore links that this source was seen to give to several posts
     */
    public static Listing of(String sourceId, PostReading.Read feed, Set<UUID> sharedBefore) {
        var keys = feed.posts().stream().map(post -> Keys.of(sourceId, post)).toList();
        var shared = SharedKeys.among(feed.posts(), keys, feed.home(), sharedBefore);
        var listed = new ArrayList<Listed>();
        for (int at = 0; at < keys.size(); at++) {
            var post = feed.posts().get(at);
            listed.add(Listed.of(post, shared.without(keys.get(at), () -> Keys.words(sourceId, post))));
        }
        return new Listing(sourceId, List.copyOf(listed), withdrawals(feed), shared.links());
    }

    /** Of a post that is both listed and withdrawn, what happened last holds. */
    private static List<Withdrawal> withdrawals(PostReading.Read feed) {
        var listed = new HashMap<String, Post>();
        for (var post : feed.posts()) listed.putIfAbsent(post.ownId(), post);
        return feed.withdrawals().stream()
                .filter(withdrawal -> !outlives(listed.get(withdrawal.ownId()), withdrawal))
                .toList();
    }

    private static boolean outlives(Post post, Withdrawal withdrawal) {
        if (post == null) return false;
        var last = post.editedAt() == null ? post.publishedAt() : post.editedAt();
        return withdrawal.when() == null || last == null || last.isAfter(withdrawal.when());
    }

    /**
     * A post under the one key that it has at this source.
     *
     * @param content fingerprint of the words
     */
    public record Entry(UUID key, UUID content, Post post) {}

    /** Every post once. */
    public List<Entry> entries() {
        var entries = new LinkedHashMap<UUID, Entry>();
        for (var listed : posts) {
            var key = listed.keys().get(0).id();
            entries.putIfAbsent(key, new Entry(key, listed.content(), listed.post()));
        }
        return List.copyOf(entries.values());
    }

    /** Every key by which the memory may know something of these posts, or of those they answer. */
    public Set<UUID> keyIds() {
        var ids = new HashSet<UUID>();
        for (var listed : posts) {
            listed.keys().forEach(key -> ids.add(key.id()));
            if (listed.post().thread() != null)
                parentKeys(listed.post().thread()).forEach(key -> ids.add(key.id()));
        }
        for (var withdrawal : withdrawals) keysOf(withdrawal.ownId()).forEach(key -> ids.add(key.id()));
        return ids;
    }

    List<Key> keysOf(String ownId) {
        var keys = new ArrayList<Key>();
        Keys.platform(ownId).ifPresent(keys::add);
        keys.add(Keys.own(sourceId, ownId));
        return keys;
    }

    List<Key> parentKeys(Post.Thread thread) {
        var keys = new ArrayList<Key>();
        if (thread.parentId() != null) keys.addAll(keysOf(thread.parentId()));
        if (thread.parentId() != null) Keys.link(thread.page()).ifPresent(keys::add);
        return keys;
    }

    /** The posts by the id that the source gives them; of two with one id the first. */
    Map<UUID, Listed> byOwnKey() {
        var found = new HashMap<UUID, Listed>();
        for (var listed : posts) if (listed.ownKey() != null) found.putIfAbsent(listed.ownKey(), listed);
        return found;
    }
}
