package balie.response.sla;

import balie.response.hours.HoursVersions;
import balie.response.hours.Segment;
import balie.response.sla.ClockSegment.Passing;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Shows a clock's course by the hours that held at the time, up to an instant where it still lasts. */
record ClockSegments(HoursVersions hours, Instant until) {

    List<ClockSegment> of(Course course) {
        return course.stretches().stream().flatMap(this::of).toList();
    }

    private Stream<ClockSegment> of(Stretch stretch) {
        var end = stretch.lasts() ? until : stretch.to();
        if (!stretch.from().isBefore(end)) return Stream.empty();
        if (stretch.pauses())
            return Stream.of(new ClockSegment(stretch.from(), end, Passing.PAUSED, stretch.waitingFor()));
        return hours.version(stretch.profileVersion()).segments(stretch.from(), end).stream()
                .map(ClockSegments::of);
    }

    private static ClockSegment of(Segment segment) {
        return new ClockSegment(segment.from(), segment.to(), segment.open() ? Passing.OPEN : Passing.CLOSED, null);
    }
}
