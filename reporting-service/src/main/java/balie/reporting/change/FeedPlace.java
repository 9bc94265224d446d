package balie.reporting.change;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a reader stands in a feed of a client. Whether that is its end, which is what most requests are about, is asked together with
 * another statement, in one round trip to the database.
 */
public record FeedPlace(Feed feed, String clientId, Cursor cursor) {
    private static final Pattern ADDRESS = Pattern.compile("/api/v1/clients/([a-z0-9-]+)/([a-z-]+)");

    /** As {@link Horizon} makes them; what is no such thing, the database need not be asked about. */
    private static final Pattern EPOCH = Pattern.compile("[0-9a-f]{8}");

    /** Planning costs five times what asking does, and there is one way to ask. */
    private static final String IS_END = """
            select set_config('plan_cache_mode', 'force_generic_plan', true);
            select exists (select from clients where client_id = ?) and shown = ? and ?::xid8 < settled
               and %4$s = ?
               and not exists (
                   select from %1$s
                   where generation = ? and client_id = ? and (changed_in, %2$s) > (?::xid8, ?)
                     and changed_in < settled and (changed_in >= ?::xid8 or (%3$s)))
            from generation, pg_snapshot_xmin(pg_current_snapshot()) settled, pg_control_system(), pg_control_checkpoint()
            """;

    /** The place that a request of a feed's page names; empty when it names none, or is about something else. */
    public static Optional<FeedPlace> asked(String path, String cursor) {
        var address = ADDRESS.matcher(path);
        if (cursor == null || !address.matches()) return Optional.empty();
        var feed = Stream.of(Feed.MENTIONS, Feed.CASES, Feed.CLOCK_EVENTS)
                .filter(one -> one.name().equals(address.group(2)))
                .findFirst();
        return feed.flatMap(one -> Cursor.read(cursor.strip())
                .filter(read -> read.isOf(one) && EPOCH.matcher(read.epoch()).matches())
                .map(read -> new FeedPlace(one, address.group(1), read)));
    }

    /**
     * Two statements to come after another one, in autocommit: the first tells nothing, the second one row with one column, true while
     * the cursor holds and nothing follows it. False for a client that is not there, and for one that has no profile: what that means,
     * the page of the feed tells. Whoever asks sees to it that the reader may know.
     */
    public String isEnd() {
        return IS_END.formatted(feed.table(), feed.id(), feed.shown(), Horizon.EPOCH);
    }

    /** Sets what the statements need, from that parameter on. */
    public void ask(PreparedStatement statement, int first) throws SQLException {
        var at = first;
        statement.setString(at++, clientId);
        statement.setLong(at++, cursor.generation());
        statement.setString(at++, Long.toString(cursor.changedIn()));
        statement.setString(at++, cursor.epoch());
        statement.setLong(at++, cursor.generation());
        statement.setString(at++, clientId);
        statement.setString(at++, Long.toString(cursor.changedIn()));
        statement.setObject(at++, cursor.id());
        statement.setString(at, Long.toString(cursor.start()));
    }

    /** What the second statement answered. */
    public static boolean isEnd(ResultSet answer) throws SQLException {
        return answer.next() && answer.getBoolean(1);
    }
}
