package balie.response.inbox;

import balie.events.CaseEvent.ClockKind;
import balie.response.hours.HoursVersions;
import balie.response.sla.ClockSegment;
import balie.response.sla.SlaClock;
import balie.theme.ClockFace;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A clock of the case as it is shown.
 *
 * @param face null for one that was dropped, or never falls due
 * @param used business time
 * @param segments its life up to now, or to its end
 */
public record ClockLine(SlaClock clock, ClockFace face, Duration used, List<ClockSegment> segments) {
    private static final int WIDTH = 1000;

    static ClockLine of(SlaClock clock, HoursVersions hours, Instant now) {
        return new ClockLine(clock, Faces.of(clock, now), clock.businessTimeBy(now, hours), clock.segments(hours, now));
    }

    public ClockKind kind() {
        return clock.kind();
    }

    public Duration target() {
        return clock.aim().target();
    }

    public Instant dueAt() {
        return clock.dueAt();
    }

    public boolean dropped() {
        return clock.marks().droppedAt() != null;
    }

    public boolean over() {
        return clock.over();
    }

    /** How much of the target is used, 1 for all of it or more. */
    public double share() {
        if (target().isZero()) return 1;
        return Math.min(1, (double) used.toMillis() / target().toMillis());
    }

    public String tone() {
        if (clock.marks().breachedAt() != null) return "over";
        return clock.marks().warnedAt() != null && !clock.over() ? "soon" : "good";
    }

    /** A stretch of the strip, of a width of 1000. */
    public record Piece(long from, long width, String passing) {}

    public List<Piece> strip() {
        var pieces = new ArrayList<Piece>();
        if (segments.isEmpty()) return pieces;
        var start = segments.get(0).from();
        var end = segments.get(segments.size() - 1).to();
        var all = Math.max(1, Duration.between(start, end).toMillis());
        for (var segment : segments) {
            var from = Duration.between(start, segment.from()).toMillis() * WIDTH / all;
            var to = Duration.between(start, segment.to()).toMillis() * WIDTH / all;
            pieces.add(new Piece(
                    from, Math.max(1, to - from), segment.passing().name().toLowerCase(java.util.Locale.ROOT)));
        }
        return pieces;
    }
}
