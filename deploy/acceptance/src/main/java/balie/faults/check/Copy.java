package balie.faults.check;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A post of one client as some place keeps it. */
record Copy(UUID id, String client, String permalink, UUID text, int revision, boolean withdrawn) {

    static Copy of(balie.faults.check.Stream.Collected mention) {
        return new Copy(
                mention.mentionId(),
                mention.client(),
                mention.permalink(),
                mention.text(),
                mention.revision(),
                mention.withdrawn());
    }

    /** Of each mention on a topic the highest revision, and of equal ones the first. */
    static Collection<Copy> lastOf(Stream<balie.faults.check.Stream.Collected> records) {
        var last = new LinkedHashMap<UUID, Copy>();
        records.map(Copy::of).forEach(copy -> last.merge(copy.id, copy, (a, b) -> b.revision > a.revision ? b : a));
        return List.copyOf(last.values());
    }

    /** What tells the post from others of the client. */
    String key() {
        return client + " " + permalink;
    }
}
