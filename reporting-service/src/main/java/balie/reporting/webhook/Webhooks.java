package balie.reporting.webhook;

import balie.platform.session.ClientTransaction;
import balie.reporting.figures.Client;
import balie.reporting.figures.Clients;
import balie.reporting.key.Caller;
import balie.reporting.key.Scope;
import balie.reporting.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The webhooks of clients: who may do what with them, in one client transaction each. A key may touch those alone that are told no more than
 * the key may read, or it could have others told to itself.
 */
@ApplicationScoped
@ClientTransaction
class Webhooks {
    private static final int NEWEST = 100;

    private final WebhookTable table;
    private final MessageLog log;
    private final WebhookRules rules;
    private final Bodies bodies;
    private final Clients clients;
    private final Caller caller;
    private final Clock clock = Clock.systemUTC();

    Webhooks(WebhookTable table, MessageLog log, WebhookRules rules, Bodies bodies, Clients clients, Caller caller) {
        this.table = table;
        this.log = log;
        this.rules = rules;
        this.bodies = bodies;
        this.clients = clients;
        this.caller = caller;
    }

    /** A webhook with the secret that nobody will see again. */
    record Made(Webhook webhook, String secret) {}

    /** A client and its webhooks, oldest first. */
    record Of(Client client, List<Webhook> webhooks) {}

    /** A webhook and its newest messages. */
    record Told(Client client, Webhook webhook, List<Logged> messages) {}

    Of of(String clientId) throws SQLException {
        return new Of(kept(clientId), table.of(clientId));
    }

    Webhook one(String clientId, String id) throws SQLException {
        kept(clientId);
        return found(clientId, id);
    }

    Told told(String clientId, String id, Optional<Logged.State> state) throws SQLException {
        var client = kept(clientId);
        var webhook = touched(clientId, id);
        return new Told(client, webhook, log.newest(webhook, state, NEWEST));
    }

    Made make(String clientId, String name, String url, List<String> feeds) throws SQLException {
        kept(clientId);
        var wanted = rules.wanted(name, url, feeds);
        requireAll(wanted.feeds());
        if (table.of(clientId).size() >= WebhookRules.MOST)
            throw ProblemType.WEBHOOK_LIMIT.refusal(
                    "A client may have " + WebhookRules.MOST + " webhooks; delete one that is not used any more.");
        return renewed(clientId, table.add(clientId, wanted, caller.login()));
    }

    /** What is null stays as it is. */
    Webhook change(String clientId, String id, String name, String url, List<String> feeds) throws SQLException {
        kept(clientId);
        var webhook = touched(clientId, id);
        var wanted = rules.wanted(
                name == null ? webhook.name() : name,
                url == null ? webhook.url() : url,
                feeds == null ? webhook.feeds().stream().map(WebhookFeed::code).toList() : feeds);
        requireAll(wanted.feeds());
        table.change(webhook, wanted);
        return found(clientId, id);
    }

    Made rotate(String clientId, String id) throws SQLException {
        kept(clientId);
        return renewed(clientId, touched(clientId, id).id());
    }

    private Made renewed(String clientId, UUID id) throws SQLException {
        var secret = table.renewSecret(clientId, id);
        return new Made(found(clientId, id.toString()), secret);
    }

    Webhook enable(String clientId, String id) throws SQLException {
        kept(clientId);
        table.enable(touched(clientId, id));
        return found(clientId, id);
    }

    Webhook disable(String clientId, String id) throws SQLException {
        kept(clientId);
        table.disable(touched(clientId, id));
        return found(clientId, id);
    }

    void delete(String clientId, String id) throws SQLException {
        kept(clientId);
        table.delete(touched(clientId, id));
    }

    Logged test(String clientId, String id) throws SQLException {
        kept(clientId);
        var webhook = enabled(clientId, id);
        var message = UUID.randomUUID();
        log.add(webhook, message, Bodies.TEST, bodies.test(webhook, clock.instant()));
        return log.one(webhook, message).orElseThrow();
    }

    Logged replay(String clientId, String id, String messageId) throws SQLException {
        kept(clientId);
        var webhook = enabled(clientId, id);
        var message = log.one(webhook, uuid(messageId)).orElseThrow(Webhooks::noSuchMessage);
        if (!log.replay(webhook, message.id()))
            throw ProblemType.MESSAGE_FORGOTTEN.refusal(
                    "It still waits to be sent, or what it was about is gone and nothing of it is kept.");
        return log.one(webhook, message.id()).orElseThrow();
    }

    /** How many messages are sent again. */
    int replaySince(String clientId, String id, String since) throws SQLException {
        kept(clientId);
        var webhook = enabled(clientId, id);
        return log.replaySince(webhook, WebhookRules.since(since, clock.instant()));
    }

    private Client kept(String clientId) throws SQLException {
        var client = clients.withId(clientId).orElseThrow(ProblemType::noSuchClient);
        if (caller.key().isPresent()) require(Scope.WEBHOOKS_MANAGE);
        else if (!caller.keepsKeys())
            throw ProblemType.NOT_ALLOWED.refusal(
                    "Webhooks are managed by administrators, leads and the client's own people.");
        return client;
    }

    private void require(Scope scope) {
        if (!caller.may(scope))
            throw ProblemType.SCOPE_MISSING.refusal("The key needs the scope " + scope.code()
                    + "; whoever manages the client's keys can make one that has it.");
    }

    private void requireAll(List<WebhookFeed> feeds) {
        for (var feed : feeds) require(feed.scope());
    }

    private Webhook touched(String clientId, String id) throws SQLException {
        var webhook = found(clientId, id);
        requireAll(webhook.feeds());
        return webhook;
    }

    private Webhook enabled(String clientId, String id) throws SQLException {
        var webhook = touched(clientId, id);
        if (!webhook.enabled())
            throw ProblemType.WEBHOOK_DISABLED.refusal("A disabled webhook is sent nothing. Enable it first.");
        return webhook;
    }

    private Webhook found(String clientId, String id) throws SQLException {
        return table.one(clientId, uuid(id)).orElseThrow(Webhooks::noSuchWebhook);
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw noSuchWebhook();
        }
    }

    private static RuntimeException noSuchWebhook() {
        return ProblemType.NOT_FOUND.refusal("The client has no such webhook.");
    }

    private static RuntimeException noSuchMessage() {
        return ProblemType.NOT_FOUND.refusal("The webhook has no such message; messages are kept for thirty days.");
    }
}
