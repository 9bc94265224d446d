package balie.speed.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import balie.testing.Servers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Rows as the collector's transactions put them into its outbox, written from another process, so that nothing hurries its relay. */
final class OutboxRows implements AutoCloseable {
    private static final String ADD = """
            insert into collector.outbox (topic, key, event_id, subject, body)
            select ?, key, key, '00000000-0000-0000-0000-000000000001', body from unnest(?::text[], ?::bytea[]) as one (key, body)
            """;
    private static final int AT_ONCE = 5_000;

    private final Connection connection;

    OutboxRows(Servers servers) throws SQLException {
        connection = servers.connect("collector_worker");
        connection.setAutoCommit(false);
    }

    /** All of them in one transaction. */
    void add(List<ProducerRecord<byte[], byte[]>> records) throws SQLException {
        for (int from = 0; from < records.size(); from += AT_ONCE)
            insert(records.subList(from, Math.min(from + AT_ONCE, records.size())));
        connection.commit();
    }

    private void insert(List<ProducerRecord<byte[], byte[]>> records) throws SQLException {
        try (var insert = connection.prepareStatement(ADD)) {
            insert.setString(1, records.get(0).topic());
            var keys = records.stream().map(one -> new String(one.key(), UTF_8)).toArray();
            insert.setArray(2, connection.createArrayOf("text", keys));
            insert.setArray(
                    3,
                    connection.createArrayOf(
                            "bytea", records.stream().map(ProducerRecord::value).toArray(byte[][]::new)));
            insert.executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
