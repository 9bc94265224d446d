package balie.reporting.portal;

import balie.platform.session.ClientTransaction;
import balie.reporting.change.Feed;
import balie.reporting.change.FeedAnswer;
import balie.reporting.change.FeedPage;
import balie.reporting.change.Feeds;
import balie.reporting.figures.Clients;
import balie.reporting.figures.Sources;
import balie.reporting.freshness.Completeness;
import balie.reporting.problem.ProblemType;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;

/** Reads pages of feeds as portals get them, each in one client transaction. */
@ApplicationScoped
@ClientTransaction
class FeedReader {
    private final Feeds feeds;
    private final Clients clients;
    private final Sources sources;
    private final AgroalDataSource database;
    private final Clock clock = Clock.systemUTC();

    FeedReader(Feeds feeds, Clients clients, Sources sources, AgroalDataSource database) {
        this.feeds = feeds;
        this.clients = clients;
        this.sources = sources;
        this.database = database;
    }

    FeedPage<MentionItem> mentions(String clientId, AskedPage asked) throws SQLException {
        return read(Feed.MENTIONS, clientId, asked, MentionItem::read);
    }

    FeedPage<ClockEventItem> clockEvents(String clientId, AskedPage asked) throws SQLException {
        return read(Feed.CLOCK_EVENTS, clientId, asked, ClockEventItem::read);
    }

    FeedPage<CaseItem> cases(String clientId, AskedPage asked) throws SQLException {
        var page = read(Feed.CASES, clientId, asked, CaseItem::read);
        try (var connection = database.getConnection()) {
            var cases = CaseClocks.with(connection, clientId, page.rows());
            return new FeedPage<>(cases, page.next(), page.more(), page.asOf());
        }
    }

    private <T> FeedPage<T> read(Feed feed, String clientId, AskedPage asked, Feeds.Row<T> reading)
            throws SQLException {
        var after = asked.after();
        var limit = asked.atMost();
        if (clients.withId(clientId).isEmpty()) throw ProblemType.noSuchClient();
        var answer = feeds.read(feed, clientId, after, limit, reading);
        if (answer instanceof FeedAnswer.Given<T> given) return given.page();
        if (answer instanceof FeedAnswer.Foreign<T>) throw AskedPage.unreadable();
        throw ProblemType.CURSOR_EXPIRED.refusal(
                "The reports have been made anew since. Begin without a cursor, and drop what you have once you are through.");
    }

    /** Until when the client's sources were all read; null where that is not known. */
    Instant completeUntil(String clientId) throws SQLException {
        return Completeness.of(sources.of(clientId), clock.instant()).until().orElse(null);
    }
}
