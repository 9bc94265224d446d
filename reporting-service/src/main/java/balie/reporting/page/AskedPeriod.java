package balie.reporting.page;

import balie.reporting.period.Choice;
import balie.reporting.period.ReportPeriod;
import balie.reporting.period.Span;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * The period that a page's address asks for: two dates before a choice, and seven days where it asks for nothing or for nonsense.
 *
 * @param understood false where it was nonsense
 */
record AskedPeriod(ReportPeriod period, boolean understood) {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9000;

    /** Any argument but the last two may be null; posts is what there is of the client, for the choice of everything. */
    static AskedPeriod of(String choice, String from, String to, Optional<Span> posts, ZonedDateTime now) {
        if (isGiven(from) || isGiven(to)) return ofDates(from, to, now);
        if (!isGiven(choice)) return new AskedPeriod(ReportPeriod.recent(Choice.WEEK, now), true);
        return Choice.of(choice)
                .filter(known -> known != Choice.DATES)
                .map(known -> new AskedPeriod(ofChoice(known, posts, now), true))
                .orElseGet(() -> nonsense(now));
    }

    private static ReportPeriod ofChoice(Choice choice, Optional<Span> posts, ZonedDateTime now) {
        return choice == Choice.ALL ? ReportPeriod.all(posts, now) : ReportPeriod.recent(choice, now);
    }

    private static AskedPeriod ofDates(String from, String to, ZonedDateTime now) {
        try {
            var last = isGiven(to) ? LocalDate.parse(to.strip()) : now.toLocalDate();
            var first = isGiven(from) ? LocalDate.parse(from.strip()) : last;
            if (last.isBefore(first) || first.getYear() < FIRST_YEAR || last.getYear() > LAST_YEAR)
                return nonsense(now);
            return new AskedPeriod(ReportPeriod.dates(first, last, now), true);
        } catch (DateTimeParseException e) {
            return nonsense(now);
        }
    }

    private static AskedPeriod nonsense(ZonedDateTime now) {
        return new AskedPeriod(ReportPeriod.recent(Choice.WEEK, now), false);
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }
}
