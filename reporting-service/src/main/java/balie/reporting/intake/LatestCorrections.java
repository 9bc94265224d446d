package balie.reporting.intake;

import balie.events.TriageCorrected;
import balie.platform.delivery.Received;
import balie.reporting.tally.Moment;
import balie.reporting.tally.Tag;
import java.util.Collection;
import java.util.Comparator;
import java.util.TreeMap;
import java.util.UUID;

/** Of a batch's corrections of one mention and tag the latest; of equals the one with the higher id, so that order does not matter. */
final class LatestCorrections {
    private static final Comparator<TriageCorrected> BY_AGE = Comparator.comparing(
                    (TriageCorrected correction) -> Moment.storable(correction.at()))
            // As text, because the database orders ids so, and the platform's own order of ids is another.
            .thenComparing(correction -> correction.correctionId().toString());

    private final TreeMap<Place, Received<TriageCorrected>> latest = new TreeMap<>();

    /** Ordered, so that everybody takes locks in the same order. */
    private record Place(UUID mentionId, Tag tag) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            var order = mentionId.compareTo(other.mentionId);
            return order == 0 ? tag.compareTo(other.tag) : order;
        }
    }

    /** Adds one, unless it is of a tag that figures do not count, or to what the tag cannot be. */
    void add(Received<TriageCorrected> received) {
        var correction = received.event();
        Tag.of(correction.tag())
                .filter(tag -> tag.takes(correction.to()))
                .ifPresent(tag ->
                        latest.merge(new Place(correction.mentionId(), tag), received, LatestCorrections::later));
    }

    private static Received<TriageCorrected> later(Received<TriageCorrected> one, Received<TriageCorrected> another) {
        return BY_AGE.compare(another.event(), one.event()) > 0 ? another : one;
    }

    boolean isEmpty() {
        return latest.isEmpty();
    }

    Collection<Received<TriageCorrected>> all() {
        return latest.values();
    }
}
