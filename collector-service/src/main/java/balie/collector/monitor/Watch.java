package balie.collector.monitor;

import java.time.Instant;
import java.util.Set;

/**
 * A monitor that watches a source.
 *
 * @param changedAt since when it looks for what it looks for
 */
public record Watch(String monitorId, String clientId, Set<String> sources, Instant changedAt) {
    /** Whether it looks in a source that no client owns. */
    boolean covers(String sourceId) {
        return sources.isEmpty() || sources.contains(sourceId);
    }
}
