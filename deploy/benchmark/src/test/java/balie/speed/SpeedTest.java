package balie.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A short run of rows of {@code ./balie prove speed}: that they can be measured, never how fast anything is. The others fill tables for minutes. */
class SpeedTest {
    private static final Run SHORT = new Run(1, 40, System.out::println);

    @ParameterizedTest
    @ValueSource(strings = {"delivery", "triage", "outbox", "matching"})
    void theRowCanBeMeasured(String name) {
        var row = new Plan(List.of(name), 1, 1, 1).of(Rows.all(1)).get(0);

        var measured = Prove.measured(row, SHORT);

        assertThat(measured.trouble()).isEmpty();
        assertThat(measured.figures()).isNotEmpty().allSatisfy(figure -> assertThat(figure.value())
                .as(figure.name())
                .isPositive()
                .isFinite());
    }
}
