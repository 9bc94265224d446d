package balie.response.alerts;

import balie.events.ClientProfile.LadderStep;
import balie.response.casework.AgreedTerms;
import balie.response.escalation.CallOut;
import balie.response.escalation.Ladder;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Knows each client's ladder as it was last agreed; where none was, the person on call is told first, then the leads. */
@ApplicationScoped
class Ladders {
    private final AlertsConfig config;
    private final AgreedTerms agreed;

    Ladders(AlertsConfig config, AgreedTerms agreed) {
        this.config = config;
        this.agreed = agreed;
    }

    Ladder of(Connection connection, String clientId) throws SQLException {
        var steps = agreed(connection, clientId);
        return new Ladder(steps.isEmpty() ? usual() : steps, config.repeatEvery());
    }

    private List<LadderStep> usual() {
        return List.of(
                new LadderStep(config.onCallAfter(), CallOut.ON_CALL),
                new LadderStep(config.leadAfter(), CallOut.LEAD));
    }

    private List<LadderStep> agreed(Connection connection, String clientId) throws SQLException {
        var terms = agreed.of(connection, List.of(clientId)).get(clientId);
        return terms == null ? List.of() : terms.profile().ladder();
    }
}
