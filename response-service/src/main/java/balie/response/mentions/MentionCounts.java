package balie.response.mentions;

import balie.platform.session.VisibleClients;
import balie.response.filter.Filter;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Counts mentions within a transaction that sees some clients. */
@ApplicationScoped
public class MentionCounts {
    private static final String COUNT = """
            select count(*) as "all", count(*) filter (where react) as react,
                count(*) filter (where sentiment = 'NEGATIVE') as negative,
                count(*) filter (where 'QUESTION' = any (flags)) as questions,
                count(*) filter (where 'COMPLAINT' = any (flags)) as complaints,
                count(*) filter (where 'OPPORTUNITY' = any (flags)) as opportunities
            from mention where\s""";

    private final AgroalDataSource source;

    MentionCounts(AgroalDataSource source) {
        this.source = source;
    }

    /** Of the filter's client, or of all that are visible; and of each client, whatever the filter says. */
    public Counts of(VisibleClients visible, String client) throws SQLException {
        try (var connection = source.getConnection()) {
            var conditions = new Conditions(visible).matching(Filter.NONE.withClient(client));
            try (var query = connection.prepareStatement(COUNT + conditions.sql())) {
                conditions.set(query, 1);
                var row = query.executeQuery();
                row.next();
                return new Counts(
                        row.getLong("all"),
                        row.getLong("react"),
                        row.getLong("negative"),
                        row.getLong("questions"),
                        row.getLong("complaints"),
                        row.getLong("opportunities"),
                        byClient(connection, visible));
            }
        }
    }

    /** How many match a filter. */
    public long matching(VisibleClients visible, Filter filter) throws SQLException {
        var conditions = new Conditions(visible).matching(filter);
        try (var connection = source.getConnection();
                var query = connection.prepareStatement("select count(*) from mention where " + conditions.sql())) {
            conditions.set(query, 1);
            var row = query.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }

    private static Map<String, Long> byClient(Connection connection, VisibleClients visible) throws SQLException {
        var conditions = new Conditions(visible);
        try (var query = connection.prepareStatement(
                "select client_id, count(*) from mention where " + conditions.sql() + " group by client_id")) {
            conditions.set(query, 1);
            var counts = new HashMap<String, Long>();
            var rows = query.executeQuery();
            while (rows.next()) counts.put(rows.getString(1), rows.getLong(2));
            return Map.copyOf(counts);
        }
    }
}
