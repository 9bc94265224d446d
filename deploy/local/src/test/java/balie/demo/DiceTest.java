package balie.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DiceTest {
    private static final List<String> VALUES = List.of("a", "b", "c", "d", "e", "f");

    @Test
    void allHaveTheirTurnBeforeOneComesAgain() {
        for (long round = 0; round < 50; round++) {
            var dealt = LongStream.range(round * 6, round * 6 + 6).mapToObj(n -> Dice.deal(VALUES, "test", n));

            assertThat(dealt).containsExactlyInAnyOrderElementsOf(VALUES);
        }
    }

    @Test
    void aThrowFallsTheSameWayEachTimeAndAnotherWayForAnotherPurpose() {
        var rolls =
                LongStream.range(0, 100).mapToObj(n -> Dice.roll(6, "one", n)).toList();

        assertThat(LongStream.range(0, 100).mapToObj(n -> Dice.roll(6, "one", n)))
                .isEqualTo(rolls);
        assertThat(LongStream.range(0, 100).mapToObj(n -> Dice.roll(6, "two", n)))
                .isNotEqualTo(rolls);
        assertThat(rolls).contains(0, 1, 2, 3, 4, 5).allMatch(roll -> roll >= 0 && roll < 6);
    }
}
