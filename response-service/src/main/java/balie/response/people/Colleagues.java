package balie.response.people;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who works here. Read as the worker, in a transaction of its own, because a person's own transaction does not show which other clients
 * his colleagues see.
 */
@ApplicationScoped
public class Colleagues {
    private static final String READ = "select login, name, role from staff ";
    private static final String BY_NAME = " order by lower(name), login";

    private final AgroalDataSource worker;

    Colleagues(@DataSource("worker") AgroalDataSource worker) {
        this.worker = worker;
    }

    /** Names by login, of all who ever worked here. */
    public Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        for (var colleague : read(READ + BY_NAME)) names.put(colleague.login(), colleague.name());
        return names;
    }

    /** Those of the agency who can be given a client's cases, by name. */
    public List<Colleague> workingFor(String clientId) {
        return read(READ + """
                        where active and role in ('admin', 'lead', 'agent') and exists (
                            select from staff_client where staff_client.login = staff.login and client_id in (?, '*'))
                        """ + BY_NAME, clientId);
    }

    /** Whether a client's cases can be given to that login. */
    public Optional<Colleague> workingFor(String clientId, String login) {
        return workingFor(clientId).stream()
                .filter(colleague -> colleague.login().equals(login))
                .findFirst();
    }

    /** Whether whoever has that login can work a client's cases no more: the account is closed, or for other clients by now. */
    public boolean hasLeft(String clientId, String login) {
        var left = read(READ + """
                        where login = ? and not (active and role <> 'on-call' and exists (
                            select from staff_client where staff_client.login = staff.login and client_id in (?, '*')))
                        """, login, clientId);
        return !left.isEmpty();
    }

    private List<Colleague> read(String sql, String... parameters) {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (var connection = worker.getConnection();
                    var query = connection.prepareStatement(sql)) {
                for (int i = 0; i < parameters.length; i++) query.setString(i + 1, parameters[i]);
                return read(query);
            }
        });
    }

    private static List<Colleague> read(PreparedStatement query) throws SQLException {
        var colleagues = new ArrayList<Colleague>();
        var rows = query.executeQuery();
        while (rows.next())
            colleagues.add(new Colleague(rows.getString("login"), rows.getString("name"), rows.getString("role")));
        return colleagues;
    }
}
