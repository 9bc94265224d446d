package balie.response.escalation;

import balie.response.hours.WallClock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;

/** When one week's person on call hands over to the next: a day of the week and a time on the agency's wall clock. */
public record Handover(WallClock clock, DayOfWeek day, LocalTime time) {

    /** When the duty of a week begins. */
    public Instant of(Week week) {
        return clock.at(week.day(day).atTime(time));
    }

    /** The week whose duty it is at an instant. */
    public Week weekAt(Instant at) {
        var week = Week.of(clock.dateAt(at));
        return at.isBefore(of(week)) ? week.previous() : week;
    }
}
