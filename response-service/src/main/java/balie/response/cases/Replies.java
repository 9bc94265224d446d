package balie.response.cases;

import java.time.Instant;

/** The replies that were recorded: how many, the first and the last; both null while there is none. */
public record Replies(int count, Instant firstAt, Instant lastAt) {
    static final Replies NONE = new Replies(0, null, null);

    Replies plus(Instant at) {
        return new Replies(count + 1, firstAt == null ? at : firstAt, at);
    }
}
