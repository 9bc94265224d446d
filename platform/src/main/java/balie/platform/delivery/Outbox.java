package balie.platform.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Events that leave if, and only if, the transaction that tells of them commits. Events of one key must be added in transactions that
 * lock what the key stands for, so that they leave in the order of their commits.
 */
@ApplicationScoped
public class Outbox {
    private static final String ADD = "insert into outbox (topic, events, size, parcel) values (?, ?, ?, ?)";

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
            for (var parcel : Parcel.of(events)) {
                insert.setString(1, parcel.topic().topicName());
                insert.setInt(2, parcel.events());
                insert.setInt(3, parcel.size());
                insert.setBytes(4, parcel.bytes());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        hintAfterCommit();
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
