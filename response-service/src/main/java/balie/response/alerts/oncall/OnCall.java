package balie.response.alerts.oncall;

import balie.response.escalation.CallOut;
import balie.response.escalation.Handover;
import balie.response.escalation.OnCallList;
import balie.response.hours.WallClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Knows who is on call and who leads, as entered by now. */
@ApplicationScoped
public class OnCall {
    private final Handover handover;

    OnCall(OnCallConfig config) {
        this.handover = new Handover(new WallClock(config.zone()), config.day(), config.time());
    }

    /** The list from an instant on. */
    public OnCallList list(Connection connection, Instant from) throws SQLException {
        var rows = new OnCallRows(connection);
        return list(rows, rows.standIns(from));
    }

    OnCallList list(OnCallRows rows, List<OnCallRows.Entered> entered) throws SQLException {
        var standIns = entered.stream().map(OnCallRows.Entered::standIn).toList();
        return new OnCallList(handover, rows.weeks(), standIns);
    }

    /** Whom an escalation of a client reaches; the connection must see all of its staff. */
    public CallOut callOut(Connection connection, String clientId, Instant at) throws SQLException {
        return new CallOut(list(connection, at), seeing(connection, clientId), leads(connection, clientId));
    }

    private static Set<String> seeing(Connection connection, String clientId) throws SQLException {
        return Set.copyOf(
                logins(connection, "select distinct login from staff_client where client_id in ('*', ?)", clientId));
    }

    /** Those who lead and see the client; the administrators where nobody does. */
    private static List<String> leads(Connection connection, String clientId) throws SQLException {
        return logins(connection, """
                select login from (
                    select login, role, bool_or(role = 'lead') over () as led from staff
                    where active and role in ('lead', 'admin')
                        and exists (select from staff_client c where c.login = staff.login and c.client_id in ('*', ?))) told
                where (role = 'lead') = led order by login""", clientId);
    }

    private static List<String> logins(Connection connection, String sql, String clientId) throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            query.setString(1, clientId);
            var logins = new ArrayList<String>();
            var rows = query.executeQuery();
            while (rows.next()) logins.add(rows.getString(1));
            return logins;
        }
    }

    Handover handover() {
        return handover;
    }
}
