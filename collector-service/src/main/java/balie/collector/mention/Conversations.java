package balie.collector.mention;

import balie.collector.mention.Key.Kind;
import balie.collector.post.Post;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Names the conversation a post belongs to: that of the post it answers, else the page its source names, else the page its address points
 * into, else itself.
 */
final class Conversations {
    private static final int LONGEST_CHAIN = 50;
    private static final int LONGEST_NAME = 400;

    private final Listing listing;
    private final Memory memory;
    private final Map<UUID, Listed> byOwnKey;

    Conversations(Listing listing, Memory memory) {
        this.listing = listing;
        this.memory = memory;
        this.byOwnKey = listing.byOwnKey();
    }

    String of(Listed listed) {
        var name = of(listed, 0);
        return name.length() <= LONGEST_NAME ? name : NameUuid.of(name).toString();
    }

    private String of(Listed listed, int depth) {
        var thread = listed.post().thread();
        if (thread == null || depth > LONGEST_CHAIN) return alone(listed);
        var known = remembered(thread);
        if (known.isPresent()) return known.get();
        var parent = parent(thread).filter(other -> other != listed);
        if (parent.isPresent()) return of(parent.get(), depth + 1);
        return elsewhere(thread).orElseGet(() -> alone(listed));
    }

    private Optional<Listed> parent(Post.Thread thread) {
        return Optional.ofNullable(thread.parentId())
                .map(id -> byOwnKey.get(Keys.own(listing.sourceId(), id).id()));
    }

    private Optional<String> remembered(Post.Thread thread) {
        return listing.parentKeys(thread).stream()
                .flatMap(key -> memory.of(key).stream())
                .map(Seen::conversationId)
                .findFirst();
    }

    /** The parent was never seen: the name that it would have, as far as can be told. */
    private Optional<String> elsewhere(Post.Thread thread) {
        var page = Permalink.of(thread.page());
        if (thread.parentId() == null) return page.map(Permalink::page);
        if (page.isPresent() && page.get().pointsIntoPage()) return page.map(Permalink::page);
        return Keys.platform(thread.parentId())
                .map(Key::name)
                .or(() -> page.map(Permalink::canonical))
                .or(() -> Optional.of(
                        Keys.own(listing.sourceId(), thread.parentId()).name()));
    }

    private static String alone(Listed listed) {
        return listed.key(Kind.LINK)
                .flatMap(key -> Permalink.of(key.name()))
                .filter(Permalink::pointsIntoPage)
                .map(Permalink::page)
                .orElse(listed.keys().get(0).name());
    }
}
