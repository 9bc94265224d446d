package balie.theme.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartsTest {
    private static final List<StackedBars.Series> SERIES = List.of(
            new StackedBars.Series("negative", Fill.NEGATIVE), new StackedBars.Series("positive", Fill.POSITIVE));

    @Test
    void theScaleIsRoundAndHoldsTheHighestBar() {
        assertThat(Scale.upTo(41).marks()).containsExactly(60L, 40L, 20L, 0L);
        assertThat(Scale.upTo(40).marks()).containsExactly(40L, 30L, 20L, 10L, 0L);
        assertThat(Scale.upTo(3).marks()).containsExactly(3L, 2L, 1L, 0L);
        assertThat(Scale.upTo(0).marks()).containsExactly(1L, 0L);
    }

    @Test
    void seriesStandOnTopOfEachOther() {
        var chart = StackedBars.of("posts", SERIES, List.of(column("Mon", 10, 30), column("Tue", 0, 20)));

        assertThat(chart.bars().get(0).parts())
                .containsExactly(
                        new StackedBars.Part("fill-negative", 75, 25), new StackedBars.Part("fill-positive", 0, 75));
        assertThat(chart.bars().get(1).parts()).containsExactly(new StackedBars.Part("fill-positive", 50, 50));
        assertThat(chart.peak().name()).isEqualTo("Mon");
    }

    @Test
    void aChartOfNothingSaysSo() {
        assertThat(StackedBars.of("posts", SERIES, List.of(column("Mon", 0, 0))).isEmpty())
                .isTrue();
        assertThat(StackedBars.of("posts", SERIES, List.of()).isEmpty()).isTrue();
    }

    @Test
    void aBarThatNobodyLookedAtIsUnknownAndNotZero() {
        var unknown = new StackedBars.Column("Mon", "M", List.of(0L, 0L), null, false);

        var chart = StackedBars.of("posts", SERIES, List.of(unknown, column("Tue", 0, 20)));

        assertThat(chart.isKnown()).isFalse();
        assertThat(chart.bars().get(0).known()).isFalse();
        assertThat(StackedBars.of("posts", SERIES, List.of(column("Tue", 0, 20)))
                        .isKnown())
                .isTrue();
    }

    @Test
    void theLargestCellIsTheDarkestAndOnlyZeroIsBare() {
        var map = HeatMap.of(
                "posts",
                List.of("a", "b", "c"),
                List.of(new HeatMap.Counted(
                        "row",
                        List.of(
                                new HeatMap.Count(0, null),
                                new HeatMap.Count(1, null),
                                new HeatMap.Count(100, null)))));

        assertThat(map.rows().get(0).cells()).extracting(HeatMap.Cell::level).containsExactly(0, 1, 8);
    }

    private static StackedBars.Column column(String name, long... counts) {
        return new StackedBars.Column(name, name, Arrays.stream(counts).boxed().toList(), null);
    }
}
