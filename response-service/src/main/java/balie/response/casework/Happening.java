package balie.response.casework;

import balie.events.CaseEvent;
import balie.response.cases.CaseFile;
import java.time.Instant;
import java.util.List;

/**
 * What happened to one case within a transaction.
 *
 * @param before the case as it was; null when it was just opened
 * @param file the case as it is
 * @param events what is told of it, in order
 * @param urgent whether an urgent mention opened, joined or reopened it
 * @param at the transaction's time, by the database's clock
 */
public record Happening(CaseFile before, CaseFile file, List<CaseEvent> events, boolean urgent, Instant at) {
    public Happening {
        events = List.copyOf(events);
    }
}
