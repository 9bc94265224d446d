package balie.reporting.webhook;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What became of a webhook's messages, and sending them again, within the client transaction of who asks. */
@ApplicationScoped
class MessageLog {
    private static final String READ = """
            select message_id, type, thing_id, created_at, state, next_attempt_at, body is null as forgotten
            from webhook_message where client_id = ? and webhook_id = ?""";
    private static final String NEWEST =
            READ + " and (?::text is null or state = ?) order by created_at desc, position desc limit ?";
    private static final String ONE = READ + " and message_id = ?";
    private static final String ATTEMPTS = """
            select message_id, at, outcome from webhook_attempt where client_id = ? and message_id = any (?) order by attempt_id""";
    private static final String REPLAY = """
            update webhook_message set state = 'PENDING', attempts = 0, next_attempt_at = now(), sending_since = now(),
                settled_at = null, claim = null, claimed_until = null
            where client_id = ? and webhook_id = ? and state in ('DELIVERED', 'FAILED') and body is not null""";
    private static final String REPLAY_ONE = REPLAY + " and message_id = ?";
    private static final String REPLAY_SINCE = REPLAY + " and created_at >= ?";
    private static final String ADD =
            "insert into webhook_message (message_id, webhook_id, client_id, type, body) values (?, ?, ?, ?, ?)";

    private final AgroalDataSource database;

    MessageLog(AgroalDataSource database) {
        this.database = database;
    }

    private record Tried(UUID message, Logged.Attempt attempt) {}

    private <T> T with(Statements.Work<T> work) throws SQLException {
        try (var connection = database.getConnection()) {
            return work.on(new Statements(connection));
        }
    }

    /** The newest first; in every state where none is named. */
    List<Logged> newest(Webhook webhook, Optional<Logged.State> state, int limit) throws SQLException {
        var named = state.map(Enum::name).orElse(null);
        return with(statements -> tried(
                webhook,
                statements.all(NEWEST, MessageLog::read, webhook.clientId(), webhook.id(), named, named, limit),
                statements));
    }

    Optional<Logged> one(Webhook webhook, UUID message) throws SQLException {
        return with(
                statements -> tried(
                                webhook,
                                statements.all(ONE, MessageLog::read, webhook.clientId(), webhook.id(), message),
                                statements)
                        .stream()
                        .findFirst());
    }

    private static List<Logged> tried(Webhook webhook, List<Logged> messages, Statements statements)
            throws SQLException {
        var ids = messages.stream().map(Logged::id).toArray();
        var attempts = new HashMap<UUID, List<Logged.Attempt>>();
        for (var tried : statements.all(ATTEMPTS, MessageLog::attempt, webhook.clientId(), ids))
            attempts.computeIfAbsent(tried.message(), id -> new ArrayList<>()).add(tried.attempt());
        return joined(messages, attempts);
    }

    private static List<Logged> joined(List<Logged> messages, Map<UUID, List<Logged.Attempt>> attempts) {
        return messages.stream()
                .map(message -> message.with(attempts.getOrDefault(message.id(), List.of())))
                .toList();
    }

    /** Whether it is sent again, under the same id. */
    boolean replay(Webhook webhook, UUID message) throws SQLException {
        return with(statements -> statements.run(REPLAY_ONE, webhook.clientId(), webhook.id(), message)) > 0;
    }

    /** How many are sent again. */
    int replaySince(Webhook webhook, Instant since) throws SQLException {
        return with(statements -> statements.run(REPLAY_SINCE, webhook.clientId(), webhook.id(), since));
    }

    void add(Webhook webhook, UUID message, String type, String body) throws SQLException {
        with(statements -> statements.run(ADD, message, webhook.id(), webhook.clientId(), type, body));
    }

    private static Tried attempt(ResultSet row) throws SQLException {
        var attempt = new Logged.Attempt(Statements.moment(row, "at"), row.getString("outcome"));
        return new Tried(row.getObject("message_id", UUID.class), attempt);
    }

    private static Logged read(ResultSet row) throws SQLException {
        var state = Logged.State.valueOf(row.getString("state"));
        return new Logged(
                row.getObject("message_id", UUID.class),
                row.getString("type"),
                row.getObject("thing_id", UUID.class),
                Statements.moment(row, "created_at"),
                state,
                state == Logged.State.PENDING ? Statements.moment(row, "next_attempt_at") : null,
                row.getBoolean("forgotten"),
                List.of());
    }
}
