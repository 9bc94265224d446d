package balie.reporting.page;

import balie.reporting.figures.Sources.Checks;
import balie.reporting.freshness.Freshness;
import balie.reporting.freshness.SourceState;
import balie.reporting.freshness.Trouble;
import java.time.Instant;

/** One source as a client's dashboard tells it. */
record SourceLine(SourceState source, Freshness freshness, int mentions, Checks checks, String href) {
    /** The shape and colour of its state. */
    public String face() {
        return switch (freshness) {
            case FRESH -> "ok";
            case IN_PART, OVERDUE -> "soon";
            case GAP, NEVER -> "over";
            case ENDED -> "paused";
        };
    }

    /** Since when posts may be missing; null while it is read. */
    public Instant gapSince() {
        return freshness == Freshness.GAP || freshness == Freshness.OVERDUE ? source.lastSuccessAt() : null;
    }

    /** Why it cannot be read; null while it is. */
    public Trouble trouble() {
        return source.failing() && freshness != Freshness.ENDED ? Trouble.of(source.cause()) : null;
    }
}
