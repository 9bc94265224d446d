package balie.collector.check;

import static org.assertj.core.api.Assertions.assertThat;

import balie.collector.CollectorConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class NoRoundsTest {
    @Test
    void anEmptyRestLeavesTheSourcesToOtherReplicas() {
        assertThat(config("").rest()).isEmpty();
        assertThat(config("3s").rest()).contains(Duration.ofSeconds(3));
    }

    private static CollectorConfig config(String rest) {
        return new SmallRyeConfigBuilder()
                .withMapping(CollectorConfig.class)
                .withConverter(Duration.class, 100, new io.quarkus.runtime.configuration.DurationConverter())
                .withDefaultValue("balie.collector.rest", rest)
                .build()
                .getConfigMapping(CollectorConfig.class);
    }
}
