package balie.reporting.change;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a reader stands in a feed. It is no secret and opens nothing, so it carries no signature: one made by hand leads to rows that its
 * maker may see anyway.
 *
 * @param feed which feed
 * @param epoch which life of the database: another server, or one set back, counts its transactions anew
 * @param generation which generation of the facts: a rebuild makes all rows anew
 * @param start transactions before it were settled when the reader began: rows that were gone by then it never had
 * @param changedIn the transaction of the last row that was given; 0 while there was none
 * @param id the last row that was given
 */
public record Cursor(String feed, String epoch, long generation, long start, long changedIn, UUID id) {
    private static final String VERSION = "1";
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final UUID AFTER_ALL = new UUID(-1, -1);

    /** Before everything. */
    static Cursor begin(Feed feed, Horizon horizon) {
        return new Cursor(feed.code(), horizon.epoch(), horizon.generation(), horizon.settledBefore(), 0, BEFORE_ALL);
    }

    /** After everything that is settled: what comes is what changes from now on. */
    static Cursor end(Feed feed, Horizon horizon) {
        return begin(feed, horizon).at(horizon.settledBefore() - 1, AFTER_ALL);
    }

    Cursor at(long otherChangedIn, UUID otherId) {
        return new Cursor(feed, epoch, generation, start, otherChangedIn, otherId);
    }

    /** As readers carry it. */
    public String text() {
        var plain = String.join(
                ".",
                VERSION,
                feed,
                epoch,
                Long.toString(generation, Character.MAX_RADIX),
                Long.toString(start, Character.MAX_RADIX),
                Long.toString(changedIn, Character.MAX_RADIX),
                id.toString());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }

    /** What a reader carried; empty when it is no cursor. */
    public static Optional<Cursor> read(String text) {
        try {
            var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
            var parts = plain.split("\\.", -1);
            if (parts.length != 7 || !parts[0].equals(VERSION)) return Optional.empty();
            return Optional.of(new Cursor(
                    parts[1],
                    parts[2],
                    number(parts[3]),
                    number(parts[4]),
                    number(parts[5]),
                    UUID.fromString(parts[6])));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static long number(String text) {
        var number = Long.parseLong(text, Character.MAX_RADIX);
        if (number < 0) throw new IllegalArgumentException("negative");
        return number;
    }

    boolean isOf(Feed other) {
        return feed.equals(other.code());
    }

    /** Whether rows after it can still be told from rows before it. */
    boolean holdsAt(Horizon horizon) {
        return epoch.equals(horizon.epoch())
                && generation == horizon.generation()
                && changedIn < horizon.settledBefore();
    }
}
