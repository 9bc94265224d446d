package balie.response.casework;

import balie.events.CaseEvent.Status;
import balie.events.CaseEvent.WaitingFor;
import balie.response.cases.CaseFile;
import java.time.Instant;
import java.util.UUID;

/**
 * A case as programs see it after a command.
 *
 * @param sequence of its last event
 * @param assignee login; missing when nobody has it
 * @param waitingFor missing unless it waits
 */
record CaseSummary(
        UUID caseId,
        String clientId,
        long sequence,
        Status status,
        String assignee,
        Instant assignedAt,
        WaitingFor waitingFor,
        Instant changedAt) {
    static CaseSummary of(CaseFile file) {
        var standing = file.standing();
        return new CaseSummary(
                file.key().caseId(),
                file.key().clientId(),
                file.sequence(),
                standing.status(),
                standing.assignee(),
                standing.assignedAt(),
                standing.waitingFor(),
                file.changedAt());
    }
}
