package balie.response.queue;

import balie.platform.session.VisibleClients;
import balie.response.filter.Position;
import balie.response.mentions.MentionChanges;
import balie.response.mentions.SearchMarks;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The queue of cases within a transaction that sees some clients. Pages by place, never by number. */
@ApplicationScoped
public class CaseQueue {
    private final AgroalDataSource source;
    private final MentionChanges changes;

    CaseQueue(AgroalDataSource source, MentionChanges changes) {
        this.source = source;
        this.changes = changes;
    }

    /**
     * Some cases in order.
     *
     * @param next the place after the last one; null when there are no more
     * @param asOf how far this page knows of changes: following them from here misses none
     */
    public record Page(List<QueueRow> rows, QueuePlace next, Position asOf) {}

    /** The cases after that place, from the front on when it is null; {@code me} is the login of the person who looks. */
    public Page read(VisibleClients visible, QueueFilter filter, String me, QueuePlace after, int most)
            throws SQLException {
        // Before the cases are read: what is written in between is then told twice rather than not at all.
        var asOf = changes.now();
        try (var connection = source.getConnection()) {
            var rows = read(connection, visible, filter, me, after, most + 1);
            if (rows.size() <= most) return new Page(rows, null, asOf);
            var shown = List.copyOf(rows.subList(0, most));
            return new Page(shown, shown.get(most - 1).place(filter.stream()), asOf);
        }
    }

    /** Looks for words among the latest cases first: with frequent words there are enough, and with rare ones few posts to read in all. */
    private static List<QueueRow> read(
            Connection connection, VisibleClients visible, QueueFilter filter, String me, QueuePlace after, int most)
            throws SQLException {
        var order = QueueConditions.order(filter.stream());
        var marks = SearchMarks.of(filter.client(), visible);
        if (filter.words() != null && filter.stream() == QueueStream.ALL)
            for (var lately : marks.openedBefore(after == null || after.at() == null ? Instant.now() : after.at())) {
                var conditions = new QueueConditions(visible).matching(filter, me, lately);
                var rows = read(connection, conditions.after(after, filter.stream()), order, me, most);
                if (rows.size() == most) return rows;
            }
        var conditions = new QueueConditions(visible).matching(filter, me, marks);
        return read(connection, conditions.after(after, filter.stream()), order, me, most);
    }

    /** Those of these cases that may be seen and match the filter. */
    public List<QueueRow> matching(VisibleClients visible, QueueFilter filter, String me, Collection<UUID> caseIds)
            throws SQLException {
        return among(new QueueConditions(visible).matching(filter, me), filter, me, caseIds);
    }

    /** Those of these cases that may be seen. */
    public List<QueueRow> find(VisibleClients visible, String me, Collection<UUID> caseIds) throws SQLException {
        return among(new QueueConditions(visible), QueueFilter.NEXT, me, caseIds);
    }

    private List<QueueRow> among(QueueConditions conditions, QueueFilter filter, String me, Collection<UUID> caseIds)
            throws SQLException {
        if (caseIds.isEmpty()) return List.of();
        try (var connection = source.getConnection()) {
            var ids = connection.createArrayOf("uuid", caseIds.toArray());
            conditions.and("desk_case.case_id = any (?)", ids);
            return read(connection, conditions, QueueConditions.order(filter.stream()), me, caseIds.size());
        }
    }

    private static List<QueueRow> read(
            Connection connection, QueueConditions conditions, String order, String me, int most) throws SQLException {
        var sql =
                QueueRows.SELECT.formatted(conditions.sql() + " order by " + order + " limit ?") + " order by " + order;
        try (var query = connection.prepareStatement(sql)) {
            int next = conditions.set(query, 1);
            query.setInt(next++, most);
            query.setString(next, me);
            var rows = new ArrayList<QueueRow>();
            var found = query.executeQuery();
            while (found.next()) rows.add(QueueRows.read(found));
            return rows;
        }
    }
}
