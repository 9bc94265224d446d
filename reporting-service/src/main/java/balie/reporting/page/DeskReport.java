package balie.reporting.page;

import balie.reporting.reaction.CasesNow;
import balie.reporting.reaction.Norm;
import balie.reporting.reaction.Reaction;
import balie.reporting.reaction.Spread;
import balie.reporting.reaction.Targets;
import balie.reporting.remark.Change;
import balie.reporting.remark.DurationChange;
import balie.theme.chart.StackedBars;
import java.time.Instant;
import java.util.Optional;

/**
 * How the desk reacted in a period, beside the one before.
 *
 * @param since when the client's first case was opened; null while there never was one, and nothing is known
 * @param before empty where there were no cases yet all through the period before
 * @param chart how long customers waited; drawn only where answers are not listed
 */
record DeskReport(Instant since, CasesNow now, Reaction reaction, Optional<Reaction> before, StackedBars chart) {
    /** Whether there ever was a case. */
    public boolean known() {
        return since != null;
    }

    /** Business time to the first response; null for fewer than twenty. */
    public Spread business() {
        return reaction.business().orElse(null);
    }

    /** Calendar time to the first response; null for fewer than twenty. */
    public Spread calendar() {
        return reaction.calendar().orElse(null);
    }

    /** Time from publication to the first response; null for fewer than twenty. */
    public Spread sincePublication() {
        return reaction.sincePublication().orElse(null);
    }

    /** How the median in business time moved; null where either period has too few answers. */
    public DurationChange medianChange() {
        return before.flatMap(Reaction::business)
                .flatMap(then -> reaction.business().flatMap(it -> DurationChange.of(then.median(), it.median())))
                .orElse(null);
    }

    public Targets firstResponse() {
        return reaction.firstResponse();
    }

    public Targets resolution() {
        return reaction.resolution();
    }

    /** How the share of first responses within target moved; null where that says nothing. */
    public Change withinTargetChange() {
        return before.map(Reaction::firstResponse)
                .flatMap(then -> Change.ofShare(
                        then.met(),
                        then.decided(),
                        firstResponse().met(),
                        firstResponse().decided()))
                .orElse(null);
    }

    public Norm norm() {
        return reaction.norm();
    }

    /** Cases opened in the period before; null where that is unknown. */
    public Integer openedBefore() {
        return before.map(Reaction::opened).orElse(null);
    }

    /** Cases that missed a target in the period before; null where that is unknown. */
    public Integer missedBefore() {
        return before.map(Reaction::missed).orElse(null);
    }
}
