package balie.response.sla;

import balie.events.CaseEvent.WaitingFor;
import balie.response.hours.HoursVersions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a clock did from its start until now or its end: stretches without holes, in order. */
public record Course(List<Stretch> stretches) {
    public Course {
        stretches = List.copyOf(stretches);
        if (stretches.isEmpty()) throw new IllegalArgumentException("a clock has a start");
    }

    static Course startedAt(Instant at, int profileVersion) {
        return new Course(List.of(Stretch.counting(at, profileVersion)));
    }

    Instant startedAt() {
        return stretches.get(0).from();
    }

    /** Since when it does what it does now, or did last. */
    Instant lastFrom() {
        return last().from();
    }

    /** The version of the profile whose hours hold in it now, or held last. */
    int profileVersion() {
        return last().profileVersion();
    }

    /** Why it pauses now; null when it counts or has ended. */
    WaitingFor waitingFor() {
        return last().lasts() ? last().waitingFor() : null;
    }

    boolean counts() {
        return last().lasts() && !last().pauses();
    }

    Course pausedAt(Instant at, WaitingFor cause, HoursVersions hours) {
        return followedBy(Stretch.paused(notBeforeLast(at), cause, profileVersion()), hours);
    }

    Course countingFrom(Instant at, int profileVersion, HoursVersions hours) {
        return followedBy(Stretch.counting(notBeforeLast(at), profileVersion), hours);
    }

    Course endedAt(Instant at, HoursVersions hours) {
        var ended = new ArrayList<>(stretches);
        ended.set(ended.size() - 1, last().endedAt(at, hours));
        return new Course(ended);
    }

    Duration usedBy(Instant at, HoursVersions hours) {
        return stretches.stream().map(stretch -> stretch.usedBy(at, hours)).reduce(Duration.ZERO, Duration::plus);
    }

    Duration calendarTimeBy(Instant at) {
        var end = last().lasts() ? at : last().to();
        return end.isBefore(startedAt()) ? Duration.ZERO : Duration.between(startedAt(), end);
    }

    private Course followedBy(Stretch next, HoursVersions hours) {
        var longer = new ArrayList<>(endedAt(next.from(), hours).stretches);
        longer.add(next);
        return new Course(longer);
    }

    private Instant notBeforeLast(Instant at) {
        return at.isBefore(last().from()) ? last().from() : at;
    }

    private Stretch last() {
        return stretches.get(stretches.size() - 1);
    }
}
