package balie.speed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A short run of every row of {@code ./balie prove speed}: that it can be measured, never how fast it is. */
class SpeedTest {
    private static final Run SHORT = new Run(1, 40, System.out::println);

    @ParameterizedTest
    @MethodSource("balie.speed.Rows#all")
    void everyRowCanBeMeasured(Row row) {
        var measured = Prove.measured(row, SHORT);

        assertThat(measured.trouble()).isEmpty();
        assertThat(measured.figures()).isNotEmpty().allSatisfy(figure -> assertThat(figure.value())
                .as(figure.name())
                .isPositive()
                .isFinite());
    }
}
