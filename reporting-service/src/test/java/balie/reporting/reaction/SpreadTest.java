package balie.reporting.reaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadTest {
    private static List<Duration> minutes(int upTo) {
        return new ArrayList<>(
                IntStream.rangeClosed(1, upTo).mapToObj(Duration::ofMinutes).toList());
    }

    @Test
    void fewerThanTwentyHaveNoPercentile() {
        assertThat(Spread.of(List.of())).isEmpty();
        assertThat(Spread.of(minutes(19))).isEmpty();
        assertThat(Spread.of(minutes(20))).isPresent();
    }

    @Test
    void whatIsUnknownIsNotAmongThem() {
        var durations = minutes(19);
        durations.add(null);

        assertThat(Spread.of(durations)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"20, 10, 18", "21, 11, 19", "29, 15, 27", "30, 15, 27", "31, 16, 28", "100, 50, 90", "101, 51, 91"})
    void bothAreDurationsThatOccurredWhateverTheOrder(int answers, int median, int p90) {
        var durations = minutes(answers);
        Collections.reverse(durations);

        assertThat(Spread.of(durations))
                .contains(new Spread(answers, Duration.ofMinutes(median), Duration.ofMinutes(p90)));
    }

    @ParameterizedTest
    @CsvSource({"20", "23", "37", "64"})
    void halfTookNoLongerThanTheMedianAndNineOfTenNoLongerThanTheOther(int answers) {
        var durations = minutes(answers);
        var spread = Spread.of(durations).orElseThrow();

        assertThat(upTo(spread.median(), durations) * 2).isBetween((long) answers, answers + 1L);
        assertThat(upTo(spread.p90(), durations) * 10).isBetween(answers * 9L, answers * 9L + 9);
    }

    private static long upTo(Duration longest, List<Duration> durations) {
        return durations.stream()
                .filter(duration -> duration.compareTo(longest) <= 0)
                .count();
    }
}
