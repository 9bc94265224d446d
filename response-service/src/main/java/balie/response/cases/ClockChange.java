package balie.response.cases;

import balie.events.CaseEvent.ClockState;
import balie.events.CaseEvent.Detail;
import balie.events.CaseEvent.Kind;
import balie.response.sla.Marks;
import balie.response.sla.SlaClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Something about a clock that is told: it started, warned, or came to an end. A clock that is done late was told as breached. */
record ClockChange(Kind kind, SlaClock clock, Instant at) {

    /** What happened to a case's clocks from one moment to another. */
    static List<ClockChange> between(List<SlaClock> before, List<SlaClock> after) {
        var changes = new ArrayList<ClockChange>();
        for (var clock : after) {
            var earlier = before.stream().filter(clock::measuresSameAs).findFirst();
            if (earlier.isEmpty()) changes.add(new ClockChange(Kind.SLA_STARTED, clock, clock.startedAt()));
            addMarks(changes, clock, earlier.map(SlaClock::marks).orElse(Marks.NONE));
        }
        return changes;
    }

    Detail detail() {
        return Details.ofClock(clock);
    }

    private static void addMarks(List<ClockChange> changes, SlaClock clock, Marks before) {
        var now = clock.marks();
        add(changes, Kind.SLA_WARNED, clock, before.warnedAt(), now.warnedAt());
        add(changes, Kind.SLA_BREACHED, clock, before.breachedAt(), now.breachedAt());
        if (clock.state() == ClockState.MET) add(changes, Kind.SLA_MET, clock, before.doneAt(), now.doneAt());
        if (clock.state() == ClockState.DROPPED)
            add(changes, Kind.SLA_DROPPED, clock, before.droppedAt(), now.droppedAt());
    }

    private static void add(List<ClockChange> changes, Kind kind, SlaClock clock, Instant before, Instant now) {
        if (now != null && !Objects.equals(before, now)) changes.add(new ClockChange(kind, clock, now));
    }
}
