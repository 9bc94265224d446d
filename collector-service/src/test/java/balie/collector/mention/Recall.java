package balie.collector.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Remembers findings as the database would, for one client. */
final class Recall {
    static final String CLIENT = "floorhuis";

    private final Map<UUID, UUID> mentions = new HashMap<>();
    private final Map<UUID, Seen> seen = new HashMap<>();

    /** What is found, which is remembered from then on. */
    List<Finding> look(Listing listing) {
        var findings = Discovery.of(CLIENT, listing, memory(), listed -> true);
        for (var finding : findings) remember(listing.sourceId(), finding);
        return findings;
    }

    private Memory memory() {
        var byKey = new HashMap<UUID, Seen>();
        mentions.forEach((key, mention) -> byKey.put(key, seen.get(mention)));
        return new Memory(byKey);
    }

    private void remember(String sourceId, Finding finding) {
        var places = new HashMap<>(
                finding.seen() == null
                        ? Map.<String, Seen.Place>of()
                        : finding.seen().places());
        places.put(sourceId, new Seen.Place(finding.ownKey(), finding.placeContent()));
        for (var key : finding.keyIds()) mentions.putIfAbsent(key, finding.mentionId());
        seen.put(
                finding.mentionId(),
                new Seen(
                        finding.mentionId(),
                        finding.revision(),
                        finding.content(),
                        finding.withdrawn(),
                        finding.conversationId(),
                        places));
    }
}
