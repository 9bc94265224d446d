package balie.reporting.page;

import balie.reporting.period.Grain;
import balie.reporting.period.Span;
import balie.theme.Language;
import balie.theme.format.Times;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** What the bars of a chart are called, in full and in little room. */
record BarNames(Grain grain, int bars, ZoneId zone, Language language) {
    private static final int WEEKDAYS = 8;

    /** In full, as a sentence can use it. */
    String name(Span bar) {
        var day = first(bar);
        return switch (grain) {
            case HOUR ->
                Times.weekday(day, locale()) + " " + Times.shortDay(day, locale()) + ", "
                        + Times.time(bar.from(), zone);
            case DAY -> Times.fullDay(day, locale());
            case WEEK -> Times.through(day, last(bar), locale());
            case MONTH -> written(day, "LLLL yyyy");
            case YEAR -> Integer.toString(day.getYear());
            case DECADE -> day.getYear() + " – " + last(bar).getYear();
        };
    }

    /** For the axis. */
    String label(Span bar) {
        var day = first(bar);
        return switch (grain) {
            case HOUR -> Times.time(bar.from(), zone);
            case DAY -> bars <= WEEKDAYS ? Times.weekday(day, locale()) : Times.shortDay(day, locale());
            case WEEK -> Times.shortDay(day, locale());
            case MONTH -> written(day, "LLL yy").replace(".", "");
            case YEAR, DECADE -> Integer.toString(day.getYear());
        };
    }

    private LocalDate first(Span bar) {
        return bar.from().atZone(zone).toLocalDate();
    }

    private LocalDate last(Span bar) {
        return bar.to().atZone(zone).minusNanos(1).toLocalDate();
    }

    private String written(LocalDate day, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language.conventions()).format(day);
    }

    private Object locale() {
        return language.code();
    }
}
