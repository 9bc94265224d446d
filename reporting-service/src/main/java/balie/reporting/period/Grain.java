package balie.reporting.period;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** How wide one bar of a chart is: the finest width that keeps their number readable. Hours, days and the rest are the client's own. */
public enum Grain {
    HOUR(ChronoUnit.HOURS, Duration.ofHours(49)),
    DAY(ChronoUnit.DAYS, Duration.ofDays(62)),
    WEEK(ChronoUnit.WEEKS, Duration.ofDays(62 * 7)),
    MONTH(ChronoUnit.MONTHS, Duration.ofDays(62 * 30)),
    YEAR(ChronoUnit.YEARS, Duration.ofDays(62 * 365)),
    DECADE(ChronoUnit.DECADES, Duration.ofDays(Integer.MAX_VALUE));

    private final ChronoUnit unit;
    private final Duration longest;

    Grain(ChronoUnit unit, Duration longest) {
        this.unit = unit;
        this.longest = longest;
    }

    /** The width for a stretch of that length. */
    public static Grain fitting(Span span) {
        for (var grain : values()) if (span.length().compareTo(grain.longest) <= 0) return grain;
        return DECADE;
    }

    /** The span cut at every start of an hour, day, week, month, year or decade in that zone. */
    public List<Span> cut(Span span, ZoneId zone) {
        var cuts = new ArrayList<Span>();
        var from = span.from();
        while (from.isBefore(span.to())) {
            var next = next(from, zone);
            var to = next.isBefore(span.to()) ? next : span.to();
            cuts.add(new Span(from, to));
            from = to;
        }
        return cuts;
    }

    private Instant next(Instant from, ZoneId zone) {
        // An hour is an hour also where clocks go back; a day is a day of the calendar.
        if (this == HOUR) return hourOf(from.atZone(zone)).plus(1, ChronoUnit.HOURS);
        return start(from.atZone(zone).toLocalDate())
                .plus(1, unit)
                .atStartOfDay(zone)
                .toInstant();
    }

    private static Instant hourOf(ZonedDateTime moment) {
        return moment.truncatedTo(ChronoUnit.HOURS).toInstant();
    }

    private LocalDate start(LocalDate day) {
        return switch (this) {
            case HOUR, DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
            case DECADE -> day.withDayOfYear(1).withYear(Math.floorDiv(day.getYear(), 10) * 10);
        };
    }
}
