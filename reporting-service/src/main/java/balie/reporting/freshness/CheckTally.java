package balie.reporting.freshness;

import balie.events.SourceChecked;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;

/** What a batch of checks makes of the states of their sources, and what it adds per hour. Each check counts once, however often it comes. */
public final class CheckTally {
    private final Map<String, Map<String, SourceState>> bySource = new HashMap<>();
    private final Map<Listener, SourceState> changed = new LinkedHashMap<>();
    private final TreeMap<Hour, Count> hours = new TreeMap<>();

    private record Listener(String clientId, String sourceId) {}

    /** One hour of one client's source; ordered, so that locks are taken in one order. */
    public record Hour(String clientId, String sourceId, Instant hour) implements Comparable<Hour> {
        private static final Comparator<Hour> ORDER = Comparator.comparing(Hour::clientId)
                .thenComparing(Hour::sourceId)
                .thenComparing(Hour::hour);

        @Override
        public int compareTo(Hour other) {
            return ORDER.compare(this, other);
        }
    }

    /** Checks, and how many of them failed. */
    public record Count(int checks, int failed) {
        Count plus(Count other) {
            return new Count(checks + other.checks, failed + other.failed);
        }
    }

    /** Begins with all that is known of the sources, for every client. */
    public CheckTally(Collection<SourceState> known) {
        known.forEach(state -> listeners(state.sourceId()).put(state.clientId(), state));
    }

    private Map<String, SourceState> listeners(String sourceId) {
        return bySource.computeIfAbsent(sourceId, id -> new LinkedHashMap<>());
    }

    /** Adds one check to each client that listens; a client it no longer names has stopped listening. */
    public void add(SourceChecked check) {
        var listeners = listeners(check.sourceId());
        for (var client : check.clientIds()) addTo(client, listeners.get(client), check);
        for (var state : List.copyOf(listeners.values())) if (stopped(state, check)) put(state.withoutListener());
    }

    private void addTo(String client, SourceState before, SourceChecked check) {
        var after = before == null ? SourceState.first(client, check) : before.after(check);
        if (after == before) return;
        put(after);
        var hour = new Hour(client, check.sourceId(), after.lastCheckAt().truncatedTo(ChronoUnit.HOURS));
        hours.merge(hour, new Count(1, after.failing() ? 1 : 0), Count::plus);
    }

    private static boolean stopped(SourceState state, SourceChecked check) {
        return state.listening()
                && !check.clientIds().contains(state.clientId())
                && check.checkedAt().isAfter(state.lastCheckAt());
    }

    private void put(SourceState state) {
        listeners(state.sourceId()).put(state.clientId(), state);
        changed.put(new Listener(state.clientId(), state.sourceId()), state);
    }

    /** The states that are no longer what they were. */
    public Collection<SourceState> changed() {
        return changed.values();
    }

    /** What the checks add to each hour, in the hours' order. */
    public Collection<Entry<Hour, Count>> hours() {
        return hours.entrySet();
    }
}
