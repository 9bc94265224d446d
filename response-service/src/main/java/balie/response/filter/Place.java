package balie.response.filter;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** A place in the stream, newest first: after the mention of that moment and id. */
public record Place(Instant publishedAt, UUID mentionId) {
    private static final long MICROS = 1_000_000;

    /** As it stands in an address. */
    public String text() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, publishedAt) + "." + mentionId;
    }

    /** The place that an address names; empty for nonsense. */
    public static Optional<Place> of(String text) {
        if (text == null) return Optional.empty();
        var dot = text.indexOf('.');
        if (dot < 1) return Optional.empty();
        try {
            var micros = Long.parseLong(text.substring(0, dot));
            var moment = Instant.ofEpochSecond(Math.floorDiv(micros, MICROS), Math.floorMod(micros, MICROS) * 1000);
            return Optional.of(new Place(moment, UUID.fromString(text.substring(dot + 1))));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
