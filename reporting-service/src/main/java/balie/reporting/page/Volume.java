package balie.reporting.page;

import balie.events.Verdict.Polarity;
import balie.reporting.figures.Figures;
import balie.reporting.freshness.Completeness;
import balie.reporting.period.Grain;
import balie.reporting.period.ReportPeriod;
import balie.reporting.period.Span;
import balie.reporting.remark.Bar;
import balie.reporting.remark.Remark;
import balie.theme.chart.Fill;
import balie.theme.chart.StackedBars;
import balie.theme.chart.StackedBars.Column;
import balie.theme.chart.StackedBars.Series;
import balie.theme.format.Times;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The chart of mentions and sentiment over time, with the one sentence that says what it shows. */
final class Volume {
    private static final List<Polarity> FROM_THE_BOTTOM =
            List.of(Polarity.NEGATIVE, Polarity.NEUTRAL, Polarity.POSITIVE);

    private final ReportPeriod period;
    private final Grain grain;
    private final List<Span> drawn;
    private final Vocabulary vocabulary;

    Volume(ReportPeriod period, Vocabulary vocabulary) {
        this.period = period;
        this.grain = Grain.fitting(period.drawn());
        this.drawn = grain.cut(period.drawn(), period.zone());
        this.vocabulary = vocabulary;
    }

    Grain grain() {
        return grain;
    }

    /** What to count for it: as many stretches as bars, none beyond the end of the period. */
    List<Span> bars() {
        return drawn.stream().map(bar -> bar.within(period.span())).toList();
    }

    StackedBars chart(Figures figures, Completeness complete, String clientId) {
        var days = Times.through(
                period.firstDay(), period.lastDay(), vocabulary.language().code());
        var caption = vocabulary.report().volumeCaption(days, period.zone().getId());
        return StackedBars.of(caption, series(), columns(figures, complete, new Links(clientId, period.span())));
    }

    private List<Series> series() {
        return Stream.of(Polarity.values())
                .sorted((one, another) -> FROM_THE_BOTTOM.indexOf(one) - FROM_THE_BOTTOM.indexOf(another))
                .map(polarity -> new Series(vocabulary.word().sentiment(polarity), Fill.valueOf(polarity.name())))
                .toList();
    }

    private List<Column> columns(Figures figures, Completeness complete, Links links) {
        var names = names();
        var columns = new ArrayList<Column>();
        for (var i = 0; i < drawn.size(); i++) {
            var bar = drawn.get(i);
            var counts = figures.bars().get(i);
            var none = total(counts) == 0;
            columns.add(new Column(
                    names.name(bar),
                    names.label(bar),
                    FROM_THE_BOTTOM.stream()
                            .map(polarity -> (long) counts.get(polarity))
                            .toList(),
                    none ? null : links.posts(bar.within(period.span())),
                    !none || isKnown(bar, complete)));
        }
        return columns;
    }

    /** That there was nothing is known only of the time between the first and the last look at a source. */
    private static boolean isKnown(Span bar, Completeness complete) {
        return complete.listeningSince().filter(bar.to()::isAfter).isPresent()
                && complete.seenUntil().filter(bar.from()::isBefore).isPresent();
    }

    /** The chart in one sentence. */
    String sentence(Figures figures) {
        var remark = Remark.on(figures.bars().stream()
                .map(counts -> new Bar(total(counts), counts.get(Polarity.NEGATIVE)))
                .toList());
        if (remark.kind() == Remark.Kind.NOTHING) return vocabulary.report().saysNothing();
        return sentence(remark, names().name(drawn.get(remark.bar())));
    }

    private String sentence(Remark remark, String name) {
        var report = vocabulary.report();
        var mentions = remark.figure().mentions();
        var negative = remark.figure().negative();
        if (remark.kind() == Remark.Kind.STANDS_OUT) return report.standsOut(atTheBeginning(name), mentions, negative);
        var onADay = grain == Grain.HOUR || grain == Grain.DAY;
        return onADay ? report.highest(name, mentions, negative) : report.highestIn(name, mentions, negative);
    }

    private static String atTheBeginning(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private BarNames names() {
        return new BarNames(grain, drawn.size(), period.zone(), vocabulary.language());
    }

    private static int total(Map<Polarity, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
