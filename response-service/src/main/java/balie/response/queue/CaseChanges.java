package balie.response.queue;

import balie.events.CaseEvent.Status;
import balie.platform.session.VisibleClients;
import balie.response.filter.Position;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Which cases changed since a position, and at which of them somebody began or stopped to write, in the order of the transactions that
 * did it and within a transaction that sees some clients. A case that changed twice is told once, at its last change.
 */
@ApplicationScoped
public class CaseChanges {
    private static final String VISIBLE = "(? = '*' or changed.client_id = any (string_to_array(?, ',')))";
    private static final String CASES = """
            select changed.case_id, changed.client_id, sequence, status, is_open, assignee, staff.name as assignee_name,
                changed.changed_in::text::bigint as changed_in
            from desk_case changed left join staff on staff.login = assignee
            where (changed.changed_in, changed.case_id) > (?::text::xid8, ?) and changed.changed_in < ?::text::xid8 and %s
            order by changed.changed_in, changed.case_id limit ?
            """.formatted(VISIBLE);
    private static final String REPLYING = """
            select changed.case_id, max(changed.changed_in)::text::bigint as changed_in, writing.logins, writing.names,
                ceil(extract(epoch from writing.until - now()))::int as seconds
            from replying changed left join lateral (
                select array_agg(login order by name) as logins, array_agg(name order by name) as names, max(until) as until
                from replying who where who.case_id = changed.case_id and who.until > now()) writing on true
            where (changed.changed_in, changed.case_id) > (?::text::xid8, ?) and changed.changed_in < ?::text::xid8 and %s
            group by changed.case_id, writing.logins, writing.names, writing.until
            order by max(changed.changed_in), changed.case_id limit ?
            """.formatted(VISIBLE);

    private final AgroalDataSource source;

    CaseChanges(AgroalDataSource source) {
        this.source = source;
    }

    /** A case that was opened or changed, as it is now. */
    public record CaseChange(
            UUID caseId,
            String clientId,
            long sequence,
            Status status,
            boolean open,
            String assignee,
            String assigneeName,
            Position position) {}

    /**
     * Who is writing at a case now; nobody when the last one stopped.
     *
     * @param seconds for how long that holds unless it is renewed
     */
    public record ReplyingChange(UUID caseId, List<Writer> writers, int seconds, Position position) {}

    /** Somebody who writes a reply. */
    public record Writer(String login, String name) {}

    /** At most that many changed cases after the position, up to a transaction that has settled. */
    public List<CaseChange> cases(VisibleClients visible, Position position, Position until, int most)
            throws SQLException {
        return read(CASES, visible, position, until, most, CaseChanges::caseChange);
    }

    /** At most that many cases at which somebody began or stopped to write after the position. */
    public List<ReplyingChange> replying(VisibleClients visible, Position position, Position until, int most)
            throws SQLException {
        return read(REPLYING, visible, position, until, most, CaseChanges::replyingChange);
    }

    private interface Read<T> {
        T from(ResultSet row) throws SQLException;
    }

    private <T> List<T> read(
            String sql, VisibleClients visible, Position position, Position until, int most, Read<T> read)
            throws SQLException {
        try (var connection = source.getConnection();
                var query = connection.prepareStatement(sql)) {
            set(query, visible, position, until, most);
            var changes = new ArrayList<T>();
            var rows = query.executeQuery();
            while (rows.next()) changes.add(read.from(rows));
            return changes;
        }
    }

    private static void set(
            PreparedStatement query, VisibleClients visible, Position position, Position until, int most)
            throws SQLException {
        query.setString(1, Long.toString(position.transaction()));
        query.setObject(2, position.id());
        query.setString(3, Long.toString(until.transaction()));
        query.setString(4, visible.setting());
        query.setString(5, visible.setting());
        query.setInt(6, most);
    }

    private static CaseChange caseChange(ResultSet row) throws SQLException {
        var caseId = row.getObject("case_id", UUID.class);
        return new CaseChange(
                caseId,
                row.getString("client_id"),
                row.getLong("sequence"),
                Status.valueOf(row.getString("status")),
                row.getBoolean("is_open"),
                row.getString("assignee"),
                row.getString("assignee_name"),
                new Position(row.getLong("changed_in"), caseId));
    }

    private static ReplyingChange replyingChange(ResultSet row) throws SQLException {
        var caseId = row.getObject("case_id", UUID.class);
        var position = new Position(row.getLong("changed_in"), caseId);
        if (row.getArray("logins") == null) return new ReplyingChange(caseId, List.of(), 0, position);
        var logins = (String[]) row.getArray("logins").getArray();
        var names = (String[]) row.getArray("names").getArray();
        var writers = IntStream.range(0, logins.length)
                .mapToObj(i -> new Writer(logins[i], names[i]))
                .toList();
        return new ReplyingChange(caseId, writers, row.getInt("seconds"), position);
    }
}
