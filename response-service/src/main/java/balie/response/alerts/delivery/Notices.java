package balie.response.alerts.delivery;

import balie.response.escalation.Recipient;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Takes down who is to be told what, in the caller's transaction. The same notice to the same recipient has the same id, so it is taken
 * down once, and sent under that id however often.
 */
@ApplicationScoped
public class Notices {
    private static final String ADD = """
            insert into alert_delivery (delivery_id, kind, escalation_id, client_id, step, repeat, login, address, channel_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""";

    /** One step of the ladder, told once. */
    public record Rung(UUID escalationId, String clientId, int step, int repeat, String whom) {}

    /** That an escalation is there: to these people, and to the channels for whom the step is. */
    public void raised(Connection connection, Rung rung, List<Recipient> people) throws SQLException {
        for (var person : people) add(connection, Kind.RAISED, rung, person.login(), person.address(), null);
        for (var channel : channels(connection, rung)) add(connection, Kind.RAISED, rung, null, null, channel);
    }

    /** That it is over: to all who were told, or are being told, that it is there. */
    public void ended(Connection connection, UUID escalationId) throws SQLException {
        try (var query = connection.prepareStatement("""
                select distinct client_id, login, address, channel_id from alert_delivery
                where escalation_id = ? and kind = 'RAISED' and state in ('PENDING', 'DELIVERED')""")) {
            query.setObject(1, escalationId);
            var rows = query.executeQuery();
            while (rows.next())
                add(
                        connection,
                        Kind.ENDED,
                        new Rung(escalationId, rows.getString("client_id"), 0, 0, null),
                        rows.getString("login"),
                        rows.getString("address"),
                        rows.getObject("channel_id", UUID.class));
        }
    }

    /** A test to a person. */
    public void test(Connection connection, String login) throws SQLException {
        add(connection, Kind.TEST, null, login, null, null);
    }

    /** A test to a channel. */
    public void test(Connection connection, UUID channelId) throws SQLException {
        add(connection, Kind.TEST, null, null, null, channelId);
    }

    private static List<UUID> channels(Connection connection, Rung rung) throws SQLException {
        try (var query = connection.prepareStatement("""
                select channel_id from alert_channel
                where active and (client_id is null or client_id = ?) and (whom is null or whom = ?)
                order by channel_id""")) {
            query.setString(1, rung.clientId());
            query.setString(2, rung.whom());
            var channels = new ArrayList<UUID>();
            var rows = query.executeQuery();
            while (rows.next()) channels.add(rows.getObject(1, UUID.class));
            return channels;
        }
    }

    private static void add(Connection connection, Kind kind, Rung rung, String login, String address, UUID channelId)
            throws SQLException {
        try (var insert = connection.prepareStatement(ADD)) {
            insert.setObject(1, kind == Kind.TEST ? UUID.randomUUID() : id(kind, rung, login, address, channelId));
            insert.setString(2, kind.name());
            insert.setObject(3, rung == null ? null : rung.escalationId());
            insert.setString(4, rung == null ? null : rung.clientId());
            insert.setInt(5, rung == null ? 0 : rung.step());
            insert.setInt(6, rung == null ? 0 : rung.repeat());
            insert.setString(7, login);
            insert.setString(8, address);
            insert.setObject(9, channelId);
            insert.executeUpdate();
        }
    }

    static UUID id(Kind kind, Rung rung, String login, String address, UUID channelId) {
        var to = login != null ? "person " + login : address != null ? "mail " + address : "channel " + channelId;
        var name = rung.escalationId() + " " + kind + " " + rung.step() + " " + rung.repeat() + " " + to;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
