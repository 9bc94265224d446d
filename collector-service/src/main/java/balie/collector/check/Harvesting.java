package balie.collector.check;

import balie.collector.check.Harvest.Crop;
import balie.collector.check.Harvest.Yield;
import balie.collector.mention.Discovery;
import balie.collector.mention.Finding;
import balie.collector.mention.Listed;
import balie.collector.mention.Listing;
import balie.collector.mention.Revisions;
import balie.collector.monitor.Watch;
import balie.collector.monitor.WatchList;
import balie.collector.post.PostReading;
import balie.collector.query.Searchable;
import balie.events.MentionCollected;
import balie.events.MentionCollected.Change;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Works out what a feed tells to whom: to its owner everything, to the others what their monitors look for. */
@ApplicationScoped
class Harvesting {
    private final MentionMemory memory;
    private final WatchList watchList;

    Harvesting(MentionMemory memory, WatchList watchList) {
        this.memory = memory;
        this.watchList = watchList;
    }

    Harvest harvest(Claim claim, PostReading.Read feed) throws SQLException {
        var shared = memory.sharedLinks(claim.sourceId(), Listing.linksOf(feed));
        var listing = Listing.of(claim.sourceId(), feed, shared);
        var revisions = new Revisions(claim.place(), claim.channel(), language(claim, feed), claim.now());
        var crops =
                claim.owner() != null ? List.of(owned(claim, listing, revisions)) : watched(claim, listing, revisions);
        return new Harvest(listing, revisions.language(), crops);
    }

    /** What the agency declared is better known than what a program filled in. */
    private static String language(Claim claim, PostReading.Read feed) {
        return claim.language() == null ? feed.language() : claim.language();
    }

    private Crop owned(Claim claim, Listing listing, Revisions revisions) throws SQLException {
        var known = memory.recall(claim.owner(), listing.keyIds());
        var findings = Discovery.of(claim.owner(), listing, known, listed -> true);
        var last = lastEvents(claim.owner(), findings);
        return crop(
                claim.owner(),
                findings,
                finding -> write(finding, last, revisions, claim.owner(), claim.isFirst(), List.of()));
    }

    private List<Crop> watched(Claim claim, Listing listing, Revisions revisions) throws SQLException {
        var matched = watchList.match(
                claim.sourceId(),
                listing.posts().stream()
                        .map(listed -> searchable(listed, claim, revisions))
                        .toList());
        var watches = matched.watches();
        var matches = byPost(listing, matched.matches());
        var keys = listing.keyIds();
        var crops = new ArrayList<Crop>();
        for (var clientId :
                watches.stream().map(Watch::clientId).distinct().sorted().toList()) {
            var own = watches.stream()
                    .filter(watch -> watch.clientId().equals(clientId))
                    .toList();
            var known = memory.recall(clientId, keys);
            var findings = Discovery.of(clientId, listing, known, listed -> !among(own, matches.get(listed))
                    .isEmpty());
            var last = lastEvents(clientId, findings);
            crops.add(crop(clientId, findings, finding -> {
                var found = among(own, matches.get(finding.listed()));
                var ids = found.stream().map(Watch::monitorId).sorted().toList();
                return write(finding, last, revisions, clientId, isFirst(claim, found), ids);
            }));
        }
        return crops;
    }

    private static Map<Listed, Set<String>> byPost(Listing listing, List<Set<String>> found) {
        var matches = new IdentityHashMap<Listed, Set<String>>();
        for (int at = 0; at < found.size(); at++) matches.put(listing.posts().get(at), found.get(at));
        return matches;
    }

    private static Searchable searchable(Listed listed, Claim claim, Revisions revisions) {
        var post = listed.post();
        return new Searchable(
                post.title(),
                post.text(),
                post.link() == null ? claim.url() : post.link(),
                post.author(),
                claim.channel(),
                revisions.languageOf(post));
    }

    private static List<Watch> among(List<Watch> watches, Collection<String> matched) {
        if (matched == null) return List.of();
        return watches.stream()
                .filter(watch -> matched.contains(watch.monitorId()))
                .toList();
    }

    /** A monitor that never saw this source before brings what was there already. */
    private static boolean isFirst(Claim claim, List<Watch> matched) {
        Instant readAt = claim.readAt();
        return claim.isFirst()
                || claim.kind().showsThePast()
                        && matched.stream().allMatch(watch -> watch.changedAt().isAfter(readAt));
    }

    private Map<UUID, MentionCollected> lastEvents(String clientId, List<Finding> findings) throws SQLException {
        var changed = findings.stream()
                .filter(finding -> finding.change().isPresent() && finding.seen() != null)
                .map(Finding::mentionId)
                .collect(Collectors.toSet());
        return changed.isEmpty() ? Map.of() : memory.lastEvents(clientId, changed);
    }

    private interface Writing {
        MentionCollected write(Finding finding);
    }

    private static Crop crop(String clientId, List<Finding> findings, Writing writing) {
        var yields = findings.stream()
                .flatMap(finding -> yielded(finding, writing).stream())
                .toList();
        return new Crop(clientId, yields, findings.size() - yields.size());
    }

    /** Empty when it is too large to be told. */
    private static Optional<Yield> yielded(Finding finding, Writing writing) {
        if (finding.change().isEmpty()) return Optional.of(new Yield(finding, null));
        return Telling.of(writing.write(finding)).map(telling -> new Yield(finding, telling));
    }

    private static MentionCollected write(
            Finding finding,
            Map<UUID, MentionCollected> last,
            Revisions revisions,
            String clientId,
            boolean first,
            List<String> monitors) {
        return finding.change().orElseThrow() == Change.FOUND
                ? revisions.first(clientId, finding, first, monitors)
                : revisions.next(last.get(finding.mentionId()), finding);
    }
}
