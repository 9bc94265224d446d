package balie.reporting.tally;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

/** One hour of one source, for one client. A mention that two sources list counts in both. Ordered, as {@link HourKey} is. */
public record PlaceHourKey(String clientId, Instant hour, String sourceId) implements Comparable<PlaceHourKey> {
    private static final Comparator<PlaceHourKey> ORDER = Comparator.comparing(PlaceHourKey::clientId)
            .thenComparing(PlaceHourKey::hour)
            .thenComparing(PlaceHourKey::sourceId);

    static PlaceHourKey of(Content content, String sourceId) {
        return new PlaceHourKey(content.clientId(), content.publishedAt().truncatedTo(ChronoUnit.HOURS), sourceId);
    }

    @Override
    public int compareTo(PlaceHourKey other) {
        return ORDER.compare(this, other);
    }
}
