package balie.reporting.portal;

import balie.reporting.figures.Client;
import balie.reporting.freshness.Completeness;
import balie.reporting.freshness.Freshness;
import balie.reporting.freshness.SourceState;
import balie.reporting.period.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A report that is asked for, as far as it is known before any figure is counted.
 *
 * @param version changes whenever mentions or cases of the client do
 * @param now the moment it is asked
 */
record Report(Client client, ZoneId zone, Span span, List<SourceState> sources, String version, Instant now) {
    Completeness completeness() {
        return Completeness.of(sources, now);
    }

    Instant completeUntil() {
        return completeness().until().orElse(null);
    }

    Freshness freshness(SourceState source) {
        return Freshness.of(source, now);
    }

    /** All that figures follow from. Of the sources only what figures tell of them. */
    Object[] causes() {
        return new Object[] {client, zone, span, version, completeness(), comparedUntil()};
    }

    /** As long before; of a stretch that goes on, up to the same hour. */
    Span before() {
        var from = span.from().minus(span.length());
        return new Span(from, comparedUntil().minus(span.length()));
    }

    private Instant comparedUntil() {
        if (!now.isBefore(span.to())) return span.to();
        var hour = now.truncatedTo(ChronoUnit.HOURS);
        return hour.isBefore(span.from()) ? span.from() : hour;
    }

    /** Whether somebody listened all through it. */
    boolean listenedThrough(Span stretch) {
        return completeness()
                .listeningSince()
                .filter(since -> !since.isAfter(stretch.from()))
                .isPresent();
    }

    /** That there was nothing is known only of the time between the first and the last look at a source. */
    boolean lookedAt(Span stretch) {
        var looks = completeness();
        return looks.listeningSince().filter(stretch.to()::isAfter).isPresent()
                && looks.seenUntil().filter(stretch.from()::isBefore).isPresent();
    }
}
