package balie.response.alerts;

import balie.events.CaseEvent;
import balie.events.ChannelType;
import balie.platform.session.VisibleClients;
import balie.response.escalation.Reason;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Shows escalations as they stand, in the caller's transaction. */
@ApplicationScoped
public class AlertBoard {
    private static final String VISIBLE = "(? = '*' or client_id = any (string_to_array(?, ',')))";
    private static final String READ = """
            select e.*,
                (select count(*) from escalation_case c where c.escalation_id = e.escalation_id) as cases,
                (select count(*) from escalation_case c where c.escalation_id = e.escalation_id and settled_at is null) as unsettled,
                array(select distinct coalesce(login, address) from alert_delivery d where d.escalation_id = e.escalation_id
                    and kind = 'RAISED' and channel_id is null and state <> 'NEEDLESS') as told
            from escalation e where\s""" + VISIBLE;
    private static final String CASES = """
            select case_id, d.channel, d.status, d.assignee, d.opened_at, d.due_at, c.settled_at
            from escalation_case c join desk_case d using (case_id)
            where c.escalation_id = ? and (? = '*' or c.client_id = any (string_to_array(?, ',')))
            order by c.settled_at is not null, d.due_at nulls last, c.place limit""";
    private static final int MOST_CASES = 50;

    private final AgroalDataSource source;

    AlertBoard(AgroalDataSource source) {
        this.source = source;
    }

    /**
     * An escalation.
     *
     * @param cases how many it is about
     * @param unsettled how many of them are not done
     * @param told logins and mail addresses
     * @param acknowledgedBy login; null while nobody has
     */
    public record Item(
            UUID escalationId,
            String clientId,
            Reason reason,
            Instant raisedAt,
            int cases,
            int unsettled,
            List<String> told,
            String acknowledgedBy,
            Instant acknowledgedAt,
            Instant endedAt) {
        /** Whether it waits for somebody to acknowledge. */
        public boolean open() {
            return acknowledgedAt == null && endedAt == null;
        }

        public boolean breach() {
            return reason == Reason.BREACH;
        }
    }

    /** A case of an escalation. */
    public record CaseLine(
            UUID caseId,
            ChannelType channel,
            CaseEvent.Status status,
            String assignee,
            Instant openedAt,
            Instant dueAt,
            Instant settledAt) {}

    /** Those that nobody acknowledged, oldest first. */
    public List<Item> open(VisibleClients visible) throws SQLException {
        return read(" and acknowledged_at is null and ended_at is null order by raised_at", visible);
    }

    /** The newest of the others. */
    public List<Item> past(VisibleClients visible) throws SQLException {
        return read(
                " and (acknowledged_at is not null or ended_at is not null) order by raised_at desc, escalation_id limit 30",
                visible);
    }

    public Optional<Item> find(VisibleClients visible, UUID escalationId) throws SQLException {
        return read(" and escalation_id = ?", visible, escalationId).stream().findFirst();
    }

    /** Its cases, those that are not done first. */
    public List<CaseLine> cases(VisibleClients visible, UUID escalationId) throws SQLException {
        try (var connection = source.getConnection();
                var query = connection.prepareStatement(CASES + " " + MOST_CASES)) {
            query.setObject(1, escalationId);
            query.setString(2, visible.setting());
            query.setString(3, visible.setting());
            var cases = new ArrayList<CaseLine>();
            var rows = query.executeQuery();
            while (rows.next()) cases.add(caseLine(rows));
            return cases;
        }
    }

    private List<Item> read(String which, VisibleClients visible, Object... values) throws SQLException {
        try (var connection = source.getConnection();
                var query = connection.prepareStatement(READ + which)) {
            query.setString(1, visible.setting());
            query.setString(2, visible.setting());
            for (int i = 0; i < values.length; i++) query.setObject(3 + i, values[i]);
            var items = new ArrayList<Item>();
            var rows = query.executeQuery();
            while (rows.next()) items.add(item(rows));
            return items;
        }
    }

    private static Item item(ResultSet row) throws SQLException {
        return new Item(
                row.getObject("escalation_id", UUID.class),
                row.getString("client_id"),
                Reason.valueOf(row.getString("reason")),
                instant(row, "raised_at"),
                row.getInt("cases"),
                row.getInt("unsettled"),
                Arrays.asList((String[]) row.getArray("told").getArray()),
                row.getString("acknowledged_by"),
                instant(row, "acknowledged_at"),
                instant(row, "ended_at"));
    }

    private static CaseLine caseLine(ResultSet row) throws SQLException {
        return new CaseLine(
                row.getObject("case_id", UUID.class),
                ChannelType.valueOf(row.getString("channel")),
                CaseEvent.Status.valueOf(row.getString("status")),
                row.getString("assignee"),
                instant(row, "opened_at"),
                instant(row, "due_at"),
                instant(row, "settled_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
