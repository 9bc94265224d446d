package balie.response.alerts.delivery;

import balie.platform.session.VisibleClients;
import balie.response.escalation.Reason;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Tells what became of messages, in the caller's transaction; also whether there is a mail server at all. */
@ApplicationScoped
public class DeliveryLog {
    private static final String READ = """
            select d.*, e.reason, c.name as channel_name, a.at, a.outcome
            from alert_delivery d
                left join escalation e using (escalation_id)
                left join alert_channel c on c.channel_id = d.channel_id
                left join lateral (select at, outcome from delivery_attempt a where a.delivery_id = d.delivery_id
                    order by attempt_id desc limit 1) a on true
            where (? = '*' or d.client_id is null or d.client_id = any (string_to_array(?, ',')))
                and (?::uuid is null or d.escalation_id = ?)
            order by d.created_at desc, d.delivery_id limit 50""";

    private final AgroalDataSource source;
    private final Notices notices;
    private final SendingConfig config;

    DeliveryLog(AgroalDataSource source, Notices notices, SendingConfig config) {
        this.source = source;
        this.notices = notices;
        this.config = config;
    }

    /**
     * A message and what became of it.
     *
     * @param escalationId null for a test
     * @param clientId null for a test
     * @param reason null for a test
     * @param login null unless it goes to a person
     * @param address null unless it goes to a bare mail address
     * @param channel its name; null where there is none, or it may not be seen
     * @param outcome of the last attempt, as a code; null before the first
     */
    public record Line(
            UUID deliveryId,
            Kind kind,
            UUID escalationId,
            String clientId,
            Reason reason,
            int repeat,
            String login,
            String address,
            String channel,
            Instant createdAt,
            State state,
            int attempts,
            Instant nextAttemptAt,
            Instant lastAttemptAt,
            String outcome) {
        /** Whether it goes by mail. */
        public boolean byMail() {
            return login != null || address != null;
        }

        public boolean delivered() {
            return state == State.DELIVERED;
        }
    }

    /** Whether mails can be sent. */
    public boolean hasMailServer() {
        return config.mailHost().isPresent();
    }

    /** The newest. */
    public List<Line> newest(VisibleClients visible) throws SQLException {
        return read(visible, null);
    }

    /** Those of one escalation. */
    public List<Line> of(VisibleClients visible, UUID escalationId) throws SQLException {
        return read(visible, escalationId);
    }

    /** Has a test sent to a person of the staff. */
    public void test(String login) throws SQLException {
        try (var connection = source.getConnection()) {
            notices.test(connection, login);
        }
    }

    private List<Line> read(VisibleClients visible, UUID escalationId) throws SQLException {
        try (var connection = source.getConnection();
                var query = connection.prepareStatement(READ)) {
            query.setString(1, visible.setting());
            query.setString(2, visible.setting());
            query.setObject(3, escalationId);
            query.setObject(4, escalationId);
            var lines = new ArrayList<Line>();
            var rows = query.executeQuery();
            while (rows.next()) lines.add(line(rows));
            return lines;
        }
    }

    private static Line line(ResultSet row) throws SQLException {
        var reason = row.getString("reason");
        return new Line(
                row.getObject("delivery_id", UUID.class),
                Kind.valueOf(row.getString("kind")),
                row.getObject("escalation_id", UUID.class),
                row.getString("client_id"),
                reason == null ? null : Reason.valueOf(reason),
                row.getInt("repeat"),
                row.getString("login"),
                row.getString("address"),
                row.getString("channel_name"),
                instant(row, "created_at"),
                State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                instant(row, "next_attempt_at"),
                instant(row, "at"),
                row.getString("outcome"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
