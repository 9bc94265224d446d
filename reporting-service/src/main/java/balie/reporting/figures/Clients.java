package balie.reporting.figures;

import balie.platform.session.Person;
import balie.platform.session.VisibleClients;
import balie.reporting.figures.Client.Competitor;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The clients that the person who asks may see. */
@ApplicationScoped
public class Clients {
    private static final String PROFILES = """
            select client_id, name, time_zone, category_ids, category_names, competitors, competitor_words from clients
            where (? = '*' or client_id = any (string_to_array(?, ','))) and (?::text is null or client_id = ?)
            order by lower(name), client_id
            """;

    private static final String WITHOUT_PROFILE = """
            select distinct client_id from sources
            where (? = '*' or client_id = any (string_to_array(?, ','))) and (?::text is null or client_id = ?)
              and client_id not in (select client_id from client_profile where generation = (select shown from generation))
            order by client_id
            """;

    private final AgroalDataSource database;
    private final Person person;

    Clients(AgroalDataSource database, Person person) {
        this.database = database;
        this.person = person;
    }

    /** All of them, by name. */
    public List<Client> all() throws SQLException {
        return find(null, person.clients());
    }

    /** The client of that id, unless there is none or it is somebody else's. */
    public Optional<Client> withId(String clientId) throws SQLException {
        return withId(clientId, person.clients());
    }

    /** The same where nobody asks, as when a mail is written. */
    public Optional<Client> withId(String clientId, VisibleClients visible) throws SQLException {
        return find(clientId, visible).stream().findFirst();
    }

    private List<Client> find(String clientId, VisibleClients visible) throws SQLException {
        var found = new ArrayList<>(rows(PROFILES, clientId, visible, Clients::client));
        if (clientId != null && !found.isEmpty()) return found;
        found.addAll(rows(WITHOUT_PROFILE, clientId, visible, row -> Client.unknown(row.getString("client_id"))));
        return found;
    }

    private List<Client> rows(String sql, String clientId, VisibleClients visible, Reading<Client> reading)
            throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, visible.setting());
            statement.setString(2, visible.setting());
            statement.setString(3, clientId);
            statement.setString(4, clientId);
            return Reading.all(statement.executeQuery(), reading);
        }
    }

    private static Client client(ResultSet row) throws SQLException {
        return new Client(
                row.getString("client_id"),
                row.getString("name"),
                Client.zone(row.getString("time_zone")),
                categories(row),
                competitors(row));
    }

    private static Map<String, String> categories(ResultSet row) throws SQLException {
        var ids = (String[]) row.getArray("category_ids").getArray();
        var names = (String[]) row.getArray("category_names").getArray();
        var categories = new LinkedHashMap<String, String>();
        for (var i = 0; i < ids.length; i++) categories.put(ids[i], names[i]);
        return categories;
    }

    private static Optional<List<Competitor>> competitors(ResultSet row) throws SQLException {
        var names = row.getArray("competitors");
        if (names == null) return Optional.empty();
        var words = (String[]) row.getArray("competitor_words").getArray();
        var competitors = new ArrayList<Competitor>();
        for (var name : (String[]) names.getArray())
            competitors.add(new Competitor(name, List.of(words[competitors.size()].split("\u001f"))));
        return Optional.of(competitors);
    }
}
