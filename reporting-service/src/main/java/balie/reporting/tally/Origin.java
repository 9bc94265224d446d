package balie.reporting.tally;

import java.time.Instant;
import java.util.Objects;

/**
 * Where on its topic the event stood that a fact was taken from. A rebuild tells from it whether the event has left the topic since.
 *
 * @param sentAt when the broker took the event
 */
public record Origin(int partition, long offset, Instant sentAt) {
    public Origin {
        Objects.requireNonNull(sentAt, "sentAt");
    }
}
