package balie.response.cases;

import balie.events.CaseEvent;
import java.util.List;
import java.util.Optional;

/**
 * A command was carried out.
 *
 * @param file the case after it
 * @param events what is to be told, in order; none when nothing changed
 * @param takeBack what it takes to undo it; empty where it cannot be undone
 */
public record Accepted(CaseFile file, List<CaseEvent> events, Optional<TakeBack> takeBack) implements Decision {
    public Accepted {
        events = List.copyOf(events);
    }

    public boolean changed() {
        return !events.isEmpty();
    }
}
