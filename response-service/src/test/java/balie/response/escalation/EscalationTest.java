package balie.response.escalation;

import static balie.response.Times.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import balie.events.ClientProfile.LadderStep;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EscalationTest {
    private static final UUID FIRST = new UUID(1, 1);
    private static final UUID SECOND = new UUID(1, 2);
    private static final Ladder LADDER = new Ladder(
            List.of(new LadderStep(Duration.ofMinutes(5), "on-call"), new LadderStep(Duration.ofMinutes(20), "lead")),
            Duration.ofMinutes(30));

    private final Escalation raised =
            Escalation.raised(new UUID(2, 1), "floor-house", Reason.BREACH, FIRST, at("2026-03-05 02:00"));

    @Test
    void casesOfOneClientAndReasonAreToldTogether() {
        assertThat(raised.takes("floor-house", Reason.BREACH)).isTrue();
        assertThat(raised.takes("floor-house", Reason.URGENCY)).isFalse();
        assertThat(raised.takes("tile-square", Reason.BREACH)).isFalse();
        assertThat(raised.joinedBy(SECOND).count()).isEqualTo(2);
    }

    @Test
    void aCaseCountsOnce() {
        assertThat(raised.joinedBy(FIRST)).isEqualTo(raised);
    }

    @Test
    void aCaseThatJoinsDoesNotStartTheLadderAnew() {
        var told = raised.noticed(at("2026-03-05 02:05"));

        assertThat(told.joinedBy(SECOND).nextDue(LADDER)).contains(at("2026-03-05 02:20"));
    }

    @Test
    void whoAcknowledgesFirstHasDoneItAndNobodyIsToldAnyMore() {
        var acknowledged = raised.acknowledged("joris", at("2026-03-05 02:07"));

        assertThat(acknowledged.acknowledged("sanne", at("2026-03-05 02:08"))).isEqualTo(acknowledged);
        assertThat(acknowledged.acknowledgedBy()).isEqualTo("joris");
        assertThat(acknowledged.due(LADDER, at("2026-03-05 06:00"))).isEmpty();
        assertThat(acknowledged.nextDue(LADDER)).isEmpty();
    }

    @Test
    void afterAnAcknowledgementTheNextCaseRaisesAnother() {
        var acknowledged = raised.acknowledged("joris", at("2026-03-05 02:07"));

        assertThat(acknowledged.takes("floor-house", Reason.BREACH)).isFalse();
        assertThatThrownBy(() -> acknowledged.joinedBy(SECOND)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void itEndsWithTheLastCaseAlsoUnacknowledged() {
        var half = raised.joinedBy(SECOND).settled(FIRST, at("2026-03-05 02:06"));
        var ended = half.settled(SECOND, at("2026-03-05 02:09"));

        assertThat(half.open()).isTrue();
        assertThat(half.count()).isEqualTo(1);
        assertThat(ended.open()).isFalse();
        assertThat(ended.endedAt()).isEqualTo(at("2026-03-05 02:09"));
        assertThat(ended.due(LADDER, at("2026-03-05 06:00"))).isEmpty();
    }

    @Test
    void aSettledCaseThatEscalatesAgainIsUnsettled() {
        var again =
                raised.joinedBy(SECOND).settled(FIRST, at("2026-03-05 02:06")).joinedBy(FIRST);

        assertThat(again.count()).isEqualTo(2);
    }

    @Test
    void whatIsTakenBackIsUnsettledAndAnEndThatCameOfItIsNone() {
        var ended = raised.settled(FIRST, at("2026-03-05 02:06"));

        assertThat(ended.unsettled(FIRST)).isEqualTo(raised);
        assertThat(raised.unsettled(SECOND)).isEqualTo(raised);
    }

    @Test
    void aCaseItIsNotAboutSettlesNothing() {
        assertThat(raised.settled(SECOND, at("2026-03-05 02:06"))).isEqualTo(raised);
    }

    @Test
    void onlyWhoWasToldOfItsBeginningIsToldOfItsEnd() {
        assertThat(raised.toldOf(LADDER)).isEmpty();
        assertThat(raised.noticed(at("2026-03-05 02:05")).toldOf(LADDER)).containsExactly("on-call");
        assertThat(raised.noticed(at("2026-03-05 03:05")).toldOf(LADDER)).containsExactly("on-call", "lead");
    }

    @Test
    void whatWasGivenOutIsNotGivenOutAgain() {
        var now = at("2026-03-05 02:21");

        assertThat(raised.due(LADDER, now)).hasSize(2);
        assertThat(raised.noticed(now).due(LADDER, now)).isEmpty();
    }
}
