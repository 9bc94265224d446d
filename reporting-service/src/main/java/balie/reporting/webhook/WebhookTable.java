package balie.reporting.webhook;

import balie.platform.webhook.WebhookSecret;
import balie.reporting.change.Feeds;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The webhooks of clients as rows, within the client transaction of who asks. Every statement names the client besides. */
@ApplicationScoped
class WebhookTable {
    private static final String READ = """
            select w.*, s.old_secret_until, m.waiting, m.failed, m.delivered_at from webhook w
                left join lateral (select max(ends_at) as old_secret_until from webhook_secret s
                    where s.webhook_id = w.webhook_id and ends_at > now()) s on true
                left join lateral (select count(*) filter (where state = 'PENDING') as waiting,
                        count(*) filter (where state = 'FAILED') as failed,
                        max(settled_at) filter (where state = 'DELIVERED') as delivered_at
                    from webhook_message m where m.webhook_id = w.webhook_id) m on true
            where w.client_id = ?""";
    private static final String ALL = READ + " order by w.made_at, w.webhook_id";
    private static final String ONE = READ + " and w.webhook_id = ?";
    private static final String ADD = """
            insert into webhook (webhook_id, client_id, name, url, made_by, mentions_cursor, cases_cursor, clock_events_cursor)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String CHANGE = """
            update webhook set name = ?, url = ?, mentions_cursor = ?, cases_cursor = ?, clock_events_cursor = ?
            where client_id = ? and webhook_id = ?""";
    private static final String CURSORS = "select * from webhook where client_id = ? and webhook_id = ? for update";
    private static final String SWITCH = """
            update webhook set state = ?, cause = ?, state_since = now() where client_id = ? and webhook_id = ? and state <> ?""";
    private static final String AGAIN = """
            update webhook_message set attempts = 0, next_attempt_at = now(), sending_since = now()
            where client_id = ? and webhook_id = ? and state = 'PENDING'""";
    private static final String DELETE = "delete from webhook where client_id = ? and webhook_id = ?";
    private static final String ADD_SECRET =
            "insert into webhook_secret (secret_id, webhook_id, client_id, secret) values (?, ?, ?, ?)";
    private static final String END_SECRETS = """
            update webhook_secret set ends_at = case when ends_at is null then now() + interval '24 hours' else now() end
            where client_id = ? and webhook_id = ? and (ends_at is null or ends_at > now())""";

    private final AgroalDataSource database;
    private final Feeds feeds;

    WebhookTable(AgroalDataSource database, Feeds feeds) {
        this.database = database;
        this.feeds = feeds;
    }

    private <T> T with(Statements.Work<T> work) throws SQLException {
        try (var connection = database.getConnection()) {
            return work.on(new Statements(connection));
        }
    }

    List<Webhook> of(String clientId) throws SQLException {
        return with(statements -> statements.all(ALL, WebhookTable::read, clientId));
    }

    Optional<Webhook> one(String clientId, UUID id) throws SQLException {
        return with(statements -> statements.first(ONE, WebhookTable::read, clientId, id));
    }

    /** Adds one that is told what changes from now on. */
    UUID add(String clientId, WebhookRules.Wanted wanted, String by) throws SQLException {
        var id = UUID.randomUUID();
        var cursors = cursors(wanted.feeds(), Map.of());
        with(statements -> statements.run(
                ADD,
                id,
                clientId,
                wanted.name(),
                wanted.url(),
                by,
                cursors.get(WebhookFeed.MENTIONS),
                cursors.get(WebhookFeed.CASES),
                cursors.get(WebhookFeed.CLOCK_EVENTS)));
        return id;
    }

    /** A feed that it is told already goes on where it is; a new one begins now. */
    void change(Webhook webhook, WebhookRules.Wanted wanted) throws SQLException {
        var now = with(statements -> statements.first(CURSORS, WebhookTable::cursors, webhook.clientId(), webhook.id()))
                .orElseThrow();
        var cursors = cursors(wanted.feeds(), now);
        with(statements -> statements.run(
                CHANGE,
                wanted.name(),
                wanted.url(),
                cursors.get(WebhookFeed.MENTIONS),
                cursors.get(WebhookFeed.CASES),
                cursors.get(WebhookFeed.CLOCK_EVENTS),
                webhook.clientId(),
                webhook.id()));
    }

    private Map<WebhookFeed, String> cursors(List<WebhookFeed> wanted, Map<WebhookFeed, String> now)
            throws SQLException {
        var cursors = new EnumMap<WebhookFeed, String>(WebhookFeed.class);
        for (var feed : wanted)
            cursors.put(
                    feed,
                    now.containsKey(feed)
                            ? now.get(feed)
                            : feeds.end(feed.feed()).text());
        return cursors;
    }

    void disable(Webhook webhook) throws SQLException {
        with(statements -> statements.run(
                SWITCH,
                Webhook.State.DISABLED,
                Webhook.Cause.BY_HAND,
                webhook.clientId(),
                webhook.id(),
                Webhook.State.DISABLED));
    }

    /** What waits is sent as if it were new. */
    void enable(Webhook webhook) throws SQLException {
        with(statements -> {
            statements.run(AGAIN, webhook.clientId(), webhook.id());
            return statements.run(
                    SWITCH, Webhook.State.ENABLED, null, webhook.clientId(), webhook.id(), Webhook.State.ENABLED);
        });
    }

    void delete(Webhook webhook) throws SQLException {
        with(statements -> statements.run(DELETE, webhook.clientId(), webhook.id()));
    }

    /** Gives it a new secret; the one before holds for 24 hours more, one before that no longer. */
    String renewSecret(String clientId, UUID webhookId) throws SQLException {
        var secret = WebhookSecret.random().text();
        with(statements -> {
            statements.run(END_SECRETS, clientId, webhookId);
            return statements.run(ADD_SECRET, UUID.randomUUID(), webhookId, clientId, secret);
        });
        return secret;
    }

    private static Map<WebhookFeed, String> cursors(ResultSet row) throws SQLException {
        var cursors = new EnumMap<WebhookFeed, String>(WebhookFeed.class);
        for (var feed : WebhookFeed.values())
            if (row.getString(feed.column()) != null) cursors.put(feed, row.getString(feed.column()));
        return cursors;
    }

    private static Webhook read(ResultSet row) throws SQLException {
        var cause = row.getString("cause");
        return new Webhook(
                row.getObject("webhook_id", UUID.class),
                row.getString("client_id"),
                row.getString("name"),
                row.getString("url"),
                List.copyOf(cursors(row).keySet()),
                Webhook.State.valueOf(row.getString("state")),
                Stream.ofNullable(cause).map(Webhook.Cause::valueOf).findFirst().orElse(null),
                Statements.moment(row, "state_since"),
                Statements.moment(row, "made_at"),
                Statements.moment(row, "old_secret_until"),
                row.getLong("waiting"),
                row.getLong("failed"),
                Statements.moment(row, "delivered_at"));
    }
}
