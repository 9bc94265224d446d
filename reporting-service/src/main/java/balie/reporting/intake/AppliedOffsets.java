package balie.reporting.intake;

import balie.events.Topic;
import balie.platform.delivery.Received;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;

/** Up to where each partition has been applied to the figures. A rebuild reads as far and no farther, so that its figures can be compared. */
public final class AppliedOffsets {
    private static final String NOTE = """
            insert into applied (topic, partition, next_offset) select ?, * from unnest(?::int[], ?::bigint[])
            on conflict (topic, partition) do update set next_offset = greatest(applied.next_offset, excluded.next_offset)
            """;

    private AppliedOffsets() {}

    static void note(Connection connection, Topic topic, List<? extends Received<?>> batch) throws SQLException {
        var next = new TreeMap<Integer, Long>();
        for (var received : batch) next.merge(received.partition(), received.offset() + 1, Math::max);
        try (var statement = connection.prepareStatement(NOTE)) {
            statement.setString(1, topic.topicName());
            Rows.from(2, statement, next.entrySet()).numbers(Entry::getKey).longs(Entry::getValue);
            statement.executeUpdate();
        }
    }

    /** The next offset of each partition of the topic that was ever applied. */
    public static Map<Integer, Long> of(Connection connection, Topic topic) throws SQLException {
        try (var statement =
                connection.prepareStatement("select partition, next_offset from applied where topic = ?")) {
            statement.setString(1, topic.topicName());
            var rows = statement.executeQuery();
            var next = new HashMap<Integer, Long>();
            while (rows.next()) next.put(rows.getInt(1), rows.getLong(2));
            return next;
        }
    }
}
