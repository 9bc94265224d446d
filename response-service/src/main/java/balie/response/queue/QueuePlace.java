package balie.response.queue;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/**
 * A place in the queue: after the case of that moment and id.
 *
 * @param at what the stream is ordered by; null behind all deadlines, where the cases without one stand
 */
public record QueuePlace(Instant at, UUID caseId) {
    private static final String NEVER = "never";
    private static final long MICROS = 1_000_000;

    /** As it stands in an address. */
    public String text() {
        return (at == null ? NEVER : ChronoUnit.MICROS.between(Instant.EPOCH, at)) + "." + caseId;
    }

    /** The place that an address names; empty for nonsense. */
    public static Optional<QueuePlace> of(String text) {
        var dot = text == null ? -1 : text.indexOf('.');
        if (dot < 1) return Optional.empty();
        try {
            var caseId = UUID.fromString(text.substring(dot + 1));
            return Optional.of(new QueuePlace(moment(text.substring(0, dot)), caseId));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Instant moment(String text) {
        if (text.equals(NEVER)) return null;
        var micros = Long.parseLong(text);
        return Instant.ofEpochSecond(Math.floorDiv(micros, MICROS), Math.floorMod(micros, MICROS) * 1000);
    }
}
