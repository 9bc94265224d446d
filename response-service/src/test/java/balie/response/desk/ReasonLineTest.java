package balie.response.desk;

import static org.assertj.core.api.Assertions.assertThat;

import balie.events.ChannelType;
import balie.events.Verdict.Flag;
import balie.events.Verdict.Motive;
import balie.events.Verdict.Reason;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReasonLineTest {
    @Test
    void aTagTellsItsKindAndWhichOfThatKind() {
        assertThat(line("motive.help_fellow", "motive-words").motive()).isEqualTo(Motive.HELP_FELLOW);
        assertThat(line("flag.claim_of_fact", "claim-words").flag()).isEqualTo(Flag.CLAIM_OF_FACT);
        assertThat(line("category.delivery", "category-words").category()).isEqualTo("Levering");
        assertThat(line("category.unknown", "category-words").category()).isEqualTo("unknown");
        assertThat(line("sentiment", "lexicon").kind()).isEqualTo("sentiment");
    }

    @Test
    void theChannelThatWeighedIsToldInWords() {
        var line = line("motive.advice", "channel-prior", "REVIEW_SITE", "0.15");

        assertThat(line.channel()).isEqualTo(ChannelType.REVIEW_SITE);
        assertThat(line.evidence()).containsExactly("0.15");
    }

    @Test
    void tagsThatTheDeskDoesNotKnowAreKept() {
        assertThat(line("mood.of-the-day", "quantum", "x"))
                .isEqualTo(new ReasonLine("mood", null, null, null, "quantum", null, List.of("x")));
        assertThat(line("motive.unheard-of", "x").motive()).isNull();
    }

    private static ReasonLine line(String tag, String rule, String... evidence) {
        return ReasonLine.of(new Reason(tag, rule, List.of(evidence)), Map.of("delivery", "Levering"));
    }
}
