package balie.reporting.page;

import balie.reporting.figures.Client;
import balie.reporting.figures.Figures;
import balie.reporting.freshness.Completeness;
import balie.reporting.period.Choice;
import balie.reporting.period.Grain;
import balie.reporting.period.ReportPeriod;
import balie.theme.chart.HeatMap;
import balie.theme.chart.StackedBars;
import java.time.Instant;
import java.util.List;

/**
 * One client and one period: what the template shows, from top to bottom.
 *
 * @param understood false where the address asked for a period that is none
 * @param comparedTo false where the period before is unknown
 */
record Dashboard(
        Client client,
        Instant now,
        ReportPeriod period,
        boolean understood,
        boolean comparedTo,
        Completeness complete,
        Figures figures,
        Comparison comparison,
        Grain grain,
        StackedBars chart,
        String sentence,
        HeatMap motives,
        List<CategoryLine> categories,
        int otherCategories,
        List<PostView> newest,
        List<SourceLine> sources,
        DeskReport desk,
        Standing standing,
        Sentences.Said said) {

    public Links links() {
        return new Links(client.clientId(), period.span());
    }

    /** The periods offered by name. */
    public List<Choice> choices() {
        return List.of(Choice.TODAY, Choice.WEEK, Choice.MONTH, Choice.ALL);
    }

    /** Whether there is a period before to compare with, known or not. */
    public boolean comparable() {
        return period.before().isPresent();
    }

    /** How wide each figure of the row is: there are two more where there are cases. */
    public int figureSpan() {
        return desk.known() ? 2 : 3;
    }

    /** Whether nobody listens for this client yet, and nothing was ever found or opened. */
    public boolean isNew() {
        return complete.listeningSince().isEmpty() && figures.mentions() == 0 && sources.isEmpty() && !desk.known();
    }

    /** Since when there is somebody listening, where that is within the period; else null. */
    public Instant listeningSinceWithin() {
        return complete.listeningSince()
                .filter(since -> since.isAfter(period.span().from()))
                .orElse(null);
    }
}
