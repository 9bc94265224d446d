package balie.reporting.freshness;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Until when a client's figures are complete, over the sources that are listened to now.
 *
 * @param until the last moment that every source has told about; empty when one has never told anything, or there is none
 * @param untilOfReliable the same over those that are reliable; empty when none is
 * @param seenUntil the last moment that any source has told about; empty when none has told anything
 * @param reliable sources that are
 * @param sources sources that are listened to
 * @param listeningSince the first check of any source; empty when there was none
 */
public record Completeness(
        Optional<Instant> until,
        Optional<Instant> untilOfReliable,
        Optional<Instant> seenUntil,
        int reliable,
        int sources,
        Optional<Instant> listeningSince) {

    /** Judges all sources of one client, past ones among them, at that moment. */
    public static Completeness of(Collection<SourceState> known, Instant now) {
        var present = known.stream()
                .filter(source -> Freshness.of(source, now) != Freshness.ENDED)
                .toList();
        var reliable = present.stream()
                .filter(source -> Freshness.of(source, now).reliable())
                .toList();
        return new Completeness(
                earliestSuccess(present),
                earliestSuccess(reliable),
                known.stream()
                        .map(SourceState::lastSuccessAt)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder()),
                reliable.size(),
                present.size(),
                known.stream().map(SourceState::firstCheckAt).min(Comparator.naturalOrder()));
    }

    private static Optional<Instant> earliestSuccess(List<SourceState> sources) {
        if (sources.stream().anyMatch(source -> source.lastSuccessAt() == null)) return Optional.empty();
        return sources.stream().map(SourceState::lastSuccessAt).min(Comparator.naturalOrder());
    }

    public boolean everySourceIsReliable() {
        return sources > 0 && reliable == sources;
    }
}
