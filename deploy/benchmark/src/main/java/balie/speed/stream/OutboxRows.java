package balie.speed.stream;

import balie.events.MentionCollected;
import balie.platform.delivery.OutboxRow;
import balie.testing.Servers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Rows as the collector's transactions put them into its outbox, written from another process, so that nothing hurries its relay. */
final class OutboxRows implements AutoCloseable {
    private static final String ADD = "insert into collector.outbox (topic, events, size, parcel) values (?, ?, ?, ?)";

    private final Connection connection;

    OutboxRows(Servers servers) throws SQLException {
        connection = servers.connect("collector_worker");
        connection.setAutoCommit(false);
    }

    /** What the collector's transactions would write, so many mentions each. */
    static List<OutboxRow> of(List<MentionCollected> mentions, int together) {
        var events = mentions.stream().map(MadeMentions::outgoing).toList();
        var rows = new ArrayList<OutboxRow>();
        for (int from = 0; from < events.size(); from += together)
            rows.addAll(OutboxRow.of(events.subList(from, Math.min(from + together, events.size()))));
        return rows;
    }

    /** All of them appear at once. */
    void add(List<OutboxRow> rows) throws SQLException {
        try (var insert = connection.prepareStatement(ADD)) {
            for (var row : rows) {
                insert.setString(1, row.topic());
                insert.setInt(2, row.events());
                insert.setInt(3, row.size());
                insert.setBytes(4, row.parcel());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
