package balie.reporting.digest;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/**
 * On which days and at which hour a digest is due, once on each of them. Where the clock is put forward over the hour, it is due as much
 * later; where the hour comes twice, at its first. Pure: now is handed in.
 */
record DueMoments(Set<DayOfWeek> days, int hour, ZoneId zone) {
    private static final int WEEK = 7;

    DueMoments {
        days = Set.copyOf(days);
    }

    /**
     * A moment at which it is due.
     *
     * @param day the local day, which names the occasion
     */
    record Due(LocalDate day, Instant at) {}

    /** The last one up to now; empty where no day is chosen. */
    Optional<Due> lastUntil(Instant now) {
        var today = now.atZone(zone).toLocalDate();
        for (var back = 0; back <= WEEK; back++) {
            var due = on(today.minusDays(back));
            if (days.contains(due.day().getDayOfWeek()) && !due.at().isAfter(now)) return Optional.of(due);
        }
        return Optional.empty();
    }

    /** The next one after now. */
    Optional<Due> nextAfter(Instant now) {
        var today = now.atZone(zone).toLocalDate();
        for (var ahead = 0; ahead <= WEEK; ahead++) {
            var due = on(today.plusDays(ahead));
            if (days.contains(due.day().getDayOfWeek()) && due.at().isAfter(now)) return Optional.of(due);
        }
        return Optional.empty();
    }

    private Due on(LocalDate day) {
        return new Due(day, day.atTime(LocalTime.of(hour, 0)).atZone(zone).toInstant());
    }
}
