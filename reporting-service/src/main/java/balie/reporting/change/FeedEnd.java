package balie.reporting.change;

import balie.platform.session.VisibleClients;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Tells a reader who stands at the end of a feed that he still does, which is what most requests are told. It takes one round trip to the
 * database: both statements travel together, and so are one transaction, which sees the rows of the given clients only.
 */
@ApplicationScoped
public class FeedEnd {
    /** Planning costs five times what asking does, and there is one way to ask. */
    private static final String IS_STILL_AT = """
            select set_config('balie.clients', ?, true), set_config('plan_cache_mode', 'force_generic_plan', true);
            select exists (select from clients where client_id = ?) and shown = ? and ?::xid8 < settled
               and %4$s = ?
               and not exists (
                   select from %1$s
                   where generation = ? and client_id = ? and (changed_in, %2$s) > (?::xid8, ?)
                     and changed_in < settled and (changed_in >= ?::xid8 or (%3$s)))
            from generation, pg_snapshot_xmin(pg_current_snapshot()) settled, pg_control_system(), pg_control_checkpoint()
            """;

    private final AgroalDataSource database;

    FeedEnd(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * Whether the cursor still holds and nothing follows it. Outside any transaction. False for a client that is not visible, and for one
     * that has no profile: what that means, the page of the feed tells.
     */
    public boolean isStillAt(Cursor cursor, Feed feed, String clientId, VisibleClients visible) throws SQLException {
        if (!cursor.isOf(feed) || !visible.includes(clientId)) return false;
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        IS_STILL_AT.formatted(feed.table(), feed.id(), feed.shown(), Horizon.EPOCH))) {
            statement.setString(1, visible.setting());
            ask(statement, cursor, clientId);
            statement.execute();
            statement.getMoreResults();
            var answer = statement.getResultSet();
            return answer.next() && answer.getBoolean(1);
        }
    }

    private static void ask(PreparedStatement statement, Cursor cursor, String clientId) throws SQLException {
        statement.setString(2, clientId);
        statement.setLong(3, cursor.generation());
        statement.setString(4, Long.toString(cursor.changedIn()));
        statement.setString(5, cursor.epoch());
        statement.setLong(6, cursor.generation());
        statement.setString(7, clientId);
        statement.setString(8, Long.toString(cursor.changedIn()));
        statement.setObject(9, cursor.id());
        statement.setString(10, Long.toString(cursor.start()));
    }
}
