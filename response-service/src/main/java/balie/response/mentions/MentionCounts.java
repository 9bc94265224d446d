package balie.response.mentions;

import balie.platform.session.VisibleClients;
import balie.response.filter.Filter;
import balie.response.mentions.Counts.Tally;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;

/** Counts mentions within a transaction that sees some clients. */
@ApplicationScoped
public class MentionCounts {
    private static final String COUNT = """
            select client_id, count(*) as total, count(*) filter (where react) as react,
                count(*) filter (where sentiment = 'NEGATIVE') as negative,
                count(*) filter (where 'QUESTION' = any (flags)) as questions,
                count(*) filter (where 'COMPLAINT' = any (flags)) as complaints,
                count(*) filter (where 'OPPORTUNITY' = any (flags)) as opportunities
            from mention where %s group by client_id
            """;

    private final AgroalDataSource source;

    MentionCounts(AgroalDataSource source) {
        this.source = source;
    }

    /** Of every client that is visible. */
    public Counts of(VisibleClients visible) throws SQLException {
        var conditions = new Conditions(visible);
        try (var connection = source.getConnection();
                var query = connection.prepareStatement(COUNT.formatted(conditions.sql()))) {
            conditions.set(query, 1);
            var counts = new HashMap<String, Tally>();
            var rows = query.executeQuery();
            while (rows.next()) counts.put(rows.getString("client_id"), tally(rows));
            return new Counts(counts);
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

    private static Tally tally(ResultSet row) throws SQLException {
        return new Tally(
                row.getLong("total"),
                row.getLong("react"),
                row.getLong("negative"),
                row.getLong("questions"),
                row.getLong("complaints"),
                row.getLong("opportunities"));
    }
}
