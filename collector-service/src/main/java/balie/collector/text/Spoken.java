package balie.collector.text;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads times that are told from now: "gisteren 14:02", "3 uur geleden", "yesterday at 9:15", "just now". */
final class Spoken {
    private static final Pattern DAY = Pattern.compile(
            "(vandaag|gisteren|eergisteren|today|yesterday)(?:,? (?:om|at)?,? ?(\\d{1,2})[:.](\\d{2}))?.*");
    private static final Pattern AGO = Pattern.compile(
            "(\\d{1,4}|een|één|a|an) ?(sec|min|uur|uren|hour|hr|dag|day|week|weken|h|m|d|w)[a-z]*\\.? ?(geleden|ago)");
    private static final Pattern NOW = Pattern.compile("(zojuist|zonet|nu|just now|now)");

    private Spoken() {}

    static Optional<Instant> read(String text, ZonedDateTime now) {
        var spoken = text.toLowerCase(Locale.ROOT);
        var day = DAY.matcher(spoken);
        if (day.matches()) return day(day, now);
        var ago = AGO.matcher(spoken);
        if (ago.matches()) return Optional.of(now.toInstant().minus(ago(ago)));
        return NOW.matcher(spoken).matches() ? Optional.of(now.toInstant()) : Optional.empty();
    }

    private static Optional<Instant> day(Matcher day, ZonedDateTime now) {
        int back =
                switch (day.group(1)) {
                    case "vandaag", "today" -> 0;
                    case "gisteren", "yesterday" -> 1;
                    default -> 2;
                };
        var time = day.group(2) == null ? LocalTime.MIDNIGHT : time(day.group(2), day.group(3));
        if (time == null) return Optional.empty();
        return Optional.of(now.toLocalDate()
                .minusDays(back)
                .atTime(time)
                .atZone(now.getZone())
                .toInstant());
    }

    private static LocalTime time(String hour, String minute) {
        int hours = Integer.parseInt(hour);
        int minutes = Integer.parseInt(minute);
        return hours > 23 || minutes > 59 ? null : LocalTime.of(hours, minutes);
    }

    private static Duration ago(Matcher ago) {
        long many = Character.isDigit(ago.group(1).charAt(0)) ? Long.parseLong(ago.group(1)) : 1;
        return switch (ago.group(2)) {
            case "sec" -> Duration.ofSeconds(many);
            case "min", "m" -> Duration.ofMinutes(many);
            case "uur", "uren", "hour", "hr", "h" -> Duration.ofHours(many);
            case "dag", "day", "d" -> Duration.ofDays(many);
            default -> Duration.ofDays(7 * many);
        };
    }
}
