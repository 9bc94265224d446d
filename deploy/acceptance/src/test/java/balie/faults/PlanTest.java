package balie.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import balie.faults.fault.Fault;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTest {
    @Test
    void withoutOptionsEveryFaultComesAloneAndThenTenMinutesAtRandom() {
        var plan = Plan.parse(List.of());

        assertThat(plan.alone()).hasSizeGreaterThan(30);
        assertThat(plan.alone()).extracting(Fault::name).doesNotHaveDuplicates();
        assertThat(plan.random()).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void someFaultsComeOnceUnlessMinutesAreAskedFor() {
        assertThat(Plan.parse(List.of("--only", "kill-t,poison")).alone())
                .extracting(Fault::name)
                .containsExactly("kill-triage", "poison");
        assertThat(Plan.parse(List.of("--only", "poison")).random()).isZero();
        assertThat(Plan.parse(List.of("--only", "poison", "--minutes", "3")).random())
                .isEqualTo(Duration.ofMinutes(3));
    }

    @Test
    void aFaultThatDoesNotExistIsAnsweredWithThoseThatDo() {
        assertThatThrownBy(() -> Plan.parse(List.of("--only", "earthquake")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("kill-collector");
        assertThatThrownBy(() -> Plan.parse(List.of("--seed", "many"))).hasMessageContaining("number");
        assertThatThrownBy(() -> Plan.parse(List.of("--sed", "1"))).hasMessageContaining("--sed");
    }
}
