package balie.response.filter;

import java.util.Optional;
import java.util.UUID;

/**
 * How far somebody followed the changes: up to this row within this transaction, by the database's count of transactions. Ordered as the
 * database orders transactions and ids.
 *
 * @param transaction the database's 64-bit transaction id
 * @param id of the mention or case that changed
 */
public record Position(long transaction, UUID id) implements Comparable<Position> {
    private static final UUID FIRST = new UUID(0, 0);

    /** Before everything that this transaction did. */
    public static Position before(long transaction) {
        return new Position(transaction, FIRST);
    }

    /** As it stands in an event's id. */
    public String text() {
        return id.equals(FIRST) ? Long.toString(transaction) : transaction + "." + id;
    }

    @Override
    public int compareTo(Position other) {
        var byTransaction = Long.compareUnsigned(transaction, other.transaction);
        if (byTransaction != 0) return byTransaction;
        var byFirstHalf = Long.compareUnsigned(id.getMostSignificantBits(), other.id.getMostSignificantBits());
        return byFirstHalf != 0
                ? byFirstHalf
                : Long.compareUnsigned(id.getLeastSignificantBits(), other.id.getLeastSignificantBits());
    }

    /** The position that an event's id names; empty for nonsense. */
    public static Optional<Position> of(String text) {
        if (text == null || text.isEmpty()) return Optional.empty();
        var dot = text.indexOf('.');
        try {
            if (dot < 0) return Optional.of(before(transaction(text)));
            return Optional.of(
                    new Position(transaction(text.substring(0, dot)), UUID.fromString(text.substring(dot + 1))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static long transaction(String text) {
        var number = Long.parseLong(text);
        if (number < 0) throw new NumberFormatException();
        return number;
    }
}
