package balie.reporting.freshness;

import balie.events.ChannelType;
import balie.events.SourceChecked;
import balie.events.SourceChecked.Outcome;
import balie.reporting.tally.Moment;
import java.time.Instant;

/**
 * What the checks of a source told one of its clients. A check no newer than the last one changes nothing.
 *
 * @param listening whether the client still listens to it
 * @param cause why the last check failed, as a code; null unless it did
 * @param detail the same as the sentence that came with it; null unless it failed
 * @param lastSuccessAt null when no check ever succeeded
 * @param nextDueAt null when the source is not to be checked again
 */
public record SourceState(
        String clientId,
        String sourceId,
        String name,
        ChannelType channel,
        boolean listening,
        Instant firstCheckAt,
        Instant lastCheckAt,
        Outcome outcome,
        String cause,
        String detail,
        Instant lastSuccessAt,
        Instant nextDueAt) {

    /** The state after the client's very first check of that source. */
    public static SourceState first(String clientId, SourceChecked check) {
        var at = Moment.storable(check.checkedAt());
        return of(clientId, check, at, at, succeeded(check) ? at : null);
    }

    /** The state after one more check; this very object when that check is not newer. */
    public SourceState after(SourceChecked check) {
        var at = Moment.storable(check.checkedAt());
        if (!at.isAfter(lastCheckAt)) return this;
        return of(clientId, check, firstCheckAt, at, succeeded(check) ? at : lastSuccessAt);
    }

    private static SourceState of(String clientId, SourceChecked check, Instant first, Instant at, Instant success) {
        var failed = !succeeded(check);
        return new SourceState(
                clientId,
                check.sourceId(),
                check.sourceName(),
                check.channel(),
                true,
                first,
                at,
                check.outcome(),
                failed ? check.cause() : null,
                failed ? check.detail() : null,
                success,
                Moment.storable(check.nextDueAt()));
    }

    /** A source read in part gave what it had: that is no gap, but it is told. */
    public static boolean succeeded(SourceChecked check) {
        return check.outcome() != Outcome.FAILED;
    }

    SourceState withoutListener() {
        return new SourceState(
                clientId,
                sourceId,
                name,
                channel,
                false,
                firstCheckAt,
                lastCheckAt,
                outcome,
                cause,
                detail,
                lastSuccessAt,
                nextDueAt);
    }

    public boolean failing() {
        return outcome == Outcome.FAILED;
    }
}
