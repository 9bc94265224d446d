package balie.response.escalation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.regex.Pattern;

/** A week by ISO 8601, such as 2026-W48: it begins on Monday, and week 1 is the one with the year's first Thursday. */
public record Week(int year, int number) implements Comparable<Week> {
    private static final Pattern TEXT = Pattern.compile("(\\d{4})-W(\\d{2})");

    public Week {
        if (number < 1 || number > weeksOf(year))
            throw new IllegalArgumentException("no week " + number + " in " + year);
    }

    public static Week of(LocalDate date) {
        return new Week(date.get(IsoFields.WEEK_BASED_YEAR), date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** Reads what {@link #toString} writes. */
    public static Week parse(String text) {
        var found = TEXT.matcher(text);
        if (!found.matches()) throw new IllegalArgumentException("a week is written as 2026-W48");
        return new Week(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)));
    }

    public LocalDate day(DayOfWeek day) {
        var inFirstWeek = LocalDate.of(year, 1, 4);
        return inFirstWeek.with(DayOfWeek.MONDAY).plusWeeks(number - 1L).with(day);
    }

    public Week next() {
        return of(day(DayOfWeek.MONDAY).plusWeeks(1));
    }

    public Week previous() {
        return of(day(DayOfWeek.MONDAY).minusWeeks(1));
    }

    @Override
    public int compareTo(Week other) {
        return year == other.year ? Integer.compare(number, other.number) : Integer.compare(year, other.year);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%04d-W%02d", year, number);
    }

    /** The 28th of December always lies in the year's last week. */
    private static int weeksOf(int year) {
        return LocalDate.of(year, 12, 28).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
