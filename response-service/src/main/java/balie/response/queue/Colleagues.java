package balie.response.queue;

import balie.platform.session.VisibleClients;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who works at the desk, by the names that colleagues see. */
@ApplicationScoped
public class Colleagues {
    /** A client's own people work at the desk where they reply themselves. */
    private static final String WORKING = """
            select staff.login, staff.name, array_agg(staff_client.client_id) as clients
            from staff join staff_client using (login)
            where staff.active and (staff.role in ('admin', 'lead', 'agent') or (staff.role = 'client'
                and exists (select from client where client.client_id = staff_client.client_id
                    and client.profile->>'serviceMode' = 'PARTIAL')))
            group by staff.login, staff.name order by staff.name, staff.login
            """;

    private final AgroalDataSource source;

    Colleagues(AgroalDataSource source) {
        this.source = source;
    }

    /** Somebody who can have cases of these clients. */
    public record Colleague(String login, String name, VisibleClients clients) {}

    /** Names of everybody who ever worked here, by login. */
    public Map<String, String> names() throws SQLException {
        try (var connection = source.getConnection();
                var query = connection.prepareStatement("select login, name from staff")) {
            var names = new HashMap<String, String>();
            var rows = query.executeQuery();
            while (rows.next()) names.put(rows.getString(1), rows.getString(2));
            return names;
        }
    }

    /** Those who can have cases of a client now, by name. */
    public List<Colleague> workingFor(String clientId) throws SQLException {
        return working().stream()
                .filter(colleague -> colleague.clients().includes(clientId))
                .toList();
    }

    /** Those who can have cases of some client that the transaction sees, by name. */
    public List<Colleague> working() throws SQLException {
        try (var connection = source.getConnection();
                var query = connection.prepareStatement(WORKING)) {
            var colleagues = new ArrayList<Colleague>();
            var rows = query.executeQuery();
            while (rows.next()) {
                var clients = List.of((String[]) rows.getArray("clients").getArray());
                colleagues.add(new Colleague(
                        rows.getString("login"),
                        rows.getString("name"),
                        VisibleClients.of(new java.util.HashSet<>(clients))));
            }
            return colleagues;
        }
    }
}
