package balie.collector.mention;

import balie.collector.mention.Key.Kind;
import balie.collector.post.Withdrawal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Decides, for one client and one listing, which mentions the posts are and what is new about them. */
public final class Discovery {
    private final String clientId;
    private final Listing listing;
    private final Memory memory;
    private final Conversations conversations;
    private final Set<UUID> handled = new HashSet<>();

    private Discovery(String clientId, Listing listing, Memory memory) {
        this.clientId = clientId;
        this.listing = listing;
        this.memory = memory;
        this.conversations = new Conversations(listing, memory);
    }

    /**
     * One finding for each mention.
     *
     * @param concerned whether an unknown post concerns the client; a known one does
     */
    public static List<Finding> of(String clientId, Listing listing, Memory memory, Predicate<Listed> concerned) {
        return new Discovery(clientId, listing, memory).findings(concerned);
    }

    private List<Finding> findings(Predicate<Listed> concerned) {
        var findings = new ArrayList<Finding>();
        for (var withdrawal : listing.withdrawals())
            listing.keysOf(withdrawal.ownId()).stream()
                    .flatMap(key -> memory.of(key).stream())
                    .findFirst()
                    .ifPresent(seen -> withdrawn(seen, withdrawal.ownId()).ifPresent(findings::add));
        var gone = listing.withdrawals().stream().map(Withdrawal::ownId).collect(Collectors.toSet());
        for (var listed : listing.posts())
            if (!gone.contains(listed.post().ownId()))
                finding(listed, concerned).ifPresent(findings::add);
        return findings;
    }

    private Optional<Finding> withdrawn(Seen seen, String ownId) {
        var change = ChangePolicy.withdrawal(seen, listing.sourceId());
        if (change.isEmpty() || !handled.add(seen.mentionId())) return Optional.empty();
        var ownKey = Keys.own(listing.sourceId(), ownId).id();
        return Optional.of(new Finding(null, seen, seen.mentionId(), seen.conversationId(), List.of(), ownKey, change));
    }

    private Optional<Finding> finding(Listed listed, Predicate<Listed> concerned) {
        var keys = listed.keys().stream()
                .filter(key -> !belongsToAnother(key, listed))
                .toList();
        if (keys.isEmpty()) keys = List.of(Keys.words(listing.sourceId(), listed.post()));
        var seen = recognised(keys).orElse(null);
        if (seen == null && !concerned.test(listed)) return Optional.empty();
        var mentionId = seen == null ? mentionId(keys.get(0)) : seen.mentionId();
        if (!handled.add(mentionId)) return Optional.empty();
        var change = ChangePolicy.change(seen, listing.sourceId(), listed.content());
        return Optional.of(
                new Finding(listed, seen, mentionId, conversation(seen, listed, keys), keys, listed.ownKey(), change));
    }

    private String conversation(Seen seen, Listed listed, List<Key> keys) {
        return seen != null
                ? seen.conversationId()
                : conversations.of(new Listed(listed.post(), keys, listed.content()));
    }

    /** A source that gives a link to a post of one id, and now to one of another, shares it. */
    private boolean belongsToAnother(Key key, Listed listed) {
        if (key.kind() != Kind.LINK || listed.ownKey() == null) return false;
        var known = memory.of(key).map(seen -> seen.places().get(listing.sourceId()));
        return known.map(Seen.Place::ownKey)
                .filter(other -> !other.equals(listed.ownKey()))
                .isPresent();
    }

    private Optional<Seen> recognised(List<Key> keys) {
        return List.of(Kind.PLATFORM, Kind.OWN, Kind.LINK, Kind.WORDS).stream()
                .flatMap(kind -> keys.stream().filter(key -> key.kind() == kind))
                .map(key -> memory.of(key).orElse(null))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private UUID mentionId(Key strongest) {
        return NameUuid.of(clientId, strongest.kind().name(), strongest.name());
    }
}
