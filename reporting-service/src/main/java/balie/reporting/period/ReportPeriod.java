package balie.reporting.period;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * The period of one report. A period that has not ended yet is compared with the same days before up to the same hour, never with whole
 * days, so that a morning is not set against a day.
 *
 * @param span what is counted: up to now when the last day has not ended
 * @param drawn whole days: what a chart has room for
 * @param before the period to compare with; empty when there is none
 */
public record ReportPeriod(Choice choice, Span span, Span drawn, Optional<Span> before, ZoneId zone) {

    /** One of the periods that end with today. */
    public static ReportPeriod recent(Choice choice, ZonedDateTime now) {
        var today = now.toLocalDate();
        return days(choice, today.minusDays(choice.days() - 1L), today, now);
    }

    /** From the first day through the last, both included. */
    public static ReportPeriod dates(LocalDate first, LocalDate last, ZonedDateTime now) {
        return days(Choice.DATES, first, last, now);
    }

    /** Everything between the first post and the last: nothing to compare with. */
    public static ReportPeriod all(Optional<Span> posts, ZonedDateTime now) {
        var span = posts.orElseGet(() -> new Span(midnight(now.toLocalDate(), now.getZone()), now.toInstant()));
        return new ReportPeriod(Choice.ALL, span, wholeDays(span, now.getZone()), Optional.empty(), now.getZone());
    }

    private static ReportPeriod days(Choice choice, LocalDate first, LocalDate last, ZonedDateTime now) {
        var zone = now.getZone();
        var drawn = new Span(midnight(first, zone), midnight(last.plusDays(1), zone));
        var span = new Span(drawn.from(), ended(drawn, now.toInstant()));
        return new ReportPeriod(choice, span, drawn, Optional.of(before(first, last, span, zone)), zone);
    }

    private static Instant ended(Span drawn, Instant now) {
        var end = now.isBefore(drawn.to()) ? now : drawn.to();
        return end.isBefore(drawn.from()) ? drawn.from() : end;
    }

    private static Span before(LocalDate first, LocalDate last, Span span, ZoneId zone) {
        var days = last.toEpochDay() - first.toEpochDay() + 1;
        var from = midnight(first.minusDays(days), zone);
        var to = span.to().atZone(zone).minusDays(days).toInstant();
        return new Span(from, to.isBefore(from) ? from : to);
    }

    private static Span wholeDays(Span span, ZoneId zone) {
        var first = span.from().atZone(zone).toLocalDate();
        var beyond = midnight(span.to().atZone(zone).toLocalDate(), zone);
        var to = beyond.isBefore(span.to())
                ? midnight(span.to().atZone(zone).toLocalDate().plusDays(1), zone)
                : beyond;
        return new Span(midnight(first, zone), to);
    }

    private static Instant midnight(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** The first day that is counted. */
    public LocalDate firstDay() {
        return drawn.from().atZone(zone).toLocalDate();
    }

    /** The last day that is counted, perhaps in part. */
    public LocalDate lastDay() {
        return drawn.to().atZone(zone).minusNanos(1).toLocalDate();
    }

    /** The first day of the period before; only where there is one. */
    public LocalDate firstDayBefore() {
        return before.orElseThrow().from().atZone(zone).toLocalDate();
    }

    /** The last day of the period before, perhaps in part; only where there is one. */
    public LocalDate lastDayBefore() {
        return firstDay().minusDays(1);
    }

    /** Whether its last day goes on. */
    public boolean unfinished() {
        return choice != Choice.ALL && span.to().isBefore(drawn.to());
    }
}
