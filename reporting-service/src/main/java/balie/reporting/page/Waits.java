package balie.reporting.page;

import balie.reporting.period.ReportPeriod;
import balie.reporting.reaction.Distribution;
import balie.reporting.reaction.Norm;
import balie.reporting.reaction.Reaction;
import balie.theme.chart.Fill;
import balie.theme.chart.StackedBars;
import balie.theme.chart.StackedBars.Column;
import balie.theme.chart.StackedBars.Series;
import balie.theme.format.Times;
import java.time.Duration;
import java.util.List;

/** The chart of how long customers waited for an answer; what lies beyond the norm has a colour and a name of its own. */
final class Waits {
    private final ReportPeriod period;
    private final Vocabulary vocabulary;

    Waits(ReportPeriod period, Vocabulary vocabulary) {
        this.period = period;
        this.vocabulary = vocabulary;
    }

    StackedBars chart(Reaction reaction, Links links) {
        var report = vocabulary.report();
        var days = Times.through(
                period.firstDay(), period.lastDay(), vocabulary.language().code());
        return StackedBars.of(
                report.waitCaption(days, period.zone().getId()),
                List.of(new Series(report.withinNorm(), Fill.ACCENT), new Series(report.beyondNorm(), Fill.NEGATIVE)),
                Distribution.of(reaction.answers()).steps().stream()
                        .map(step -> column(step, links))
                        .toList());
    }

    private Column column(Distribution.Step step, Links links) {
        var count = (long) step.answers();
        var counts = step.withinNorm() ? List.of(count, 0L) : List.of(0L, count);
        var href = count == 0 ? null : links.answeredWithin(step.above(), step.upTo());
        return new Column(name(step), label(step), counts, href);
    }

    private String name(Distribution.Step step) {
        if (step.above() == null) return vocabulary.report().upTo(words(step.upTo()));
        if (step.upTo() == null) return vocabulary.report().longerThan(words(step.above()));
        return vocabulary.report().between(words(step.above()), words(step.upTo()));
    }

    /** The norm is known as 24 hours, not as a day. */
    private String words(Duration limit) {
        return inHours(limit)
                ? vocabulary.report().hours(limit.toHours())
                : vocabulary.report().days(limit.toDays());
    }

    private String label(Distribution.Step step) {
        var report = vocabulary.report();
        if (step.upTo() == null) return report.shortLonger(step.above().toDays());
        return inHours(step.upTo())
                ? report.shortHours(step.upTo().toHours())
                : report.shortDays(step.upTo().toDays());
    }

    private static boolean inHours(Duration limit) {
        return limit.compareTo(Norm.REACTION) <= 0;
    }
}
