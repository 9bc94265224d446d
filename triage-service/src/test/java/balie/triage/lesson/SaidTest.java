package balie.triage.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import balie.events.ChannelType;
import balie.events.SeenPost;
import balie.events.TriageConfirmed;
import balie.events.TriageCorrected;
import balie.triage.judge.Learnable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SaidTest {
    private static final SeenPost SEEN = new SeenPost(ChannelType.FORUM, null, "Waar blijft mijn krukje?", "nl");

    @Test
    void aCorrectionOfFlagsSaysWhetherItIsAComplaint() {
        var said = Said.of(corrected("flags", List.of("QUESTION"), List.of("QUESTION", "COMPLAINT"), SEEN))
                .orElseThrow();

        assertThat(said.tag()).isEqualTo(Learnable.COMPLAINT);
        assertThat(said.given()).containsExactly(Learnable.NO);
        assertThat(said.right()).containsExactly(Learnable.YES);
    }

    @Test
    void noCategoryIsALabelToo() {
        var said = Said.of(corrected("categories", List.of("delivery"), List.of(), SEEN))
                .orElseThrow();

        assertThat(said.right()).containsExactly(Learnable.NONE);
    }

    @Test
    void whatCannotBeLearntIsLeftOut() {
        assertThat(Said.of(corrected("sentiment", List.of("NEUTRAL"), List.of("MOODY"), SEEN)))
                .isEmpty();
        assertThat(Said.of(corrected("urgency", List.of("LOW"), List.of("HIGH"), SEEN)))
                .isEmpty();
        assertThat(Said.of(corrected("sentiment", List.of("NEUTRAL"), List.of("NEGATIVE"), null)))
                .isEmpty();
    }

    @Test
    void aConfirmationSaysOneThingOfEachTag() {
        var confirmed = new TriageConfirmed(
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                "krukjes",
                "thread",
                Map.of("sentiment", List.of("NEUTRAL"), "motives", List.of("SERVICE"), "weather", List.of("RAIN")),
                "sanne",
                Instant.EPOCH,
                "4",
                SEEN);

        var said = Said.of(confirmed);

        assertThat(said).extracting(Said::tag).containsExactlyInAnyOrder(Learnable.SENTIMENT, Learnable.MOTIVES);
        assertThat(said).allSatisfy(one -> assertThat(one.given()).isEqualTo(one.right()));
    }

    @Test
    void recordsThatHoldNoWithdrawalAreToldByTheirBytes() {
        assertThat(WithdrawalIntake.holdsWord("{\"change\":\"WITHDRAWN\"}".getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(WithdrawalIntake.holdsWord("{\"change\":\"FOUND\"}".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(WithdrawalIntake.holdsWord(new byte[0])).isFalse();
    }

    private static TriageCorrected corrected(String tag, List<String> from, List<String> to, SeenPost seen) {
        return new TriageCorrected(
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                "krukjes",
                "thread",
                tag,
                from,
                to,
                "sanne",
                Instant.EPOCH,
                "4",
                seen);
    }
}
