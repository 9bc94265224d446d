package balie.reporting.change;

/** What comes of asking for a page of a feed: the page, or why there is none. */
public sealed interface FeedAnswer<T> {
    /** Here it is. */
    record Given<T>(FeedPage<T> page) implements FeedAnswer<T> {}

    /** The cursor belongs to rows that are not any more: begin anew. */
    record Expired<T>() implements FeedAnswer<T> {}

    /** The cursor belongs to another feed. */
    record Foreign<T>() implements FeedAnswer<T> {}
}
