package balie.response.queue;

import balie.platform.session.VisibleClients;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Counts open cases within a transaction that sees some clients. */
@ApplicationScoped
public class CaseCounts {
    private static final String COUNT = """
            select client_id,
                count(*) filter (where status <> 'WAITING' and (assignee is null or assignee = ?)) as next,
                count(*) filter (where assignee = ?) as mine, count(*) filter (where assignee is null) as unassigned,
                count(*) filter (where breached) as breached, count(*) filter (where question) as questions,
                count(*) filter (where negative) as negative, count(*) filter (where opportunity) as opportunities,
                count(*) filter (where status = 'WAITING') as waiting, count(*) as open
            from desk_case where is_open and %s group by client_id
            """;
    private static final String BY_ASSIGNEE = """
            select assignee, count(*) as cases from desk_case
            where is_open and assignee is not null and %s group by assignee
            """;

    private final AgroalDataSource source;

    CaseCounts(AgroalDataSource source) {
        this.source = source;
    }

    /** Of every client that is visible; {@code me} is the login of the person who looks. */
    public QueueCounts of(VisibleClients visible, String me) throws SQLException {
        var conditions = new QueueConditions(visible);
        try (var connection = source.getConnection();
                var query = connection.prepareStatement(COUNT.formatted(conditions.sql()))) {
            query.setString(1, me);
            query.setString(2, me);
            conditions.set(query, 3);
            var counts = new HashMap<String, Map<QueueStream, Long>>();
            var rows = query.executeQuery();
            while (rows.next()) counts.put(rows.getString("client_id"), counts(rows));
            return new QueueCounts(counts);
        }
    }

    /** How many open cases each colleague has, by login. */
    public Map<String, Long> byAssignee(VisibleClients visible) throws SQLException {
        var conditions = new QueueConditions(visible);
        try (var connection = source.getConnection();
                var query = connection.prepareStatement(BY_ASSIGNEE.formatted(conditions.sql()))) {
            conditions.set(query, 1);
            var counts = new HashMap<String, Long>();
            var rows = query.executeQuery();
            while (rows.next()) counts.put(rows.getString("assignee"), rows.getLong("cases"));
            return counts;
        }
    }

    private static Map<QueueStream, Long> counts(ResultSet row) throws SQLException {
        var counts = QueueCounts.none();
        for (var stream : QueueStream.values()) if (stream.byDeadline()) counts.put(stream, row.getLong(stream.code()));
        return counts;
    }
}
