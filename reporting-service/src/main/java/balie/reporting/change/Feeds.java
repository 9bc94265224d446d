package balie.reporting.change;

import balie.reporting.change.FeedAnswer.Expired;
import balie.reporting.change.FeedAnswer.Foreign;
import balie.reporting.change.FeedAnswer.Given;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads feeds, within the client transaction of who asks. Rows are ordered by the transaction of their last change, and none is given
 * before all transactions up to its own have ended: what commits late has its place after what was given, never before.
 */
@ApplicationScoped
public class Feeds {
    private static final String ROWS = """
            select *, (%3$s) as shown from %1$s
            where generation = ? and client_id = ? and (changed_in, %2$s) > (?::xid8, ?)
              and changed_in < pg_snapshot_xmin(pg_current_snapshot()) and (changed_in >= ?::xid8 or (%3$s))
            order by changed_in, %2$s limit ?
            """;

    /** The oldest change that was committed and is not given yet. */
    private static final String HELD_BACK =
            "select min(changed_at) from %s where generation = ? and client_id = ? and changed_in >= ?::xid8";

    private final AgroalDataSource database;

    Feeds(AgroalDataSource database) {
        this.database = database;
    }

    /** How a row is read; its column {@code shown} tells whether it is still there. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private record Placed<T>(T row, long changedIn, UUID id) {}

    /** At most that many changes after the cursor; from the beginning without one. */
    public <T> FeedAnswer<T> read(Feed feed, String clientId, Optional<Cursor> after, int limit, Row<T> reading)
            throws SQLException {
        try (var connection = database.getConnection()) {
            return read(connection, feed, clientId, after, limit, reading);
        }
    }

    /** The end of the feed as it is now, for readers who want what changes from here on. */
    public Cursor end(Feed feed) throws SQLException {
        try (var connection = database.getConnection()) {
            return end(connection, feed);
        }
    }

    /** The same on another connection. */
    public static Cursor end(Connection connection, Feed feed) throws SQLException {
        return Cursor.end(feed, Horizon.read(connection));
    }

    /** At most that many changes after the cursor, on a connection that sees the client. */
    public static <T> FeedAnswer<T> read(
            Connection connection, Feed feed, String clientId, Optional<Cursor> after, int limit, Row<T> reading)
            throws SQLException {
        var horizon = Horizon.read(connection);
        var from = after.orElseGet(() -> Cursor.begin(feed, horizon));
        if (!from.isOf(feed)) return new Foreign<>();
        if (!from.holdsAt(horizon)) return new Expired<>();
        var rows = rows(connection, feed, clientId, from, limit + 1, reading);
        var more = rows.size() > limit;
        var given = more ? rows.subList(0, limit) : rows;
        var next = given.isEmpty() ? from : after(from, given.get(given.size() - 1));
        var asOf = asOf(connection, feed, clientId, horizon);
        return new Given<>(new FeedPage<>(given.stream().map(Placed::row).toList(), next, more, asOf));
    }

    private static Cursor after(Cursor from, Placed<?> last) {
        return from.at(last.changedIn(), last.id());
    }

    private static <T> List<Placed<T>> rows(
            Connection connection, Feed feed, String clientId, Cursor from, int atMost, Row<T> reading)
            throws SQLException {
        try (var statement = connection.prepareStatement(ROWS.formatted(feed.table(), feed.id(), feed.shown()))) {
            statement.setLong(1, from.generation());
            statement.setString(2, clientId);
            statement.setString(3, Long.toString(from.changedIn()));
            statement.setObject(4, from.id());
            statement.setString(5, Long.toString(from.start()));
            statement.setInt(6, atMost);
            var rows = statement.executeQuery();
            var all = new ArrayList<Placed<T>>();
            while (rows.next())
                all.add(new Placed<>(
                        reading.read(rows),
                        Long.parseLong(rows.getString("changed_in")),
                        rows.getObject(feed.id(), UUID.class)));
            return all;
        }
    }

    private static Instant asOf(Connection connection, Feed feed, String clientId, Horizon horizon)
            throws SQLException {
        try (var statement = connection.prepareStatement(HELD_BACK.formatted(feed.table()))) {
            statement.setLong(1, horizon.generation());
            statement.setString(2, clientId);
            statement.setString(3, Long.toString(horizon.settledBefore()));
            var row = statement.executeQuery();
            row.next();
            var heldBack = row.getObject(1, OffsetDateTime.class);
            return heldBack == null || heldBack.toInstant().isAfter(horizon.at()) ? horizon.at() : heldBack.toInstant();
        }
    }
}
