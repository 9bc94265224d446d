package balie.demo;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands on the demo's sites at a moment. */
final class SmallWeb {
    private final Map<Site, List<Series>> sites = new EnumMap<>(Site.class);

    SmallWeb() {
        var library = new Library();
        var slots = new Slots();
        for (var site : Site.values())
            sites.put(
                    site,
                    List.of(
                            new Series(site, Schedule.live(site), Lanes.live(site), library, slots),
                            new Series(site, Schedule.archive(site), Lanes.alone(), library, slots)));
    }

    /** The posts a feed shows, those withdrawn among them, the newest first. */
    List<Post> newest(Site site, Instant now) {
        return sites.get(site).stream()
                .flatMap(series -> series.shownAt(now).stream())
                .sorted(Comparator.comparing(Post::publishedAt).reversed())
                .toList();
    }

    /** Those of them that are about a client. */
    List<Post> newestAbout(String client, Site site, Instant now) {
        return newest(site, now).stream()
                .filter(post -> client.equals(post.about()))
                .toList();
    }

    Optional<Post> find(Site site, String id, Instant now) {
        return sites.get(site).stream()
                .flatMap(series -> series.find(id, now).stream())
                .findFirst();
    }

    /** The posts from where that one's conversation began up to it. */
    List<Post> upTo(Post post, Instant now) {
        var before = new ArrayDeque<Post>();
        for (var at = Optional.of(post); at.isPresent(); at = answered(at.get(), now)) before.addFirst(at.get());
        return List.copyOf(before);
    }

    private Optional<Post> answered(Post post, Instant now) {
        return post.answers() == null ? Optional.empty() : find(post.site(), post.answers(), now);
    }
}
