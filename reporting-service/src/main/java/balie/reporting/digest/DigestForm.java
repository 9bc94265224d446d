package balie.reporting.digest;

import balie.reporting.mail.Subscribers;
import jakarta.ws.rs.FormParam;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What a page sends about a digest. */
public class DigestForm {
    private static final int LONGEST_NAME = 120;

    @FormParam("name")
    String name;

    @FormParam("part")
    List<String> parts;

    @FormParam("day")
    List<String> days;

    @FormParam("hour")
    String hour;

    @FormParam("zone")
    String zone;

    @FormParam("language")
    String language;

    @FormParam("active")
    String active;

    @FormParam("addresses")
    String addresses;

    /** Who is to get it; empty where one of them is no address. */
    Optional<List<String>> readers() {
        return Subscribers.read(typed(addresses));
    }

    /** The digest under that id; empty where something cannot be used, or nothing or no day is chosen. */
    Optional<Digest> digest(UUID digestId, String clientId) {
        try {
            var told = Stream.of(Part.values())
                    .filter(part -> listed(parts).contains(part.name()))
                    .toList();
            var on = Stream.of(DayOfWeek.values())
                    .filter(day -> listed(days).contains(day.name()))
                    .toList();
            var at = Integer.parseInt(typed(hour));
            var sound = isName(typed(name)) && !told.isEmpty() && !on.isEmpty() && at >= 0 && at < 24;
            if (!sound) return Optional.empty();
            var letters = "en".equals(language) ? "en" : "nl";
            return Optional.of(new Digest(
                    digestId,
                    clientId,
                    typed(name),
                    told,
                    on,
                    at,
                    ZoneId.of(typed(zone)),
                    letters,
                    "true".equals(active),
                    Instant.EPOCH));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean isName(String text) {
        return !text.isEmpty() && text.length() <= LONGEST_NAME && text.chars().noneMatch(Character::isISOControl);
    }

    private static List<String> listed(List<String> values) {
        return values == null ? List.of() : values;
    }

    private static String typed(String text) {
        return text == null ? "" : text.strip();
    }
}
