package balie.response.queue;

import java.util.EnumMap;
import java.util.Map;

/** How many open cases each client has, by stream. Streams that hold closed cases are not counted. */
public record QueueCounts(Map<String, Map<QueueStream, Long>> byClient) {
    public QueueCounts {
        byClient = Map.copyOf(byClient);
    }

    /** Of one client, or of all when it is null. */
    public long of(QueueStream stream, String clientId) {
        if (clientId != null) return of(byClient.get(clientId), stream);
        return byClient.values().stream()
                .mapToLong(counts -> of(counts, stream))
                .sum();
    }

    private static long of(Map<QueueStream, Long> counts, QueueStream stream) {
        return counts == null ? 0 : counts.getOrDefault(stream, 0L);
    }

    static Map<QueueStream, Long> none() {
        return new EnumMap<>(QueueStream.class);
    }
}
