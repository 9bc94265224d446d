package balie.collector.mention;

import balie.collector.post.Post;
import balie.collector.post.PostReading;
import balie.collector.post.Withdrawal;
import balie.events.MentionCollected.Author;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Posts for tests, to be varied. */
record Posts(String ownId, String link, String text, Post.Thread thread) {
    static final Instant PUBLISHED = Instant.parse("2026-03-02T09:00:00Z");

    static Posts aPost() {
        return new Posts("7", "https://forum.example/t/7", "Mijn vloer kraakt", null);
    }

    Posts withId(String id) {
        return new Posts(id, link, text, thread);
    }

    Posts at(String address) {
        return new Posts(ownId, address, text, thread);
    }

    Posts saying(String words) {
        return new Posts(ownId, link, words, thread);
    }

    Posts answering(String parentId, String page) {
        return new Posts(ownId, link, text, new Post.Thread(parentId, page));
    }

    Post post() {
        return new Post(
                ownId, link, null, text, null, new Author("Ruud", null, null, null), PUBLISHED, null, thread, null);
    }

    static PostReading.Read feed(Posts... posts) {
        var made = List.of(posts).stream().map(Posts::post).toList();
        return new PostReading.Read(made, List.of(), null, null, true);
    }

    static PostReading.Read feedWithdrawing(String ownId, Instant when, Posts... posts) {
        return new PostReading.Read(feed(posts).posts(), List.of(new Withdrawal(ownId, when)), null, null, true);
    }

    static Listing listing(String sourceId, Posts... posts) {
        return Listing.of(sourceId, feed(posts), Set.of());
    }
}
