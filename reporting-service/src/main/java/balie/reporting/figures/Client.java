package balie.reporting.figures;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A client as reports need to know it.
 *
 * @param name its id while no profile has arrived
 * @param zone what its days are meant in; UTC while no profile has arrived
 * @param categories names of its categories by id, in its own order
 * @param competitors the brands it is compared with; empty while no profile has told
 */
public record Client(
        String clientId,
        String name,
        ZoneId zone,
        Map<String, String> categories,
        Optional<List<Competitor>> competitors) {
    /** Another brand, and the words that name it. */
    public record Competitor(String name, List<String> words) {
        /** The search that finds it. */
        public String search() {
            return SearchWords.anyOf(words);
        }
    }

    /** A client of which only events have arrived so far. */
    static Client unknown(String clientId) {
        return new Client(clientId, clientId, ZoneOffset.UTC, Map.of(), Optional.empty());
    }

    static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            return ZoneOffset.UTC;
        }
    }

    /** The category's name; its id where the client has dropped it since. */
    public String category(String id) {
        return categories.getOrDefault(id, id);
    }
}
