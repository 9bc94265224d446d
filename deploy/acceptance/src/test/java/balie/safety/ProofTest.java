package balie.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProofTest {
    @Test
    void aCheckThatTriesNothingHasFoundSomething() {
        var tally = new Tally();
        tally.harmless(true, "a row");

        var judged = tally.judged("idle", Duration.ZERO);

        assertThat(judged.findings()).containsExactly("nothing was tried");
    }

    @Test
    void anAttackThatAchievesSomethingIsFound() {
        var tally = new Tally();
        tally.attack(true, "held off");
        tally.attack(false, "let in");

        var judged = tally.judged("door", Duration.ZERO);

        assertThat(judged.attacks()).isEqualTo(2);
        assertThat(judged.findings()).containsExactly("let in");
    }

    @Test
    void aSampleIsTheSameEachTimeAndKeepsTheOrder() {
        var rows = IntStream.range(0, 100).boxed().toList();
        var measure = new Measure(10, 7);

        assertThat(measure.of(rows)).hasSize(10).isSorted().isEqualTo(measure.of(rows));
        assertThat(Measure.WHOLE.of(rows)).isEqualTo(rows);
    }

    @Test
    void anUnknownCheckIsRefusedWithTheNamesOfAll() {
        assertThatThrownBy(() -> Plan.parse(List.of("--only", "nobody"))).hasMessageContaining("tokens");
    }
}
