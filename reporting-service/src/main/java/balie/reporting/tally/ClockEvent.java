package balie.reporting.tally;

import balie.events.CaseEvent;
import balie.events.CaseEvent.Clock;
import balie.events.CaseEvent.ClockKind;
import balie.events.CaseEvent.ClockState;
import balie.events.CaseEvent.Kind;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Something became of a case's clock. Told by one event of the case alone, whatever came before or after it, so the same events make the
 * same rows in whatever order and however often they come.
 *
 * @param round 1 began with the case, each further one when it was reopened, or when the client's posts were answered again
 * @param at when it took effect: of a breach the deadline
 * @param clock as it stands after it; empty when there is none any more
 */
public record ClockEvent(
        UUID id,
        String clientId,
        UUID caseId,
        long sequence,
        ClockKind kind,
        int round,
        Change change,
        Instant at,
        Optional<Clock> clock) {

    /** What became of it. */
    public enum Change {
        STARTED,
        PAUSED,
        RESUMED,
        /** Its deadline was reckoned anew. */
        RESCHEDULED,
        MET,
        /** The deadline passed. */
        BREACHED,
        /** It ended without being met; its clock tells whether it had been missed before. */
        DROPPED,
        /** Somebody took back what he had done: the clock runs or is paused as told, whatever was told before. */
        RESTORED,
        /** A reopening was taken back, and with it its clock. */
        REMOVED
    }

    /** What that event tells of its case's clocks; nothing for most. */
    public static List<ClockEvent> of(CaseEvent event) {
        return switch (event.kind()) {
            case SLA_STARTED -> told(event, Change.STARTED);
            case SLA_MET -> told(event, Change.MET);
            case SLA_BREACHED -> told(event, Change.BREACHED);
            case SLA_DROPPED -> told(event, Change.DROPPED);
            case SLA_RESCHEDULED -> told(event, Change.RESCHEDULED);
            case WAITING -> each(event, Change.PAUSED, clock -> clock.state() == ClockState.PAUSED);
            case RESUMED -> each(event, Change.RESUMED, ClockEvent::resumes);
            case UNDONE -> takenBack(event);
            default -> List.of();
        };
    }

    private static boolean resumes(Clock clock) {
        return clock.kind() == ClockKind.RESOLUTION && clock.state() == ClockState.RUNNING;
    }

    private static List<ClockEvent> told(CaseEvent event, Change change) {
        var detail = event.detail();
        if (detail.clock() == null || detail.clockGeneration() == null) return List.of();
        return each(
                event,
                change,
                clock -> clock.kind() == detail.clock() && clock.generation() == detail.clockGeneration());
    }

    private static List<ClockEvent> takenBack(CaseEvent event) {
        var all = new ArrayList<>(each(event, Change.RESTORED, ClockEvent::open));
        if (event.detail().undone() == Kind.REOPENED)
            for (var kind : ClockKind.values())
                all.add(of(event, kind, roundOfReopening(event), Change.REMOVED, Optional.empty()));
        return all;
    }

    /** The round that the reopening had begun, above all that are left; a case measured anew without one had a round more. */
    private static int roundOfReopening(CaseEvent undone) {
        var highest = undone.clocks().stream().mapToInt(Clock::generation).max().orElse(0);
        return Math.max(undone.state().reopenings() + 1, highest) + 1;
    }

    private static boolean open(Clock clock) {
        return clock.state() == ClockState.RUNNING || clock.state() == ClockState.PAUSED;
    }

    private static List<ClockEvent> each(CaseEvent event, Change change, Predicate<Clock> which) {
        return event.clocks().stream()
                .filter(which)
                .map(clock -> of(event, clock.kind(), clock.generation(), change, Optional.of(clock)))
                .toList();
    }

    private static ClockEvent of(CaseEvent event, ClockKind kind, int round, Change change, Optional<Clock> clock) {
        var name = event.caseId() + "/" + event.sequence() + "/" + kind + "/" + round + "/" + change;
        return new ClockEvent(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                event.clientId(),
                event.caseId(),
                event.sequence(),
                kind,
                round,
                change,
                Moment.storable(event.at()),
                clock);
    }
}
