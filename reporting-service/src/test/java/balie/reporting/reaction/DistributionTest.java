package balie.reporting.reaction;

import static org.assertj.core.api.Assertions.assertThat;

import balie.events.ChannelType;
import balie.reporting.reaction.Distribution.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DistributionTest {
    private static Answer after(Duration reaction) {
        return new Answer(UUID.randomUUID(), ChannelType.FORUM, Instant.EPOCH, reaction, null, null, null);
    }

    @Test
    void everyAnswerIsInOneStepAndALimitBelongsToTheStepBelow() {
        var answers = Stream.of("PT0S", "PT1H", "PT1H0.001S", "PT24H", "PT24H0.001S", "PT48H", "P7D", "P8D", "P900D")
                .map(Duration::parse)
                .map(DistributionTest::after)
                .toList();

        assertThat(Distribution.of(answers).steps()).extracting(Step::answers).containsExactly(2, 1, 0, 0, 1, 2, 1, 2);
    }

    @Test
    void theNormPartsTheSteps() {
        assertThat(Distribution.of(List.of()).steps())
                .extracting(Step::withinNorm)
                .containsExactly(true, true, true, true, true, false, false, false);
    }
}
