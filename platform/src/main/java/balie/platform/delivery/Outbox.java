package balie.platform.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

/**
 * Events that leave if, and only if, the transaction that tells of them commits. Events of one key must be added in transactions that
 * lock what the key stands for, so that they leave in the order of their commits.
 */
@ApplicationScoped
public class Outbox {
    private static final String ADD = """
            insert into outbox (topic, key, event_id, subject, body)
            select * from unnest(?::text[], ?::text[], ?::text[], ?::uuid[], ?::bytea[])
            """;

    private final OutboxRelay relay;
    private final TransactionSynchronizationRegistry transactions;

    Outbox(OutboxRelay relay, TransactionSynchronizationRegistry transactions) {
        this.relay = relay;
        this.transactions = transactions;
    }

    /** Adds the events, in order, to the connection's transaction. */
    public void add(Connection connection, List<Outgoing> events) throws SQLException {
        if (events.isEmpty()) return;
        try (var insert = connection.prepareStatement(ADD)) {
            insert.setArray(1, connection.createArrayOf("text", column(events, event -> event.topic()
                    .topicName())));
            insert.setArray(2, connection.createArrayOf("text", column(events, Outgoing::key)));
            insert.setArray(3, connection.createArrayOf("text", column(events, Outgoing::id)));
            insert.setArray(4, connection.createArrayOf("uuid", column(events, Outgoing::subject)));
            insert.setArray(5, connection.createArrayOf("bytea", bodies(events)));
            insert.executeUpdate();
        }
        hintAfterCommit();
    }

    private static Object[] column(List<Outgoing> events, Function<Outgoing, Object> value) {
        return events.stream().map(value).toArray();
    }

    private static byte[][] bodies(List<Outgoing> events) {
        return events.stream().map(Outgoing::body).toArray(byte[][]::new);
    }

    private void hintAfterCommit() {
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            relay.hint();
            return;
        }
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                relay.hint();
            }
        });
    }
}
