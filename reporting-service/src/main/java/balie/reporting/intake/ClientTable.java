package balie.reporting.intake;

import balie.events.ClientProfile;
import balie.events.ClientProfile.Category;
import balie.events.ClientProfile.Competitor;
import balie.platform.delivery.Received;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/**
 * What figures need to know of the clients of one generation. A profile counts where it is newer than what was known, also of a client
 * that was removed: one who is made again goes on counting versions.
 */
public final class ClientTable {
    private static final String PUT = """
            insert into client_profile (generation, client_id, version, changed_at, name, time_zone, category_ids, category_names, competitors,
                                        competitor_words, removed)
            values (?, ?, ?, ?::timestamptz, ?, ?, ?, ?, ?, ?, false)
            on conflict (generation, client_id) do update
            set (version, changed_at, name, time_zone, category_ids, category_names, competitors, competitor_words, removed) =
                (excluded.version, excluded.changed_at, excluded.name, excluded.time_zone, excluded.category_ids, excluded.category_names,
                 excluded.competitors, excluded.competitor_words, false)
            where excluded.version > client_profile.version
               or excluded.changed_at > client_profile.changed_at
            """;

    private static final String REMOVE =
            "update client_profile set removed = true where generation = ? and client_id = ?";

    private final Connection connection;
    private final long generation;

    public ClientTable(Connection connection, long generation) {
        this.connection = connection;
        this.generation = generation;
    }

    /** Applies the records in order; one without a profile removes the client. */
    public void apply(List<Received<ClientProfile>> batch) throws SQLException {
        for (var received : batch) {
            if (received.event() == null) remove(received.key());
            else put(received.event());
        }
    }

    private void put(ClientProfile profile) throws SQLException {
        try (var statement = connection.prepareStatement(PUT)) {
            statement.setLong(1, generation);
            statement.setString(2, profile.clientId());
            statement.setInt(3, profile.version());
            statement.setString(4, profile.changedAt().toString());
            statement.setString(5, profile.name());
            statement.setString(6, profile.timeZone());
            texts(statement, 7, profile.categories().stream().map(Category::id).toList());
            texts(
                    statement,
                    8,
                    profile.categories().stream().map(Category::name).toList());
            var competitors = profile.competitors();
            texts(statement, 9, competitors.stream().map(Competitor::name).toList());
            texts(statement, 10, competitors.stream().map(ClientTable::words).toList());
            statement.executeUpdate();
        }
    }

    /** Parted by a character that no word has; the name alone where no words were agreed. */
    private static String words(Competitor competitor) {
        return competitor.words().isEmpty() ? competitor.name() : String.join("\u001f", competitor.words());
    }

    private void texts(PreparedStatement statement, int index, List<String> values) throws SQLException {
        statement.setArray(index, connection.createArrayOf("text", values.toArray()));
    }

    private void remove(String clientId) throws SQLException {
        try (var statement = connection.prepareStatement(REMOVE)) {
            statement.setLong(1, generation);
            statement.setString(2, clientId);
            statement.executeUpdate();
        }
    }
}
