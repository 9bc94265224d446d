package balie.response.casework;

import balie.events.CaseEvent;
import balie.events.CaseEvent.Kind;
import balie.events.Topic;
import balie.events.TriageConfirmed;
import balie.platform.delivery.Outbox;
import balie.platform.delivery.Outgoing;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Tells triage what people left as it was: whoever resolves a case had the tags of its mentions before them, and {@code triage-confirmed}
 * tells those that nobody corrected. Without it only mistakes would be learnt from.
 */
@ApplicationScoped
class Confirmations implements CaseWatcher {
    private final Outbox outbox;

    Confirmations(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public List<Told> told(Connection connection, List<Happening> happenings) throws SQLException {
        var confirmed = new ArrayList<Outgoing>();
        for (var happening : happenings)
            for (var event : happening.events())
                if (event.kind() == Kind.RESOLVED && event.actor() != null)
                    for (var left :
                            new MentionTags(connection).left(happening.file().mentions()))
                        if (!left.values().isEmpty()) confirmed.add(outgoing(left, event));
        outbox.add(connection, confirmed);
        return List.of();
    }

    private static Outgoing outgoing(MentionTags.Left left, CaseEvent event) {
        var id = UUID.randomUUID();
        var confirmed = new TriageConfirmed(
                id,
                left.mentionId(),
                Math.max(1, left.revision()),
                left.clientId(),
                left.conversationId(),
                left.values(),
                event.actor(),
                event.at(),
                left.modelVersion(),
                left.seen());
        var key = left.clientId() + ":" + left.conversationId();
        return Outgoing.of(Topic.TRIAGE_CONFIRMED, key, id.toString(), left.mentionId(), confirmed);
    }
}
