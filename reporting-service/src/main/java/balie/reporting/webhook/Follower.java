package balie.reporting.webhook;

import balie.reporting.change.Cursor;
import balie.reporting.change.FeedAnswer;
import balie.reporting.change.Feeds;
import balie.reporting.portal.ChangedItem;
import balie.reporting.portal.ChangedItems;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Makes messages of changes. What is read, the messages and the place to go on from are kept in one transaction, in which nobody else follows
 * for the same webhook: whoever dies when, each change is told by one message.
 */
@ApplicationScoped
class Follower {
    private static final int PAGE = 200;

    private static final String ENABLED = "select webhook_id from webhook where state = 'ENABLED' order by made_at";
    private static final String LOCK = """
            select * from webhook where webhook_id = ? and state = 'ENABLED' for no key update skip locked""";
    private static final String ROOM = """
            select count(*) from (select from webhook_message where webhook_id = ? and state = 'PENDING' limit ?) waiting""";
    private static final String ADD = """
            insert into webhook_message (message_id, webhook_id, client_id, type, thing_id, body)
            select m.message_id, ?, ?, m.type, m.thing_id, m.body
            from unnest(?::uuid[], ?::text[], ?::uuid[], ?::text[]) with ordinality m (message_id, type, thing_id, body, position)
            order by m.position""";
    private static final String FORGET = """
            update webhook_message set body = null, state = case state when 'PENDING' then 'NEEDLESS' else state end,
                settled_at = coalesce(settled_at, now())
            where webhook_id = ? and thing_id = any (?) and type = 'mention.changed' and body is not null""";

    private final Worker worker;
    private final Bodies bodies;
    private final WebhookConfig config;
    private final Clock clock = Clock.systemUTC();

    Follower(Worker worker, Bodies bodies, WebhookConfig config) {
        this.worker = worker;
        this.bodies = bodies;
        this.config = config;
    }

    /** A webhook whose row is ours. */
    private record Held(UUID id, String clientId, Map<WebhookFeed, String> cursors) {
        static Held read(ResultSet row) throws SQLException {
            var cursors = new EnumMap<WebhookFeed, String>(WebhookFeed.class);
            for (var feed : WebhookFeed.values())
                if (row.getString(feed.column()) != null) cursors.put(feed, row.getString(feed.column()));
            return new Held(row.getObject("webhook_id", UUID.class), row.getString("client_id"), cursors);
        }
    }

    /** A message about to be kept. */
    private record Written(UUID id, String type, UUID about, String body) {}

    List<UUID> enabled() {
        return worker.inTransaction(statements -> statements.all(ENABLED, row -> row.getObject(1, UUID.class)));
    }

    /** Whether there may be more to follow at once. */
    boolean follow(UUID webhook) {
        return worker.inTransaction(statements -> {
            var held = statements.first(LOCK, Held::read, webhook);
            return held.isPresent() && hasRoom(held.get(), statements) && follow(held.get(), statements);
        });
    }

    private boolean hasRoom(Held held, Statements statements) throws SQLException {
        var waiting = statements.first(ROOM, row -> row.getInt(1), held.id(), config.mostWaiting());
        return waiting.orElseThrow() < config.mostWaiting();
    }

    private boolean follow(Held held, Statements statements) throws SQLException {
        var more = false;
        for (var feed : held.cursors().keySet()) more |= follow(held, feed, statements);
        return more;
    }

    private boolean follow(Held held, WebhookFeed feed, Statements statements) throws SQLException {
        var cursor = Cursor.read(held.cursors().get(feed)).orElseThrow();
        var answer = ChangedItems.read(statements.connection(), feed.feed(), held.clientId(), cursor, PAGE);
        if (!(answer instanceof FeedAnswer.Given<ChangedItem> given)) {
            beginAnew(held, feed, statements);
            return true;
        }
        var page = given.page();
        if (!page.rows().isEmpty()) tell(held, feed, page.rows(), page.next(), statements);
        return page.more();
    }

    /** Its cursor was of rows that are not any more: the portal is told to read them anew, and followed is from now on. */
    private void beginAnew(Held held, WebhookFeed feed, Statements statements) throws SQLException {
        move(held, feed, Feeds.end(statements.connection(), feed.feed()), statements);
        add(
                held,
                List.of(new Written(UUID.randomUUID(), Bodies.EXPIRED, null, bodies.expired(feed, clock.instant()))),
                statements);
    }

    private void tell(Held held, WebhookFeed feed, List<ChangedItem> items, Cursor next, Statements statements)
            throws SQLException {
        var gone = items.stream().filter(ChangedItem::gone).map(ChangedItem::id).toArray();
        if (gone.length > 0) statements.run(FORGET, held.id(), gone);
        add(held, items.stream().map(this::written).toList(), statements);
        move(held, feed, next, statements);
    }

    private Written written(ChangedItem item) {
        return new Written(UUID.randomUUID(), item.type(), item.id(), bodies.of(item));
    }

    private static void add(Held held, List<Written> messages, Statements statements) throws SQLException {
        var connection = statements.connection();
        statements.run(
                ADD,
                held.id(),
                held.clientId(),
                connection.createArrayOf(
                        "uuid", messages.stream().map(Written::id).toArray()),
                connection.createArrayOf(
                        "text", messages.stream().map(Written::type).toArray()),
                connection.createArrayOf(
                        "uuid", messages.stream().map(Written::about).toArray()),
                connection.createArrayOf(
                        "text", messages.stream().map(Written::body).toArray()));
    }

    private static void move(Held held, WebhookFeed feed, Cursor to, Statements statements) throws SQLException {
        statements.run("update webhook set %s = ? where webhook_id = ?".formatted(feed.column()), to.text(), held.id());
    }
}
