package balie.response.alerts.delivery;

import balie.response.escalation.Reason;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** Finds what a message has to tell now, and whether anybody still needs it. */
record Contents(Connection connection) {
    /**
     * A message that an escalation is there is needed while it is open and no later one says the same; one of its end, by those whom the
     * first reached. A channel that was switched off needs none.
     */
    private static final String READ = """
            select d.*, s.mail as staff_mail, h.kind as channel_kind, h.url, h.secret, e.reason, e.raised_at,
                c.name as client_name, c.profile -> 'languages' ->> 0 as client_language,
                coalesce(s.language, h.language) as language,
                (select count(*) from escalation_case x where x.escalation_id = e.escalation_id
                    and (d.kind = 'ENDED' or x.settled_at is null)) as cases,
                (h.channel_id is null or h.active) and case d.kind
                    when 'RAISED' then e.acknowledged_at is null and e.ended_at is null and not exists (
                        select from alert_delivery later
                        where later.escalation_id = d.escalation_id and later.kind = 'RAISED' and later.step = d.step
                            and later.repeat > d.repeat
                            and (later.login, later.address, later.channel_id) is not distinct from (d.login, d.address, d.channel_id))
                    when 'ENDED' then exists (
                        select from alert_delivery told
                        where told.escalation_id = d.escalation_id and told.kind = 'RAISED'
                            and (told.state = 'DELIVERED' or told.state = 'PENDING' and told.claimed_until > clock_timestamp())
                            and (told.login, told.address, told.channel_id) is not distinct from (d.login, d.address, d.channel_id))
                    else true end as needed
            from alert_delivery d
                left join escalation e using (escalation_id)
                left join client c on c.client_id = d.client_id
                left join staff s on s.login = d.login and s.active
                left join alert_channel h on h.channel_id = d.channel_id
            where d.delivery_id = ?""";

    /** Empty when nobody needs it any more. */
    Optional<Alert> of(Delivery delivery) throws SQLException {
        try (var query = connection.prepareStatement(READ)) {
            query.setObject(1, delivery.id());
            var rows = query.executeQuery();
            rows.next();
            return rows.getBoolean("needed") ? Optional.of(alert(rows)) : Optional.empty();
        }
    }

    private static Alert alert(ResultSet row) throws SQLException {
        var reason = row.getString("reason");
        var address = row.getString("address");
        return new Alert(
                row.getObject("delivery_id", UUID.class),
                Kind.valueOf(row.getString("kind")),
                address != null ? address : row.getString("staff_mail"),
                channel(row),
                language(row),
                row.getObject("escalation_id", UUID.class),
                row.getString("client_id"),
                row.getString("client_name"),
                reason == null ? null : Reason.valueOf(reason),
                row.getInt("cases"),
                instant(row),
                row.getInt("step"),
                row.getInt("repeat"));
    }

    private static Alert.Channel channel(ResultSet row) throws SQLException {
        var kind = row.getString("channel_kind");
        return kind == null
                ? null
                : new Alert.Channel(ChannelKind.valueOf(kind), row.getString("url"), row.getString("secret"));
    }

    /** The reader's own; at a bare address the client's, as far as we speak it. */
    private static String language(ResultSet row) throws SQLException {
        var own = row.getString("language");
        if (own != null) return own;
        return "nl".equals(row.getString("client_language")) ? "nl" : "en";
    }

    private static Instant instant(ResultSet row) throws SQLException {
        var raisedAt = row.getObject("raised_at", OffsetDateTime.class);
        return raisedAt == null ? null : raisedAt.toInstant();
    }
}
