package balie.response.hours;

import balie.events.ClientProfile.Interval;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * Hands out the open stretches between two instants, in order. They never overlap, even where intervals do, and meet where one day runs
 * into the next.
 */
final class Openings implements Iterator<Opening> {
    private final Calendar calendar;
    private final WallClock clock;
    private final Instant until;
    private Instant reached;
    private LocalDate day;
    private Iterator<Interval> ofDay;
    private Opening next;

    Openings(Calendar calendar, WallClock clock, Instant from, Instant until) {
        this.calendar = calendar;
        this.clock = clock;
        this.until = until;
        this.reached = from;
        this.day = clock.dateAt(from).minusDays(1);
        this.ofDay = Collections.emptyIterator();
        this.next = find();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Opening next() {
        if (next == null) throw new NoSuchElementException();
        var found = next;
        next = find();
        return found;
    }

    private Opening find() {
        while (ofDay.hasNext() || turnToNextDay()) {
            while (ofDay.hasNext()) {
                var opening = opening(ofDay.next()).within(reached, until);
                if (opening.isEmpty()) continue;
                reached = opening.to();
                return opening;
            }
        }
        return null;
    }

    private boolean turnToNextDay() {
        day = day.plusDays(1);
        if (!clock.startOf(day).isBefore(until)) return false;
        ofDay = calendar.on(day).intervals().iterator();
        return true;
    }

    private Opening opening(Interval interval) {
        var closesOn = interval.to().equals(LocalTime.MIDNIGHT) ? day.plusDays(1) : day;
        return new Opening(clock.at(day.atTime(interval.from())), clock.at(closesOn.atTime(interval.to())));
    }
}
