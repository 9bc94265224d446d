package balie.response.escalation;

import static balie.response.AMention.aMention;
import static org.assertj.core.api.Assertions.assertThat;

import balie.events.Verdict.Urgency;
import org.junit.jupiter.api.Test;

class ReasonTest {

    @Test
    void anUrgentMentionThatWantsAReactionEscalates() {
        assertThat(Reason.in(aMention().urgency(Urgency.HIGH).triaged())).contains(Reason.URGENCY);
    }

    @Test
    void anyOtherDoesNot() {
        assertThat(Reason.in(aMention().triaged())).isEmpty();
        assertThat(Reason.in(aMention().urgency(Urgency.HIGH).toWatch().triaged()))
                .isEmpty();
        assertThat(Reason.in(aMention().urgency(Urgency.HIGH).notConcerning().triaged()))
                .isEmpty();
        assertThat(Reason.in(aMention().urgency(Urgency.HIGH).backfill().triaged()))
                .isEmpty();
    }
}
