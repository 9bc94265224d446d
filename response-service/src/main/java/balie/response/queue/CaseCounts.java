package balie.response.queue;

import balie.platform.session.VisibleClients;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Counts open cases within a transaction that sees some clients: by the tally that the database keeps, however many there are. */
@ApplicationScoped
public class CaseCounts {
    /** The tally goes by the name of the cases that it counts, because conditions name those. */
    private static final String COUNT = """
            select client_id,
                sum(cases) filter (where not waiting and (assignee is null or assignee = ?)) as next,
                sum(cases) filter (where assignee = ?) as mine, sum(cases) filter (where assignee is null) as unassigned,
                sum(cases) filter (where breached) as breached, sum(cases) filter (where question) as questions,
                sum(cases) filter (where negative) as negative, sum(cases) filter (where opportunity) as opportunities,
                sum(cases) filter (where waiting) as waiting, sum(cases) as open
            from case_tally desk_case where %s group by client_id
            """;

    private static final String BY_ASSIGNEE = """
            select assignee, sum(cases) as cases from case_tally desk_case
            where assignee is not null and %s group by assignee having sum(cases) > 0
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
