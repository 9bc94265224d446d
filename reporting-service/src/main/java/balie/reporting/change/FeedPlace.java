package balie.reporting.change;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a reader stands in a feed of a client. Whether that is its end, which is what most requests are about, is a column of another
 * question to the database, so that it costs no statement of its own.
 */
public record FeedPlace(Feed feed, String clientId, Cursor cursor) {
    private static final String CLIENTS = "/api/v1/clients/";

    /** As {@link Horizon} makes them; what is no such thing, the database need not be asked about. */
    private static final Pattern EPOCH = Pattern.compile("[0-9a-f]{8}");

    private static final String SETTLED_BEFORE = "pg_snapshot_xmin(pg_current_snapshot())";

    private static final String IS_END = """
            (select ?::xid8 < %5$s and shown = ? and exists (select from clients where client_id = ?) and %4$s = ?
                and not exists (
                    select from %1$s
                    where generation = ? and client_id = ? and (changed_in, %2$s) > (?::xid8, ?)
                      and changed_in < %5$s and (changed_in >= ?::xid8 or (%3$s)))
             from generation)""";

    /** The place that a request of a feed's page names; empty when it names none, or is about something else. */
    public static Optional<FeedPlace> asked(String path, String cursor) {
        if (cursor == null || !path.startsWith(CLIENTS)) return Optional.empty();
        var clientId = CLIENTS.length();
        var feed = path.indexOf('/', clientId) + 1;
        if (feed == 0) return Optional.empty();
        return Feed.named(path.substring(feed)).flatMap(one -> Cursor.read(cursor.strip())
                .filter(read -> read.isOf(one) && EPOCH.matcher(read.epoch()).matches())
                .map(read -> new FeedPlace(one, path.substring(clientId, feed - 1), read)));
    }

    /**
     * A column that is true while the cursor holds and nothing follows it; what it asks for comes from {@link #ask}. False for a client
     * that is not there, and for one that has no profile: what that means, the page of the feed tells. Whoever asks sees to it that the
     * reader may know.
     */
    public static String isEnd(Feed feed) {
        return IS_END.formatted(feed.table(), feed.id(), feed.shown(), Horizon.EPOCH, SETTLED_BEFORE);
    }

    /** Sets what the column needs, from that parameter on, and says which parameter is the next. */
    public int ask(PreparedStatement statement, int first) throws SQLException {
        var at = first;
        statement.setString(at++, Long.toString(cursor.changedIn()));
        statement.setLong(at++, cursor.generation());
        statement.setString(at++, clientId);
        statement.setString(at++, cursor.epoch());
        statement.setLong(at++, cursor.generation());
        statement.setString(at++, clientId);
        statement.setString(at++, Long.toString(cursor.changedIn()));
        statement.setObject(at++, cursor.id());
        statement.setString(at++, Long.toString(cursor.start()));
        return at;
    }
}
