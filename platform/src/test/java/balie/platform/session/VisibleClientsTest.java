package balie.platform.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class VisibleClientsTest {
    @Test
    void aStarMeansAll() {
        var all = VisibleClients.of(Set.of("*"));

        assertThat(all.includes("anybody")).isTrue();
        assertThat(all.setting()).isEqualTo("*");
    }

    @Test
    void onlyListedOnesAreIncluded() {
        var two = VisibleClients.of(Set.of("floorhuis", "tegelplein"));

        assertThat(two.includes("floorhuis")).isTrue();
        assertThat(two.includes("belwinkel")).isFalse();
        assertThat(two.setting().split(",")).containsExactlyInAnyOrder("floorhuis", "tegelplein");
    }

    @Test
    void nobodySeesNothing() {
        assertThat(VisibleClients.NONE.setting()).isEmpty();
        assertThat(VisibleClients.of(Set.of())).isEqualTo(VisibleClients.NONE);
    }
}
