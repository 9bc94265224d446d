package balie.reporting.reaction;

import balie.events.CaseEvent.Clock;
import balie.events.CaseEvent.ClockState;
import balie.events.ChannelType;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The first reply to a case. It belongs to the period in which it was recorded, whenever the case was opened.
 *
 * @param reaction from publication to the reply: what the customer waited
 * @param business what the reply used of the target, in business hours since the clock started; null where no clock ran
 * @param calendar from the clock's start to the reply, nights and weekends included; null where no clock ran
 * @param inTime whether it came before the deadline; null where no clock ran
 */
public record Answer(
        UUID caseId,
        ChannelType channel,
        Instant repliedAt,
        Duration reaction,
        Duration business,
        Duration calendar,
        Boolean inTime) {

    static Answer of(CaseFact fact, Optional<Clock> answered) {
        return new Answer(
                fact.caseId(),
                fact.channel(),
                fact.firstReplyAt(),
                fact.reactionOf(answered),
                answered.map(Clock::businessTime).orElse(null),
                answered.map(Clock::calendarTime).orElse(null),
                answered.map(clock -> clock.state() == ClockState.MET).orElse(null));
    }
}
