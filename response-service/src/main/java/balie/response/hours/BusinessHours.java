package balie.response.hours;

import balie.events.ClientProfile;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One client's business hours in one version of its profile: reckons deadlines and durations in business time. Business time is real
 * time that passes while the desk is open, so on the days when summer time begins and ends an interval counts what really passes.
 * Nothing is looked for further than {@link #HORIZON} ahead.
 */
public final class BusinessHours {
    /** How far ahead an opening or a deadline is looked for: two years. Beyond it there is none. */
    public static final Duration HORIZON = Duration.ofDays(2 * 366);

    private final int version;
    private final Calendar calendar;
    private final WallClock clock;

    private BusinessHours(int version, Calendar calendar, WallClock clock) {
        this.version = version;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The hours of an accepted profile, closed on the public holidays of its country. */
    public static BusinessHours of(ClientProfile profile) {
        return of(profile, PublicHolidays.of(profile.holidayCountry()));
    }

    /** The hours of an accepted profile, closed on the holidays given. */
    public static BusinessHours of(ClientProfile profile, Holidays holidays) {
        var zone = ZoneId.of(profile.timeZone());
        return new BusinessHours(profile.version(), Calendar.of(profile, holidays), new WallClock(zone));
    }

    /** Whether the desk is open at the same times by both, whatever else changed between their versions. */
    public boolean areSameAs(BusinessHours other) {
        return calendar.equals(other.calendar) && clock.equals(other.clock);
    }

    /** The version of the profile they come from. */
    public int version() {
        return version;
    }

    public ZoneId zone() {
        return clock.zone();
    }

    /**
     * The earliest instant by which that much business time has passed since {@code start}; empty when the desk is not open enough
     * within the horizon. No time at all has passed at {@code start}, open or closed.
     */
    public Optional<Instant> after(Instant start, Duration businessTime) {
        if (businessTime.isNegative()) throw new IllegalArgumentException("negative business time");
        if (businessTime.isZero()) return Optional.of(start);
        var left = businessTime;
        for (var openings = openings(start, start.plus(HORIZON)); openings.hasNext(); ) {
            var opening = openings.next();
            if (opening.length().compareTo(left) >= 0)
                return Optional.of(opening.from().plus(left));
            left = left.minus(opening.length());
        }
        return Optional.empty();
    }

    /** The business time that passes from one instant to another; none when the second is not the later. */
    public Duration between(Instant from, Instant to) {
        var passed = Duration.ZERO;
        for (var openings = openings(from, to); openings.hasNext(); )
            passed = passed.plus(openings.next().length());
        return passed;
    }

    /** Whether the desk is open then. It is at the instant of opening, and no more at the instant of closing. */
    public boolean isOpen(Instant at) {
        return openings(at, at.plusNanos(1)).hasNext();
    }

    /** When the desk is next open: {@code at} itself while it is; empty when never within the horizon. */
    public Optional<Instant> nextOpening(Instant at) {
        var openings = openings(at, at.plus(HORIZON));
        return openings.hasNext() ? Optional.of(openings.next().from()) : Optional.empty();
    }

    /** When an open desk next closes; empty when it is closed then, or stays open to the horizon. */
    public Optional<Instant> nextClosing(Instant at) {
        var horizon = at.plus(HORIZON);
        var closing = at;
        for (var openings = openings(at, horizon); openings.hasNext(); ) {
            var opening = openings.next();
            if (opening.from().isAfter(closing)) break;
            closing = opening.to();
        }
        return closing.equals(at) || closing.equals(horizon) ? Optional.empty() : Optional.of(closing);
    }

    /** Every stretch between two instants, open and closed by turns. */
    public List<Segment> segments(Instant from, Instant to) {
        var segments = new ArrayList<Segment>();
        for (var openings = openings(from, to); openings.hasNext(); ) addOpen(segments, from, openings.next());
        var reached = end(segments, from);
        if (reached.isBefore(to)) segments.add(new Segment(reached, to, false));
        return segments;
    }

    /** The hours of one day, for showing. */
    public DayHours on(LocalDate date) {
        return calendar.on(date);
    }

    private static void addOpen(List<Segment> segments, Instant from, Opening opening) {
        var reached = end(segments, from);
        if (reached.isBefore(opening.from())) segments.add(new Segment(reached, opening.from(), false));
        var last = segments.size() - 1;
        var runsOn = last >= 0 && reached.equals(opening.from());
        var openSince = runsOn ? segments.remove(last).from() : opening.from();
        segments.add(new Segment(openSince, opening.to(), true));
    }

    private static Instant end(List<Segment> segments, Instant from) {
        return segments.isEmpty() ? from : segments.get(segments.size() - 1).to();
    }

    private Openings openings(Instant from, Instant until) {
        return new Openings(calendar, clock, from, until);
    }
}
