package balie.response.cases;

import balie.response.sla.SlaClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

/**
 * Everything that decides about one case: what is kept of it, and what its events tell.
 *
 * @param sequence of its last event; 0 before the first
 * @param lastMove sequence of the last event that changed more than clocks; what came after it does not stand in the way of undoing it
 * @param changedAt when the last event took effect
 * @param categories ids from the client's taxonomy, most important first
 * @param mentions in the order of joining
 * @param clocks every clock it has had, oldest first
 */
public record CaseFile(
        CaseKey key,
        Origin origin,
        long sequence,
        long lastMove,
        Instant changedAt,
        Standing standing,
        List<String> categories,
        List<UUID> mentions,
        Replies replies,
        int reopenings,
        List<SlaClock> clocks) {

    public CaseFile {
        categories = List.copyOf(categories);
        mentions = List.copyOf(mentions);
        clocks = List.copyOf(clocks);
    }

    static CaseFile of(CaseKey key, Origin origin) {
        return new CaseFile(
                key, origin, 0, 0, origin.openedAt(), Standing.NEW, List.of(), List.of(), Replies.NONE, 0, List.of());
    }

    public boolean holds(UUID mentionId) {
        return mentions.contains(mentionId);
    }

    /** The generation of clocks that start now: above all that the case had, also where it had some anew without being reopened. */
    int clockGeneration() {
        var highest = clocks.stream().mapToInt(SlaClock::generation).max().orElse(0);
        return Math.max(reopenings, highest) + 1;
    }

    CaseFile numbered(long sequence, long lastMove, Instant changedAt) {
        return new CaseFile(
                key,
                origin,
                sequence,
                lastMove,
                changedAt,
                standing,
                categories,
                mentions,
                replies,
                reopenings,
                clocks);
    }

    CaseFile standing(Standing standing) {
        return new CaseFile(
                key,
                origin,
                sequence,
                lastMove,
                changedAt,
                standing,
                categories,
                mentions,
                replies,
                reopenings,
                clocks);
    }

    CaseFile clocks(List<SlaClock> clocks) {
        return new CaseFile(
                key,
                origin,
                sequence,
                lastMove,
                changedAt,
                standing,
                categories,
                mentions,
                replies,
                reopenings,
                clocks);
    }

    CaseFile categories(List<String> categories) {
        return new CaseFile(
                key,
                origin,
                sequence,
                lastMove,
                changedAt,
                standing,
                categories,
                mentions,
                replies,
                reopenings,
                clocks);
    }

    CaseFile replied(Instant at) {
        return new CaseFile(
                key,
                origin,
                sequence,
                lastMove,
                changedAt,
                standing,
                categories,
                mentions,
                replies.plus(at),
                reopenings,
                clocks);
    }

    CaseFile reopened() {
        return new CaseFile(
                key,
                origin,
                sequence,
                lastMove,
                changedAt,
                standing.reopen(),
                categories,
                mentions,
                replies,
                reopenings + 1,
                clocks);
    }

    /** With a mention more, and its categories behind those the case has. */
    CaseFile joinedBy(IncomingMention mention) {
        var more = new ArrayList<>(mentions);
        more.add(mention.mentionId());
        var all = new LinkedHashSet<>(categories);
        all.addAll(mention.categories());
        return new CaseFile(
                key,
                origin,
                sequence,
                lastMove,
                changedAt,
                standing,
                List.copyOf(all),
                more,
                replies,
                reopenings,
                clocks);
    }
}
