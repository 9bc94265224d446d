package balie.reporting.change;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Tells from two index look-ups whether anything that a client's reports are made of has changed. The newest settled transaction alone
 * would not: one that began before it may commit after it; so those that are not settled yet are named as well.
 */
@ApplicationScoped
public class Version {
    private static final String OF = """
            select (select fact.changed_in::text from %1$s fact where generation = ? and client_id = ? and changed_in < ?::xid8
                    order by fact.changed_in desc limit 1) as settled,
                   (select string_agg(distinct changed_in::text, ',') from %1$s
                    where generation = ? and client_id = ? and changed_in >= ?::xid8) as unsettled
            """;

    private final AgroalDataSource database;

    Version(AgroalDataSource database) {
        this.database = database;
    }

    /** The same text as long as neither mentions nor cases of the client have changed. */
    public String of(String clientId) throws SQLException {
        try (var connection = database.getConnection()) {
            return of(connection, clientId);
        }
    }

    /** The same on a connection that sees the client. */
    static String of(Connection connection, String clientId) throws SQLException {
        var horizon = Horizon.read(connection);
        return String.join(
                "/",
                horizon.epoch(),
                Long.toString(horizon.generation()),
                of(Feed.MENTIONS, clientId, horizon, connection),
                of(Feed.CASES, clientId, horizon, connection));
    }

    private static String of(Feed feed, String clientId, Horizon horizon, Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(OF.formatted(feed.table()))) {
            for (var index = 1; index < 7; index += 3) {
                statement.setLong(index, horizon.generation());
                statement.setString(index + 1, clientId);
                statement.setString(index + 2, Long.toString(horizon.settledBefore()));
            }
            var row = statement.executeQuery();
            row.next();
            return row.getString("settled") + "+" + row.getString("unsettled");
        }
    }
}
