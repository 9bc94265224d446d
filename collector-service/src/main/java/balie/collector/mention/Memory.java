package balie.collector.mention;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What one client's mentions are known by. */
public record Memory(Map<UUID, Seen> byKey) {
    public Memory {
        byKey = Map.copyOf(byKey);
    }

    Optional<Seen> of(Key key) {
        return Optional.ofNullable(byKey.get(key.id()));
    }
}
