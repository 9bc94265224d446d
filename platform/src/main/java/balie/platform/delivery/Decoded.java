package balie.platform.delivery;

/** What a record's bytes turned out to be. */
public sealed interface Decoded<E> {
    /** Bytes that are an event of the expected kind. */
    record Event<E>(E event) implements Decoded<E> {}

    /** Bytes that no reader can use. */
    record Poison<E>(DeadLetterCause cause) implements Decoded<E> {}
}
