package balie.theme.chart;

import io.quarkus.qute.TemplateData;
import java.util.List;

/**
 * A table whose cells are shaded by their figure, for the tag {@code heatMap}.
 *
 * @param caption what is counted, over which period
 * @param columns their names, from left to right
 */
@TemplateData
public record HeatMap(String caption, List<String> columns, List<Row> rows) {
    private static final int LEVELS = 8;

    /** A row of as many cells as there are columns. */
    @TemplateData
    public record Row(String name, List<Cell> cells) {}

    /** A figure, its shade from 0 (none) to 8 (the most), and the posts behind it; {@code href} may be null. */
    @TemplateData
    public record Cell(long count, int level, String href) {}

    /** What was counted in one row: one figure for each column. */
    public record Counted(String name, List<Count> counts) {}

    /** A figure and the posts behind it; {@code href} may be null. */
    public record Count(long count, String href) {}

    /** Shades all cells against the largest. */
    public static HeatMap of(String caption, List<String> columns, List<Counted> rows) {
        var most = rows.stream()
                .flatMap(it -> it.counts().stream())
                .mapToLong(Count::count)
                .max()
                .orElse(0);
        return new HeatMap(
                caption,
                List.copyOf(columns),
                rows.stream().map(it -> shaded(it, most)).toList());
    }

    private static Row shaded(Counted row, long most) {
        return new Row(
                row.name(),
                row.counts().stream()
                        .map(it -> new Cell(it.count(), level(it.count(), most), it.href()))
                        .toList());
    }

    private static int level(long count, long most) {
        return most == 0 ? 0 : (int) ((count * LEVELS + most - 1) / most);
    }
}
