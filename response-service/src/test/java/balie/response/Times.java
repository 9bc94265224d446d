package balie.response;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Reads the times that examples are written in. */
public final class Times {
    public static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private Times() {}

    /** A local time in Amsterdam, such as {@code 2026-03-06 16:30}, or an instant where it ends in Z. */
    public static Instant at(String text) {
        return at(text.endsWith("Z") ? text.replace(" ", "T") : text, AMSTERDAM);
    }

    public static Instant at(String text, ZoneId zone) {
        if (text.endsWith("Z")) return Instant.parse(text);
        return LocalDateTime.parse(text.replace(' ', 'T')).atZone(zone).toInstant();
    }
}
