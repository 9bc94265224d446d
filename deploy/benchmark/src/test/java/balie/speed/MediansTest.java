package balie.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayDeque;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MediansTest {
    @Test
    void theMiddleOfAnEvenNumberIsTheMeanOfTheTwoInTheMiddle() {
        assertThat(Medians.of(List.of(9.0, 1.0, 3.0))).isEqualTo(3);
        assertThat(Medians.of(List.of(4.0, 1.0, 3.0, 100.0))).isEqualTo(3.5);
    }

    @Test
    void aQuantileIsAValueThatWasSeen() {
        var values = IntStream.rangeClosed(1, 100).asDoubleStream().boxed().toList();

        assertThat(Medians.quantile(values, 0.99)).isEqualTo(99);
        assertThat(Medians.quantile(List.of(7.0), 0.99)).isEqualTo(7);
    }

    @Test
    void aRatioIsTheMedianOfItsPairsAndLeavesTheFirstTurnsOut() throws Exception {
        var ours = new ArrayDeque<>(List.of(1.0, 10.0, 20.0, 90.0));
        var floor = new ArrayDeque<>(List.of(999.0, 20.0, 25.0, 100.0));

        var ratio = new Run(3, 1, line -> {}).ratio("a ratio", ours::poll, floor::poll);

        assertThat(ratio.median()).isCloseTo(0.8, within(1e-9));
        assertThat(ratio.figure(Bar.atLeast(0.85)).holds()).isFalse();
    }
}
