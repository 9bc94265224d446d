package balie.response.cases;

import balie.events.CaseEvent.Kind;
import java.time.Instant;
import java.util.UUID;

/**
 * People are being told about the case.
 *
 * @param reason as a code, such as {@code breach}
 */
public record RecordEscalation(UUID escalationId, String reason, Instant at) implements CaseCommand {
    @Override
    public String by() {
        return null;
    }

    @Override
    public Decision on(Progress progress) {
        var detail = Details.escalation(escalationId, reason);
        return progress.then(Kind.ESCALATED, null, detail, progress.file()).accepted();
    }
}
