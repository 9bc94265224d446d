package balie.collector.monitor;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a client looks for.
 *
 * @param query in the query language
 * @param sources where it looks; empty for every source that no client owns
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Monitor(String id, String clientId, String query, Set<String> sources) {
    public Monitor {
        sources = sources == null ? Set.of() : new TreeSet<>(sources);
    }
}
