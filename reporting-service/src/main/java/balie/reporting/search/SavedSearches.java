package balie.reporting.search;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The saved searches of the clients that the transaction may see. */
@ApplicationScoped
public class SavedSearches {
    private static final String READ = """
            select * from saved_search where client_id = ? and (?::uuid is null or search_id = ?) order by lower(name), search_id
            """;

    private final AgroalDataSource database;

    SavedSearches(AgroalDataSource database) {
        this.database = database;
    }

    /** All of the client's, by name. */
    public List<SavedSearch> of(String clientId) throws SQLException {
        return find(clientId, null);
    }

    /** The client's search of that id. */
    public Optional<SavedSearch> withId(String clientId, UUID searchId) throws SQLException {
        return find(clientId, searchId).stream().findFirst();
    }

    private List<SavedSearch> find(String clientId, UUID searchId) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(READ)) {
            statement.setString(1, clientId);
            statement.setObject(2, searchId);
            statement.setObject(3, searchId);
            var rows = statement.executeQuery();
            var found = new ArrayList<SavedSearch>();
            while (rows.next()) found.add(SearchRow.read(rows));
            return found;
        }
    }
}
