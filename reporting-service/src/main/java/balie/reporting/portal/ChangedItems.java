package balie.reporting.portal;

import balie.reporting.change.Cursor;
import balie.reporting.change.Feed;
import balie.reporting.change.FeedAnswer;
import balie.reporting.change.FeedPage;
import balie.reporting.change.Feeds;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Reads feeds for those who tell portals of changes, on a connection that sees the client. What is told is what a page would have. */
public final class ChangedItems {
    private ChangedItems() {}

    /** At most that many changes after the cursor. */
    public static FeedAnswer<ChangedItem> read(
            Connection connection, Feed feed, String clientId, Cursor after, int limit) throws SQLException {
        if (feed.equals(Feed.CASES)) return cases(connection, clientId, after, limit);
        Feeds.Row<ChangedItem> reading = feed.equals(Feed.MENTIONS)
                ? row -> ChangedItem.of(MentionItem.read(row))
                : row -> ChangedItem.of(ClockEventItem.read(row));
        return Feeds.read(connection, feed, clientId, Optional.of(after), limit, reading);
    }

    private static FeedAnswer<ChangedItem> cases(Connection connection, String clientId, Cursor after, int limit)
            throws SQLException {
        var answer = Feeds.read(connection, Feed.CASES, clientId, Optional.of(after), limit, CaseItem::read);
        if (answer instanceof FeedAnswer.Foreign<CaseItem>) return new FeedAnswer.Foreign<>();
        if (answer instanceof FeedAnswer.Given<CaseItem> given) return given(connection, clientId, given.page());
        return new FeedAnswer.Expired<>();
    }

    private static FeedAnswer<ChangedItem> given(Connection connection, String clientId, FeedPage<CaseItem> page)
            throws SQLException {
        var items = CaseClocks.with(connection, clientId, page.rows()).stream()
                .map(ChangedItem::of)
                .toList();
        return new FeedAnswer.Given<>(new FeedPage<>(items, page.next(), page.more(), page.asOf()));
    }
}
