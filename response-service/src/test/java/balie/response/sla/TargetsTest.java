package balie.response.sla;

import static balie.response.AClient.aClient;
import static org.assertj.core.api.Assertions.assertThat;

import balie.events.CaseEvent.ClockKind;
import balie.events.ChannelType;
import balie.response.AClient;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Examples of which target holds: exceptions as {@code channel/category first-response resolution}, in the profile's order. */
class TargetsTest {

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
            ''                                                    | FORUM     | damage            | PT2H  | PT24H
            MICROBLOG/* PT1H PT4H                                 | FORUM     | damage            | PT2H  | PT24H
            MICROBLOG/* PT1H PT4H                                 | MICROBLOG | damage            | PT1H  | PT4H
            */damage PT30M PT8H                                   | FORUM     | damage            | PT30M | PT8H
            */damage PT30M PT8H                                   | FORUM     | delivery          | PT2H  | PT24H
            */damage PT30M PT8H                                   | FORUM     | delivery damage   | PT30M | PT8H
            */damage PT30M PT8H                                   | FORUM     |                   | PT2H  | PT24H
            MICROBLOG/* PT1H PT4H, */damage PT30M PT8H            | MICROBLOG | damage            | PT1H  | PT4H
            */damage PT30M PT8H, MICROBLOG/* PT1H PT4H            | MICROBLOG | damage            | PT30M | PT8H
            MICROBLOG/* PT1H PT4H, MICROBLOG/damage PT10M PT2H    | MICROBLOG | damage            | PT10M | PT2H
            MICROBLOG/* PT1H PT4H, MICROBLOG/damage PT10M PT2H    | MICROBLOG | delivery          | PT1H  | PT4H
            MICROBLOG/* PT1H PT4H, MICROBLOG/damage PT10M PT2H    | FORUM     | damage            | PT2H  | PT24H
            MICROBLOG/* PT1H -                                    | MICROBLOG | damage            | PT1H  | PT24H
            MICROBLOG/* PT1H -, MICROBLOG/damage - PT4H           | MICROBLOG | damage            | PT1H  | PT4H
            */delivery PT3H PT9H, */damage PT30M PT8H             | FORUM     | damage delivery   | PT3H  | PT9H
            """)
    void theMostSpecificExceptionThatSetsATargetHolds(
            String exceptions, ChannelType channel, String categories, Duration firstResponse, Duration resolution) {
        var sla = client(exceptions).profile().sla();

        var targets = Targets.of(sla, channel, categories == null ? List.of() : List.of(categories.split(" ")));

        assertThat(targets).isEqualTo(new Targets(firstResponse, resolution));
    }

    @Test
    void aTargetIsFoundByWhatItMeasures() {
        var targets = new Targets(Duration.ofHours(1), Duration.ofHours(4));

        assertThat(targets.of(ClockKind.FIRST_RESPONSE)).isEqualTo(Duration.ofHours(1));
        assertThat(targets.of(ClockKind.RESOLUTION)).isEqualTo(Duration.ofHours(4));
    }

    private static AClient client(String exceptions) {
        var client = aClient().targets("PT2H", "PT24H");
        if (!exceptions.isEmpty()) Arrays.stream(exceptions.split(",")).forEach(text -> except(client, text.strip()));
        return client;
    }

    private static void except(AClient client, String text) {
        var words = text.split("[/ ]");
        client.except(
                words[0].equals("*") ? null : ChannelType.valueOf(words[0]),
                words[1].equals("*") ? null : words[1],
                words[2].equals("-") ? null : words[2],
                words[3].equals("-") ? null : words[3]);
    }
}
