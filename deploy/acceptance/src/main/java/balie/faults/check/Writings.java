package balie.faults.check;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** When each event of a case was first written to its topic. */
record Writings(Map<Writings.Key, Instant> firsts) {
    /** An event of a case. */
    record Key(UUID caseId, long sequence) {}

    static Writings of(Held held) {
        var firsts = new HashMap<Key, Instant>();
        for (var told : held.stream().told())
            firsts.putIfAbsent(
                    new Key(told.caseId(), told.sequence()), told.stamp().writtenAt());
        return new Writings(firsts);
    }

    Optional<Instant> of(Desk.Event event) {
        return Optional.ofNullable(firsts.get(new Key(event.caseId(), event.sequence())));
    }
}
