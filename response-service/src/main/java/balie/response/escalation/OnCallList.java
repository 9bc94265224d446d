package balie.response.escalation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Decides who is on call: the stand-in of that moment, the last one entered where there are several, else the person of the week.
 *
 * @param weeks login of the person of each week that is filled in
 * @param standIns in the order of being entered
 */
public record OnCallList(Handover handover, Map<Week, String> weeks, List<StandIn> standIns) {
    public OnCallList {
        weeks = Map.copyOf(weeks);
        standIns = List.copyOf(standIns);
    }

    /** The login of whoever is on call then; empty where the list has a gap. */
    public Optional<String> at(Instant at) {
        return standInAt(at).or(() -> Optional.ofNullable(weeks.get(handover.weekAt(at))));
    }

    /** Every duty between two instants, gaps among them, in order and without holes. */
    public List<Duty> duties(Instant from, Instant until) {
        var duties = new ArrayList<Duty>();
        Instant begin = null;
        for (var change : changes(from, until)) {
            if (begin != null)
                add(
                        duties,
                        new Duty(
                                at(begin).orElse(null),
                                begin,
                                change,
                                standInAt(begin).isPresent()));
            begin = change;
        }
        return duties;
    }

    /** The stretches between two instants with nobody on call. */
    public List<Duty> gaps(Instant from, Instant until) {
        return duties(from, until).stream()
                .filter(duty -> duty.onCall().isEmpty())
                .toList();
    }

    private static void add(List<Duty> duties, Duty duty) {
        var last = duties.size() - 1;
        if (last >= 0 && duties.get(last).runsOnInto(duty))
            duties.set(last, duties.get(last).until(duty.until()));
        else duties.add(duty);
    }

    private SortedSet<Instant> changes(Instant from, Instant until) {
        var changes = new TreeSet<Instant>();
        if (!from.isBefore(until)) return changes;
        for (var week = handover.weekAt(from); handover.of(week).isBefore(until); week = week.next())
            changes.add(handover.of(week));
        for (var standIn : standIns) changes.addAll(List.of(standIn.from(), standIn.until()));
        changes.addAll(List.of(from, until));
        return changes.subSet(from, until.plusNanos(1));
    }

    private Optional<String> standInAt(Instant at) {
        return standIns.stream()
                .filter(standIn -> standIn.covers(at))
                .reduce((first, last) -> last)
                .map(StandIn::person);
    }
}
