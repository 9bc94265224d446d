package balie.response.cases;

import balie.events.CaseEvent.Kind;
import java.time.Instant;
import java.util.UUID;

/** Somebody who was told about the case says that he takes care of it. That alone does not claim it. */
public record RecordAcknowledgement(String by, UUID escalationId, Instant at) implements CaseCommand {
    @Override
    public Decision on(Progress progress) {
        var detail = Details.escalation(escalationId, null);
        return progress.then(Kind.ACKNOWLEDGED, by, detail, progress.file()).accepted();
    }
}
