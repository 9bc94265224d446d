package balie.theme.chart;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Bars of several series on top of each other, for the tag {@code stackedBars}.
 *
 * @param caption what is counted, over which period, in which unit
 * @param series from the bottom up
 * @param bars from left to right
 * @param scale marks from the top down to zero
 */
@TemplateData
public record StackedBars(String caption, List<Series> series, List<Bar> bars, List<Long> scale) {
    private static final int MOST_LABELS = 8;

    /** One series and how it is filled. */
    @TemplateData
    public record Series(String name, Fill tone) {
        public String fill() {
            return tone.style();
        }
    }

    /**
     * What is counted at one place: one figure for each series. {@code label} is short, {@code href} may be null.
     *
     * @param known false where nobody looked: drawn and told as unknown, never as zero
     */
    public record Column(String name, String label, List<Long> counts, String href, boolean known) {
        public Column(String name, String label, List<Long> counts, String href) {
            this(name, label, counts, href, true);
        }

        long total() {
            return counts.stream().mapToLong(Long::longValue).sum();
        }
    }

    /** A column as drawn; {@code major} when there is room for its label. */
    @TemplateData
    public record Bar(
            String name,
            String label,
            boolean major,
            String href,
            boolean known,
            List<Long> counts,
            long total,
            List<Part> parts) {}

    /** A piece of a bar, in hundredths of the height from the top. */
    @TemplateData
    public record Part(String fill, double top, double height) {}

    /** Draws the columns on one scale. */
    public static StackedBars of(String caption, List<Series> series, List<Column> columns) {
        var scale = Scale.upTo(columns.stream().mapToLong(Column::total).max().orElse(0));
        var every = Math.max(1, (columns.size() + MOST_LABELS - 1) / MOST_LABELS);
        var bars = IntStream.range(0, columns.size())
                .mapToObj(at -> bar(columns.get(at), at % every == 0, series, scale))
                .toList();
        return new StackedBars(caption, List.copyOf(series), bars, scale.marks());
    }

    /** Whether there is nothing to draw. */
    public boolean isEmpty() {
        return bars.stream().allMatch(it -> it.total() == 0);
    }

    /** Whether every bar tells a figure. */
    public boolean isKnown() {
        return bars.stream().allMatch(Bar::known);
    }

    /** The highest bar, the first of equals; only when not empty. */
    public Bar peak() {
        return bars.stream().max(Comparator.comparingLong(Bar::total)).orElseThrow();
    }

    /** Where the lines of the marks stand, in hundredths from the top. */
    public List<Double> lines() {
        return IntStream.range(0, scale.size())
                .mapToObj(at -> 100.0 * at / (scale.size() - 1))
                .toList();
    }

    private static Bar bar(Column column, boolean major, List<Series> series, Scale scale) {
        var parts = new ArrayList<Part>();
        var bottom = 100.0;
        for (int at = 0; at < series.size(); at++) {
            var height = scale.height(column.counts().get(at));
            bottom -= height;
            if (height > 0) parts.add(new Part(series.get(at).fill(), round(bottom), round(height)));
        }
        return new Bar(
                column.name(),
                column.label(),
                major,
                column.href(),
                column.known(),
                List.copyOf(column.counts()),
                column.total(),
                parts);
    }

    private static double round(double share) {
        return Math.round(share * 100) / 100.0;
    }
}
