package balie.response.inbox;

import balie.events.CaseEvent.ClockKind;
import balie.events.CaseEvent.Kind;
import balie.response.queue.PastEvent;
import java.time.Instant;

/**
 * Something that happened to the case, as it is shown.
 *
 * @param who empty when nobody did it
 * @param clock of a clock's event, else null
 * @param undone what was undone, else null
 */
public record HistoryLine(Instant at, Kind kind, String who, ClockKind clock, Kind undone) {
    static HistoryLine of(PastEvent event, People people) {
        return new HistoryLine(
                event.at(),
                event.kind(),
                people.name(event.actor()),
                event.detail().clock(),
                event.detail().undone());
    }
}
