package balie.reporting.search;

import balie.reporting.figures.PostSearch;
import balie.reporting.intake.Transaction;
import balie.reporting.mail.Mails;
import balie.reporting.mail.Subscribers;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps, changes and drops searches. Its callers have made sure that the client is one that the person may see. */
@ApplicationScoped
class SearchShelf {
    private static final String UNIQUE_VIOLATION = "23505";
    private static final String SAVE = """
            insert into saved_search (search_id, client_id, name, saved_by, words, sentiment, channel, motive, category, language,
                                      source_id, answered)
            values (gen_random_uuid(), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning search_id
            """;
    private static final String COLUMNS = "words, sentiment, channel, motive, category, language, source_id, answered";
    /** What it looks for anew, or tells anybody of again, counts from now on; posts that were there are not news. */
    private static final String CHANGE = """
            update saved_search set name = ?, alerts = ?, alert_language = ?,
                saved_at = case when (%1$s) is distinct from (?, ?, ?, ?, ?, ?, ?, ?) or (alerts = 'NONE' and ? <> 'NONE')
                        or not exists (select from subscriber where about = search_id and not removed and left_at is null)
                    then clock_timestamp() else saved_at end,
                (%1$s) = row (?, ?, ?, ?, ?, ?, ?, ?)
            where client_id = ? and search_id = ?
            """.formatted(COLUMNS);

    private static final String FEED = "update saved_search set feed = ? where client_id = ? and search_id = ?";
    private static final String DROP = "delete from saved_search where client_id = ? and search_id = ?";

    private final AgroalDataSource worker;

    SearchShelf(@DataSource("worker") AgroalDataSource worker) {
        this.worker = worker;
    }

    /** How a search is to be from now on. */
    record Draft(String name, PostSearch search, Alerts alerts, String language, List<String> addresses) {}

    /** Who hears of it, and what they were sent. */
    record Post(List<Subscribers.Subscriber> subscribers, List<Mails.Line> log) {}

    /** Keeps it under that name; empty where the client has one of that name. */
    Optional<UUID> save(String clientId, String name, PostSearch search, String login) throws SQLException {
        try (var connection = worker.getConnection();
                var statement = connection.prepareStatement(SAVE)) {
            statement.setString(1, clientId);
            statement.setString(2, name);
            statement.setString(3, login);
            SearchRow.bind(statement, 4, search);
            var row = statement.executeQuery();
            row.next();
            return Optional.of(row.getObject(1, UUID.class));
        } catch (SQLException e) {
            if (UNIQUE_VIOLATION.equals(e.getSQLState())) return Optional.empty();
            throw e;
        }
    }

    /** Changes it; false where the client has another of that name. */
    boolean change(SavedSearch saved, Draft draft) throws SQLException {
        try (var connection = worker.getConnection()) {
            Transaction.run(connection, () -> {
                change(connection, saved, draft);
                Subscribers.set(connection, saved.clientId(), saved.searchId(), draft.addresses());
            });
            return true;
        } catch (SQLException e) {
            if (UNIQUE_VIOLATION.equals(e.getSQLState())) return false;
            throw e;
        }
    }

    private static void change(Connection connection, SavedSearch saved, Draft draft) throws SQLException {
        try (var statement = connection.prepareStatement(CHANGE)) {
            statement.setString(1, draft.name());
            statement.setString(2, draft.alerts().name());
            statement.setString(3, draft.language());
            var index = SearchRow.bind(statement, 4, draft.search());
            statement.setString(index, draft.alerts().name());
            index = SearchRow.bind(statement, index + 1, draft.search());
            statement.setString(index, saved.clientId());
            statement.setObject(index + 1, saved.searchId());
            statement.executeUpdate();
        }
    }

    /** Gives it a new feed address, or none; the old one ends at once. */
    void feed(SavedSearch saved, Optional<FeedSecret> secret) throws SQLException {
        try (var connection = worker.getConnection();
                var statement = connection.prepareStatement(FEED)) {
            statement.setBytes(1, secret.map(FeedSecret::hash).orElse(null));
            statement.setString(2, saved.clientId());
            statement.setObject(3, saved.searchId());
            statement.executeUpdate();
        }
    }

    void drop(SavedSearch saved) throws SQLException {
        try (var connection = worker.getConnection()) {
            Transaction.run(connection, () -> {
                Subscribers.forget(connection, saved.searchId());
                try (var statement = connection.prepareStatement(DROP)) {
                    statement.setString(1, saved.clientId());
                    statement.setObject(2, saved.searchId());
                    statement.executeUpdate();
                }
            });
        }
    }

    Post post(SavedSearch saved) throws SQLException {
        try (var connection = worker.getConnection()) {
            return new Post(Subscribers.of(connection, saved.searchId()), Mails.log(connection, saved.searchId()));
        }
    }

    /** The search of that feed; empty where the secret is none of ours. */
    Optional<SavedSearch> ofFeed(FeedSecret secret) throws SQLException {
        try (var connection = worker.getConnection();
                var statement = connection.prepareStatement("select * from saved_search where feed = ?")) {
            statement.setBytes(1, secret.hash());
            var rows = statement.executeQuery();
            var found = new ArrayList<SavedSearch>();
            while (rows.next()) found.add(SearchRow.read(rows));
            return found.stream().findFirst();
        }
    }

    /** Those whose subscribers want to hear of new posts. */
    List<SavedSearch> alerting() throws SQLException {
        try (var connection = worker.getConnection();
                var statement = connection.createStatement()) {
            var rows = statement.executeQuery("""
                    select * from saved_search where alerts <> 'NONE' and exists (
                        select from subscriber where about = search_id and not removed and left_at is null)
                    """);
            var found = new ArrayList<SavedSearch>();
            while (rows.next()) found.add(SearchRow.read(rows));
            return found;
        }
    }
}
