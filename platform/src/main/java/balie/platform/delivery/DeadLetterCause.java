package balie.platform.delivery;

import java.util.Locale;

/** Why a reader could not use a record. The code is all that is told: the data itself is quoted nowhere. */
public enum DeadLetterCause {
    /** Bytes that are no JSON, or no UTF-8 (RFC 8259, section 8.1). */
    NOT_JSON,
    /** JSON, but not of the fields and types that the event has. */
    WRONG_SHAPE,
    /** The right shape, but a value is missing or impossible. */
    INVALID,
    TOO_LARGE,
    /** Text holds U+0000 or half of a surrogate pair, which PostgreSQL cannot store. */
    UNSTORABLE_TEXT,
    /** No value, on a topic where a tombstone means nothing. */
    EMPTY,
    /** The record says, in {@code ce_type}, that it is another kind of event. */
    WRONG_TYPE;

    /** As written in the dead letter's {@code balie-cause} header. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
