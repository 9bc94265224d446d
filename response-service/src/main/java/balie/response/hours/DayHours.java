package balie.response.hours;

import balie.events.ClientProfile.Interval;
import java.time.LocalDate;
import java.util.List;

/**
 * The hours of one day and what decided them.
 *
 * @param intervals in the order of the day; {@code to} 00:00 is the end of the day; none means closed
 * @param name of the special day; null for every other, and when it has none
 */
public record DayHours(LocalDate date, Ground ground, String name, List<Interval> intervals) {

    /** What decided the hours of a day: a special day goes before a holiday, a holiday before the weekday. */
    public enum Ground {
        WEEKDAY,
        HOLIDAY,
        SPECIAL_DAY
    }
}
