package balie.response.alerts;

import balie.events.ClientProfile;
import balie.events.ClientProfile.LadderStep;
import balie.platform.delivery.Decoded;
import balie.platform.delivery.EventFormat;
import balie.response.escalation.CallOut;
import balie.response.escalation.Ladder;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Knows each client's ladder as it was last agreed; where none was, the person on call is told first, then the leads. */
@ApplicationScoped
class Ladders {
    private final AlertsConfig config;

    Ladders(AlertsConfig config) {
        this.config = config;
    }

    Ladder of(Connection connection, String clientId) throws SQLException {
        var agreed = agreed(connection, clientId);
        return new Ladder(agreed.isEmpty() ? usual() : agreed, config.repeatEvery());
    }

    private List<LadderStep> usual() {
        return List.of(
                new LadderStep(config.onCallAfter(), CallOut.ON_CALL),
                new LadderStep(config.leadAfter(), CallOut.LEAD));
    }

    private static List<LadderStep> agreed(Connection connection, String clientId) throws SQLException {
        try (var query = connection.prepareStatement("select profile from client where client_id = ?")) {
            query.setString(1, clientId);
            var rows = query.executeQuery();
            if (!rows.next()) return List.of();
            var json = rows.getString(1).getBytes(StandardCharsets.UTF_8);
            if (EventFormat.decode(json, ClientProfile.class) instanceof Decoded.Event<ClientProfile> stored)
                return stored.event().ladder();
            throw new IllegalStateException("a stored profile cannot be read");
        }
    }
}
