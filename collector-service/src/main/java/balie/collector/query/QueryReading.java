package balie.collector.query;

/** What a query's text turned out to mean. */
public sealed interface QueryReading {
    /** It can be matched. */
    record Understood(Query query) implements QueryReading {}

    /**
     * It cannot.
     *
     * @param position of the character that is the trouble, from 1
     * @param message what is wrong there and what to do
     */
    record NotUnderstood(int position, String message) implements QueryReading {}
}
