package balie.reporting.page;

import balie.events.ChannelType;
import balie.events.Verdict.Motive;
import balie.reporting.figures.Figures;
import balie.theme.chart.HeatMap;
import balie.theme.chart.HeatMap.Count;
import balie.theme.chart.HeatMap.Counted;
import java.util.List;
import java.util.stream.Stream;

/** Why people post, by channel type: a heat map of those motives and channels that occur. */
final class Motives {
    private final Figures figures;
    private final Links links;
    private final Vocabulary vocabulary;

    Motives(Figures figures, Links links, Vocabulary vocabulary) {
        this.figures = figures;
        this.links = links;
        this.vocabulary = vocabulary;
    }

    HeatMap map() {
        var channels = Stream.of(ChannelType.values())
                .filter(channel -> figures.byChannel().get(channel) > 0)
                .toList();
        var rows = Stream.of(Motive.values())
                .filter(motive -> figures.byMotive().get(motive) > 0)
                .map(motive -> row(motive, channels))
                .toList();
        var names = channels.stream().map(vocabulary.word()::channel).toList();
        return HeatMap.of(vocabulary.report().motivesCaption(figures.mentions()), names, rows);
    }

    private Counted row(Motive motive, List<ChannelType> channels) {
        var counts = channels.stream().map(channel -> count(channel, motive)).toList();
        return new Counted(vocabulary.word().motive(motive), counts);
    }

    private Count count(ChannelType channel, Motive motive) {
        var count = figures.of(channel, motive);
        return new Count(count, count == 0 ? null : links.of(channel, motive));
    }
}
