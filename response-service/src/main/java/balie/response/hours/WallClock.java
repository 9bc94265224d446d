package balie.response.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * The clock on the wall in one time zone. Tells the instant at which it shows a local time: a time that is skipped when summer begins is
 * the instant of the skip, a time that comes twice when summer ends is its first. So a later local time is never an earlier instant.
 */
public record WallClock(ZoneId zone) {

    public Instant at(LocalDateTime time) {
        var rules = zone.getRules();
        var change = rules.getTransition(time);
        if (change != null && change.isGap()) return change.getInstant();
        return time.toInstant(rules.getOffset(time));
    }

    public Instant startOf(LocalDate date) {
        return at(date.atStartOfDay());
    }

    public LocalDate dateAt(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }
}
