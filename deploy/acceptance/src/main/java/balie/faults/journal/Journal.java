package balie.faults.journal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Everything that was accepted or acknowledged, written down as it happens by whoever did it. Any thread may write. */
public final class Journal {
    private final Map<String, Post> posts = new ConcurrentHashMap<>();
    private final Collection<Deed> deeds = new ConcurrentLinkedQueue<>();
    private final Collection<Alert> alerts = new ConcurrentLinkedQueue<>();
    private final Collection<Poison> poison = new ConcurrentLinkedQueue<>();
    private final Collection<Instant> disturbances = new ConcurrentLinkedQueue<>();

    public void published(Post post) {
        if (posts.putIfAbsent(post.permalink(), post) != null) throw new IllegalStateException("published twice");
    }

    public void edited(String permalink, String text) {
        change(
                permalink,
                post -> new Post(
                        permalink,
                        post.clients(),
                        post.publishedAt(),
                        Stream.concat(post.editions().stream(), Stream.of(text)).toList(),
                        post.withdrawn()));
    }

    public void withdrawn(String permalink) {
        change(permalink, post -> new Post(permalink, post.clients(), post.publishedAt(), post.editions(), true));
    }

    private void change(String permalink, UnaryOperator<Post> change) {
        posts.computeIfPresent(permalink, (same, post) -> change.apply(post));
    }

    public void did(Deed deed) {
        deeds.add(deed);
    }

    public void arrived(Alert alert) {
        alerts.add(alert);
    }

    public void poisoned(Poison record) {
        poison.add(record);
    }

    /** A process was killed, or told to end, or lost its servers: one that sends alerts may have to repeat what it was sending. */
    public void disturbed(Instant at) {
        disturbances.add(at);
    }

    public Collection<Post> posts() {
        return List.copyOf(posts.values());
    }

    public List<Deed> deeds() {
        return List.copyOf(deeds);
    }

    public List<Alert> alerts() {
        return List.copyOf(alerts);
    }

    public List<Poison> poison() {
        return List.copyOf(poison);
    }

    public List<Instant> disturbances() {
        return List.copyOf(disturbances);
    }
}
