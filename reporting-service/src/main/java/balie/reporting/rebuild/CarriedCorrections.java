package balie.reporting.rebuild;

import balie.reporting.intake.CorrectionTable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Keeps the corrections that have left their topic, and sees that all of them hold for the facts, carried over or not. */
final class CarriedCorrections {
    private static final String CARRY = """
            insert into correction (generation, mention_id, tag, client_id, correction_id, corrected_to, corrected_at, record_partition,
                                    record_offset, sent_at)
            select ?, o.mention_id, o.tag, o.client_id, o.correction_id, o.corrected_to, o.corrected_at, o.record_partition,
                   o.record_offset, o.sent_at
            from correction o
            left join unnest(?::int[], ?::bigint[], ?::timestamptz[]) as kept (partition, beginning, first_sent_at)
                on kept.partition = o.record_partition
            where o.generation = ?
              and (kept.first_sent_at is null or o.record_offset < kept.beginning or o.sent_at < kept.first_sent_at)
            on conflict (generation, mention_id, tag) do update
            set (client_id, correction_id, corrected_to, corrected_at, record_partition, record_offset, sent_at) =
                (excluded.client_id, excluded.correction_id, excluded.corrected_to, excluded.corrected_at, excluded.record_partition,
                 excluded.record_offset, excluded.sent_at)
            where (correction.corrected_at, correction.correction_id) < (excluded.corrected_at, excluded.correction_id)
            """;

    private final Connection connection;
    private final long from;
    private final long to;

    CarriedCorrections(Connection connection, long from, long to) {
        this.connection = connection;
        this.from = from;
        this.to = to;
    }

    /** After the facts were carried over, and before they are counted. */
    void run(List<Retained> retained) throws SQLException {
        try (var statement = connection.prepareStatement(CARRY)) {
            statement.setLong(1, to);
            Retained.bind(statement, 2, retained);
            statement.setLong(5, from);
            statement.executeUpdate();
        }
        new CorrectionTable(connection, to).correctAll();
    }
}
