package balie.response.sla;

import static balie.response.AClient.aClient;
import static balie.response.AMention.aMention;
import static balie.response.Times.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import balie.events.ClientProfile.ServiceMode;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlaPolicyTest {

    @Test
    void aClockStartsWhenThePostWasFound() {
        var mention = aMention().publishedAt("2026-03-04 10:00").collectedAt("2026-03-04 10:03");

        assertThat(SlaPolicy.startOf(mention.collected())).contains(at("2026-03-04 10:03"));
    }

    @Test
    void aClockDoesNotStartBeforeThePostWasPublished() {
        var mention = aMention().publishedAt("2026-03-04 10:05").collectedAt("2026-03-04 10:03");

        assertThat(SlaPolicy.startOf(mention.collected())).contains(at("2026-03-04 10:05"));
    }

    @Test
    void backfillHasNoClock() {
        assertThat(SlaPolicy.startOf(aMention().backfill().collected())).isEmpty();
    }

    @Test
    void aClientThatIsOnlyMonitoredHasNoClocks() {
        assertThat(SlaPolicy.appliesTo(aClient().mode(ServiceMode.MONITOR_ONLY).profile()))
                .isFalse();
        assertThat(SlaPolicy.appliesTo(aClient().mode(ServiceMode.PARTIAL).profile()))
                .isTrue();
        assertThat(SlaPolicy.appliesTo(aClient().mode(ServiceMode.FULL).profile()))
                .isTrue();
    }

    @Test
    void theWarningComesWhenItsShareOfTheTargetIsUsed() {
        assertThat(new SlaPolicy(75).aim(Duration.ofHours(2)).warnAfter()).isEqualTo(Duration.ofMinutes(90));
        assertThat(new SlaPolicy(75).aim(Duration.ofSeconds(30)).warnAfter()).isEqualTo(Duration.ofMillis(22_500));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 101, -1})
    void aShareOutsideTheTargetIsRefused(int percent) {
        assertThatThrownBy(() -> new SlaPolicy(percent)).hasMessage("warnAtPercent");
    }
}
