package balie.response.casework;

import balie.events.ClientProfile;
import balie.platform.delivery.EventFormat;
import balie.response.cases.CaseTerms;
import balie.response.hours.BusinessHours;
import balie.response.sla.SlaPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What was agreed with clients about their cases: the profile that holds now, and the hours of every version that a clock may have been
 * reckoned with. A version never changes, so it is read once; which one holds is asked each time.
 */
@ApplicationScoped
public class AgreedTerms {
    private final SlaPolicy sla;
    private final CaseworkConfig config;
    private final Map<String, CaseTerms> known = new ConcurrentHashMap<>();

    AgreedTerms(CaseworkConfig config) {
        this.config = config;
        this.sla = new SlaPolicy(config.warnAtPercent());
    }

    /** By client id; a client that is not known here is missing. Those that were removed keep their last terms. */
    public Map<String, CaseTerms> of(Connection connection, Collection<String> clientIds) throws SQLException {
        var terms = new HashMap<String, CaseTerms>();
        try (var query =
                connection.prepareStatement("select client_id, version from client where client_id = any (?)")) {
            query.setArray(1, connection.createArrayOf("text", clientIds.toArray()));
            var rows = query.executeQuery();
            while (rows.next()) terms.put(rows.getString(1), of(connection, rows.getString(1), rows.getInt(2)));
        }
        return terms;
    }

    private CaseTerms of(Connection connection, String clientId, int version) throws SQLException {
        var held = known.get(clientId);
        if (held != null && held.profile().version() == version) return held;
        var read = read(connection, clientId, version);
        known.put(clientId, read);
        return read;
    }

    private CaseTerms read(Connection connection, String clientId, int version) throws SQLException {
        var hours = new HashMap<Integer, BusinessHours>();
        ClientProfile holds = null;
        try (var query = connection.prepareStatement("select profile from client_version where client_id = ?")) {
            query.setString(1, clientId);
            var rows = query.executeQuery();
            while (rows.next()) {
                var profile = EventFormat.restore(rows.getString("profile"), ClientProfile.class);
                hours.put(profile.version(), BusinessHours.of(profile));
                if (profile.version() == version) holds = profile;
            }
        }
        if (holds == null) throw new IllegalStateException("a client's present version is not among its versions");
        return new CaseTerms(holds, hours::get, sla, config.reopenWithin(), config.undoWithin());
    }
}
