package balie.faults.check;

import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One life of a case, from its opening or reopening by a mention: what its first-response clock must have done, told from the mention and
 * the case's history alone. Cases with an undoing are left out.
 *
 * @param generation from 1, one higher with each reopening
 * @param begun when the case was opened or reopened
 * @param starts when the clock started: more than one where the mention was found again
 * @param ended when somebody replied, or there was nothing to reply to any more; null if never
 * @param since all that happened to the case from then on, later lives included
 * @param breaches the events that tell that the first response is late
 */
record Round(
        UUID caseId,
        int generation,
        Instant begun,
        List<Instant> starts,
        Instant ended,
        List<Desk.Event> since,
        List<Desk.Event> breaches) {

    static List<Round> of(Held held) {
        var starts = new HashMap<UUID, List<Instant>>();
        for (var record : held.stream().collected())
            starts.computeIfAbsent(record.mentionId(), id -> new ArrayList<>(1)).add(record.clockStart());
        var rounds = new ArrayList<Round>();
        held.desk().events().stream()
                .collect(groupingBy(Desk.Event::caseId))
                .forEach((caseId, events) -> rounds.addAll(of(events, starts)));
        return rounds;
    }

    private static List<Round> of(List<Desk.Event> events, Map<UUID, List<Instant>> starts) {
        var rounds = new ArrayList<Round>();
        if (events.stream().anyMatch(event -> event.is("UNDONE"))) return rounds;
        var generation = 0;
        for (var i = 0; i < events.size(); i++) {
            var event = events.get(i);
            if (!event.is("OPENED", "REOPENED")) continue;
            generation++;
            if (starts.containsKey(event.mentionId()))
                rounds.add(of(generation, events.subList(i, events.size()), events, starts.get(event.mentionId())));
        }
        return rounds;
    }

    private static Round of(int generation, List<Desk.Event> since, List<Desk.Event> all, List<Instant> starts) {
        var begun = since.get(0);
        var ended = since.stream()
                .filter(event -> event.is("REPLY_SENT", "RESOLVED", "NOT_RELEVANT"))
                .map(Desk.Event::at)
                .findFirst();
        var breaches = all.stream()
                .filter(event -> event.is("SLA_BREACHED")
                        && "FIRST_RESPONSE".equals(event.clock())
                        && event.clockGeneration() == generation)
                .toList();
        return new Round(begun.caseId(), generation, begun.at(), starts, ended.orElse(null), since, breaches);
    }

    /** The deadline: of several the one that the breach tells of. */
    Instant due(Duration target) {
        return starts.stream()
                .map(start -> start.plus(target))
                .filter(due -> breaches.stream().anyMatch(breach -> Times.same(breach.at(), due)))
                .findFirst()
                .orElse(starts.get(0).plus(target));
    }

    boolean endedBefore(Instant due) {
        return ended != null && ended.isBefore(due);
    }
}
