package balie.speed.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where every post of the load has been seen. The desk's connection names a mention by its id alone, the portal by id and address, so that
 * what the desk tells waits here until the portal has told the address. Safe for use by several threads.
 */
final class Ledger {
    private final Map<String, Sighting> byAddress = new ConcurrentHashMap<>();
    private final Map<String, Long> heard = new ConcurrentHashMap<>();
    private final Map<String, Sighting> byMention = new ConcurrentHashMap<>();
    private volatile List<Sighting> window = new ArrayList<>();

    /** Posts from here on are looked at together. */
    synchronized void begin() {
        window = new ArrayList<>();
    }

    synchronized List<Sighting> window() {
        return List.copyOf(window);
    }

    synchronized Sighting published(String address) {
        var sighting = new Sighting();
        byAddress.put(address, sighting);
        window.add(sighting);
        return sighting;
    }

    void atDesk(String mentionId) {
        long now = System.nanoTime();
        var sighting = byMention.get(mentionId);
        if (sighting == null) heard.putIfAbsent(mentionId, now);
        // The portal may have told the address in between.
        sighting = byMention.get(mentionId);
        if (sighting != null) settle(mentionId, sighting, now);
    }

    void atPortal(String mentionId, String address) {
        var sighting = byAddress.get(address);
        if (sighting == null) return;
        Sighting.mark(sighting.atPortal);
        byMention.put(mentionId, sighting);
        settle(mentionId, sighting, 0);
    }

    private void settle(String mentionId, Sighting sighting, long now) {
        var before = heard.remove(mentionId);
        long at = before == null ? now : before;
        if (at != 0) sighting.atDesk.compareAndSet(0, at);
    }

    /** Forgets what has been through everywhere: a run of hours would otherwise fill the memory. */
    void tidy() {
        byAddress.values().removeIf(Sighting::isThrough);
        byMention.values().removeIf(Sighting::isThrough);
    }
}
