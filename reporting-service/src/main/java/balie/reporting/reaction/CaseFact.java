package balie.reporting.reaction;

import balie.events.CaseEvent.Clock;
import balie.events.CaseEvent.ClockKind;
import balie.events.CaseEvent.ClockState;
import balie.events.CaseEvent.Status;
import balie.events.ChannelType;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A case as its newest event tells it. One that a person found not relevant counts nowhere.
 *
 * @param publishedAt when the post that opened it was published
 * @param firstReplyAt when its first reply was recorded; null while there is none
 * @param clocks every clock it has had
 */
public record CaseFact(
        UUID caseId,
        Status status,
        ChannelType channel,
        Instant publishedAt,
        Instant openedAt,
        Instant firstReplyAt,
        List<Clock> clocks) {

    public CaseFact {
        clocks = List.copyOf(clocks);
    }

    /** The same case with these clocks. */
    public CaseFact with(List<Clock> itsClocks) {
        return new CaseFact(caseId, status, channel, publishedAt, openedAt, firstReplyAt, itsClocks);
    }

    /** Whether it is in the figures at all. */
    public boolean counts() {
        return status != Status.NOT_RELEVANT;
    }

    public boolean open() {
        return counts() && status != Status.RESOLVED;
    }

    /** Whether it is open and the next step is somebody else's. */
    public boolean waiting() {
        return status == Status.WAITING;
    }

    /** Whether it is open and a target is missed for something that is still to be done. */
    public boolean late() {
        return open() && clocks.stream().anyMatch(clock -> clock.state() == ClockState.BREACHED && !ended(clock));
    }

    /** Whether it is open and somebody still waits for a first response, also anew after it was reopened. */
    public boolean unanswered() {
        return open() && clocks.stream().anyMatch(clock -> clock.kind() == ClockKind.FIRST_RESPONSE && !ended(clock));
    }

    private static boolean ended(Clock clock) {
        return clock.doneAt() != null || clock.droppedAt() != null;
    }

    /** Its first reply, and how long that took; empty while there is none. */
    public Optional<Answer> answer() {
        if (!counts() || firstReplyAt == null) return Optional.empty();
        return Optional.of(Answer.of(this, answered()));
    }

    /** The clock that the first reply ended; empty where none ran, as after the case was resolved. */
    private Optional<Clock> answered() {
        return clocks.stream()
                .filter(clock -> clock.kind() == ClockKind.FIRST_RESPONSE && firstReplyAt.equals(clock.doneAt()))
                .min(Comparator.comparingInt(Clock::generation));
    }

    /** From publication, or, when a later post was answered first, from its clock's start: the case does not tell that post's date. */
    Duration reactionOf(Optional<Clock> answered) {
        var since = answered.filter(clock -> clock.generation() > 1)
                .map(Clock::startedAt)
                .orElse(publishedAt);
        var reaction = Duration.between(since, firstReplyAt);
        return reaction.isNegative() ? Duration.ZERO : reaction;
    }
}
