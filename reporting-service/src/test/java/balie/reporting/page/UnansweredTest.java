package balie.reporting.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnansweredTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, false",
        "3, 12, 12, false",
        "3, 1000, 1000, false",
        "3, 1001, 1000, true",
        "2500, 2500, 2500, false",
        "2500, 2501, 2500, true"
    })
    void veryManyOfAllTimesAreToldAsMoreThanThePeriodsOrAThousand(int count, int ever, int told, boolean beyond) {
        var unanswered = new Unanswered(count, ever, List.of(), "here", "everywhere");

        assertThat(unanswered.told()).isEqualTo(told);
        assertThat(unanswered.beyond()).isEqualTo(beyond);
    }
}
