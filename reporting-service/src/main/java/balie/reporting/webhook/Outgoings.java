package balie.reporting.webhook;

import balie.platform.webhook.WebhookSecret;
import balie.platform.webhook.WebhookSecrets;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Hands out messages to be sent, each to one sender at a time, and keeps what came of it. A sender that dies loses its message when the lease
 * ends; the next one sends it again, under the same id.
 */
@ApplicationScoped
class Outgoings {
    private static final String CLAIM = """
            update webhook_message set claim = ?, attempts = attempts + 1,
                claimed_until = clock_timestamp() + make_interval(secs => ?)
            where message_id = (
                select m.message_id from webhook_message m join webhook w using (webhook_id)
                where m.state = 'PENDING' and w.state = 'ENABLED' and m.next_attempt_at <= clock_timestamp()
                    and (m.claimed_until is null or m.claimed_until <= clock_timestamp()) and m.webhook_id <> all (?)
                order by m.next_attempt_at, m.position limit 1 for update of m skip locked)
            returning message_id, claim, webhook_id, attempts, sending_since, body""";
    private static final String SETTLE = """
            update webhook_message set state = ?, settled_at = clock_timestamp(), claim = null, claimed_until = null
            where message_id = ? and claim = ?""";
    private static final String POSTPONE = """
            update webhook_message set claim = null, claimed_until = null,
                next_attempt_at = clock_timestamp() + make_interval(secs => ?)
            where message_id = ? and claim = ?""";
    private static final String LOG = """
            insert into webhook_attempt (message_id, client_id, outcome)
            select message_id, client_id, ? from webhook_message where message_id = ?""";
    private static final String DISABLE = """
            update webhook set state = 'DISABLED', cause = 'GONE', state_since = now()
            where webhook_id = ? and url = ? and state = 'ENABLED'""";
    private static final String URL = "select url from webhook where webhook_id = ?";
    private static final String SECRETS = """
            select secret from webhook_secret where webhook_id = ? and (ends_at is null or ends_at > clock_timestamp())
            order by ends_at desc nulls first""";

    private final Worker worker;
    private final WebhookConfig config;

    Outgoings(Worker worker, WebhookConfig config) {
        this.worker = worker;
        this.config = config;
    }

    /** Where a webhook lies and what its messages are signed with. */
    record Receiver(String url, WebhookSecrets secrets) {}

    /** The message that waits longest, unless it goes to one of these webhooks. */
    Optional<Outgoing> claim(Collection<UUID> busy) {
        return worker.inTransaction(statements -> claim(statements, busy, config.lease()));
    }

    static Optional<Outgoing> claim(Statements statements, Collection<UUID> busy, Duration lease) throws SQLException {
        return statements.first(CLAIM, Outgoings::read, UUID.randomUUID(), seconds(lease), busy.toArray());
    }

    /** Empty when it was deleted meanwhile. */
    Optional<Receiver> receiver(UUID webhook) {
        return worker.inTransaction(statements -> {
            var secrets = statements.all(SECRETS, row -> WebhookSecret.parse(row.getString(1)), webhook);
            return statements.first(URL, row -> receiver(row, secrets), webhook);
        });
    }

    /** It is done with, one way or another. */
    void settle(Outgoing message, Logged.State state, String code) {
        worker.inTransaction(statements -> {
            statements.run(LOG, code, message.id());
            return statements.run(SETTLE, state, message.id(), message.claim());
        });
    }

    /** It is tried again after a pause. */
    void postpone(Outgoing message, Duration pause, String code) {
        worker.inTransaction(statements -> {
            statements.run(LOG, code, message.id());
            return statements.run(POSTPONE, seconds(pause), message.id(), message.claim());
        });
    }

    /**
     * That address wants no more: the webhook is disabled, and what waits is kept until somebody enables it. One that was moved meanwhile
     * goes on, with the same message.
     */
    void disable(Outgoing message, String url, String code) {
        worker.inTransaction(statements -> {
            statements.run(LOG, code, message.id());
            statements.run(POSTPONE, 0.0, message.id(), message.claim());
            return statements.run(DISABLE, message.webhook(), url);
        });
    }

    private static Receiver receiver(ResultSet row, List<WebhookSecret> secrets) throws SQLException {
        return new Receiver(row.getString("url"), new WebhookSecrets(secrets));
    }

    private static Outgoing read(ResultSet row) throws SQLException {
        return new Outgoing(
                row.getObject("message_id", UUID.class),
                row.getObject("claim", UUID.class),
                row.getObject("webhook_id", UUID.class),
                row.getInt("attempts"),
                Statements.moment(row, "sending_since"),
                row.getString("body"));
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1_000.0;
    }
}
