package balie.response.alerts;

import balie.platform.session.VisibleClients;
import balie.response.audit.Action;
import balie.response.audit.AuditTrail;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Lets people say that they take care of an escalation, in the caller's transaction. The first who does holds. */
@ApplicationScoped
public class Acknowledgements {
    private final AgroalDataSource source;
    private final AuditTrail audit;

    Acknowledgements(AgroalDataSource source, AuditTrail audit) {
        this.source = source;
        this.audit = audit;
    }

    /**
     * Who acknowledged and when.
     *
     * @param by login; null when it ended before anybody did
     * @param at null likewise
     * @param first whether it was this call
     */
    public record Answer(String by, Instant at, boolean first) {}

    /** Empty when there is no such escalation, or it may not be seen. */
    public Optional<Answer> acknowledge(VisibleClients visible, UUID escalationId, String by) throws SQLException {
        try (var connection = source.getConnection()) {
            var rows = new EscalationRows(connection);
            var held = rows.lock(escalationId).filter(found -> visible.includes(found.clientId()));
            if (held.isEmpty()) return Optional.empty();
            if (!held.get().open())
                return Optional.of(
                        new Answer(held.get().acknowledgedBy(), held.get().acknowledgedAt(), false));
            var acknowledged = held.get().acknowledged(by, rows.now());
            rows.update(acknowledged);
            // Cases are always locked before escalations, so theirs is told afterwards.
            rows.tellCases(acknowledged);
            audit.recordForClient(by, Action.ESCALATION_ACKNOWLEDGED, acknowledged.clientId());
            return Optional.of(new Answer(by, acknowledged.acknowledgedAt(), true));
        }
    }
}
