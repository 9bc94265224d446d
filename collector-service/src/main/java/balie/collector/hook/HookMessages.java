package balie.collector.hook;

import balie.platform.delivery.Transactions;
import balie.platform.webhook.WebhookSecret;
import balie.platform.webhook.WebhookSecrets;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The messages that wait to be taken up, and the secrets by which they are believed. */
@ApplicationScoped
public class HookMessages {
    private static final int MOST = 500;
    /** A message may have half a million. */
    private static final long MOST_CHARACTERS = 8_000_000;

    /** Messages that come from the database together. */
    private static final int AT_ONCE = 20;

    private static final String SECRETS = """
            select secret from hook_secret join source using (source_id) where source_id = ? and kind = 'WEBHOOK'
            and (ends_at is null or ends_at > clock_timestamp()) order by made_at desc
            """;
    /** Locks the source's row, so that numbers of messages grow as they are committed. */
    private static final String DUE =
            "update source set next_due = clock_timestamp() where source_id = ? and kind = 'WEBHOOK'";

    private static final String STORE = """
            insert into hook_message (source_id, message_id, body) values (?, ?, ?) on conflict (source_id, message_id) do nothing
            """;
    private static final String WAITING = """
            select number, body from hook_message where source_id = ? and number > ? and body is not null order by number limit ?
            """;
    private static final String TAKEN =
            "update hook_message set body = null where source_id = ? and number <= ? and body is not null";

    private final Transactions transactions;

    HookMessages(Transactions transactions) {
        this.transactions = transactions;
    }

    /** A message that waits. */
    public record Waiting(long number, String body) {}

    /**
     * Messages in the order in which they came.
     *
     * @param more whether there may be others behind them
     */
    public record Batch(List<Waiting> messages, boolean more) {}

    /** Empty when the source takes no messages. */
    Optional<WebhookSecrets> secrets(String sourceId) throws SQLException {
        return transactions.call(connection -> {
            try (var select = connection.prepareStatement(SECRETS)) {
                select.setString(1, sourceId);
                var secrets = new ArrayList<WebhookSecret>();
                try (var rows = select.executeQuery()) {
                    while (rows.next()) secrets.add(WebhookSecret.parse(rows.getString("secret")));
                }
                return secrets.isEmpty() ? Optional.empty() : Optional.of(new WebhookSecrets(secrets));
            }
        });
    }

    /** Returns once it is durable; a message that came before changes nothing. */
    void store(String sourceId, String messageId, String body) throws SQLException {
        transactions.call(connection -> {
            try (var due = connection.prepareStatement(DUE);
                    var insert = connection.prepareStatement(STORE)) {
                due.setString(1, sourceId);
                if (due.executeUpdate() == 0) return null;
                insert.setString(1, sourceId);
                insert.setString(2, messageId);
                insert.setString(3, body);
                return insert.executeUpdate();
            }
        });
    }

    /** The first after that number; what lies before it was taken up and is dropped. */
    public Batch after(String sourceId, long number) throws SQLException {
        return transactions.call(connection -> {
            try (var taken = connection.prepareStatement(TAKEN);
                    var select = connection.prepareStatement(WAITING)) {
                taken.setString(1, sourceId);
                taken.setLong(2, number);
                taken.executeUpdate();
                select.setString(1, sourceId);
                select.setLong(2, number);
                select.setInt(3, MOST);
                select.setFetchSize(AT_ONCE);
                try (var rows = select.executeQuery()) {
                    return batch(rows);
                }
            }
        });
    }

    private static Batch batch(ResultSet rows) throws SQLException {
        var waiting = new ArrayList<Waiting>();
        long characters = 0;
        while (characters < MOST_CHARACTERS && rows.next()) {
            var body = rows.getString("body");
            waiting.add(new Waiting(rows.getLong("number"), body));
            characters += body.length();
        }
        return new Batch(waiting, waiting.size() == MOST || characters >= MOST_CHARACTERS);
    }
}
