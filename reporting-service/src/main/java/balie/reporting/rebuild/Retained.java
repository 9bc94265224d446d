package balie.reporting.rebuild;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where a partition began when it was first read.
 *
 * @param firstSentAt when its first record was sent; empty while none was read
 */
record Retained(int partition, long beginning, Optional<Instant> firstSentAt) {
    /** Hands them to a statement as three arrays, from that parameter on. */
    static void bind(PreparedStatement statement, int index, List<Retained> retained) throws SQLException {
        bind(statement, index, "int4", retained, Retained::partition);
        bind(statement, index + 1, "int8", retained, Retained::beginning);
        bind(statement, index + 2, "timestamptz", retained, one -> one.firstSentAt()
                .map(Instant::toString)
                .orElse(null));
    }

    private static void bind(
            PreparedStatement statement,
            int index,
            String type,
            List<Retained> retained,
            Function<Retained, Object> value)
            throws SQLException {
        var values = retained.stream().map(value).toArray();
        statement.setArray(index, statement.getConnection().createArrayOf(type, values));
    }
}
