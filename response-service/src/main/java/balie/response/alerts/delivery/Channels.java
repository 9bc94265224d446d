package balie.response.alerts.delivery;

import balie.platform.webhook.WebhookSecret;
import balie.response.audit.Action;
import balie.response.audit.AuditTrail;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The webhooks that alerts go to, in the caller's transaction, which must see all clients. Addresses and secrets go in and never out. */
@ApplicationScoped
public class Channels {
    private final AgroalDataSource source;
    private final Notices notices;
    private final AuditTrail audit;

    Channels(AgroalDataSource source, Notices notices, AuditTrail audit) {
        this.source = source;
        this.notices = notices;
        this.audit = audit;
    }

    /**
     * A channel as shown.
     *
     * @param clientId null for every client
     * @param whom {@code on-call} or {@code lead}; null for every step
     */
    public record Channel(
            UUID channelId,
            String name,
            ChannelKind kind,
            String clientId,
            String whom,
            String language,
            String host,
            boolean active) {}

    /** A channel as written; what {@link Channel} says of client and step holds. */
    public record Draft(String name, ChannelKind kind, String clientId, String whom, String language, String url) {}

    public List<Channel> all() throws SQLException {
        try (var connection = source.getConnection();
                var query = connection.prepareStatement("""
                        select channel_id, name, kind, client_id, whom, language, host, active from alert_channel
                        order by lower(name), channel_id""")) {
            var channels = new ArrayList<Channel>();
            var rows = query.executeQuery();
            while (rows.next()) channels.add(channel(rows));
            return channels;
        }
    }

    /** Adds one; answers its secret where it has one, which is told this once. */
    public Optional<String> add(Draft draft, String by) throws SQLException {
        var id = UUID.randomUUID();
        var secret = draft.kind() == ChannelKind.STANDARD
                ? Optional.of(WebhookSecret.random().text())
                : Optional.<String>empty();
        try (var connection = source.getConnection();
                var insert = connection.prepareStatement("""
                        insert into alert_channel (channel_id, client_id, whom, name, kind, language, host, url, secret)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            insert.setObject(1, id);
            insert.setString(2, draft.clientId());
            insert.setString(3, draft.whom());
            insert.setString(4, draft.name());
            insert.setString(5, draft.kind().name());
            insert.setString(6, draft.language());
            insert.setString(7, host(URI.create(draft.url())));
            insert.setString(8, draft.url());
            insert.setString(9, secret.orElse(null));
            insert.executeUpdate();
        }
        audit.record(by, Action.ALERT_CHANNEL_ADDED, id.toString());
        return secret;
    }

    /** Java knows no host that has an underscore, or a letter beyond ASCII. */
    private static String host(URI url) {
        return url.getHost() == null ? url.getAuthority() : url.getHost();
    }

    /** Switches one on or off; whether there was such a one. */
    public boolean switchTo(UUID channelId, boolean active, String by) throws SQLException {
        try (var connection = source.getConnection();
                var update = connection.prepareStatement("update alert_channel set active = ? where channel_id = ?")) {
            update.setBoolean(1, active);
            update.setObject(2, channelId);
            if (update.executeUpdate() == 0) return false;
        }
        audit.record(by, Action.ALERT_CHANNEL_CHANGED, channelId.toString());
        return true;
    }

    /** Has a test sent; whether there is such a channel. */
    public boolean test(UUID channelId) throws SQLException {
        if (all().stream().noneMatch(channel -> channel.channelId().equals(channelId))) return false;
        try (var connection = source.getConnection()) {
            notices.test(connection, channelId);
            return true;
        }
    }

    private static Channel channel(ResultSet row) throws SQLException {
        return new Channel(
                row.getObject("channel_id", UUID.class),
                row.getString("name"),
                ChannelKind.valueOf(row.getString("kind")),
                row.getString("client_id"),
                row.getString("whom"),
                row.getString("language"),
                row.getString("host"),
                row.getBoolean("active"));
    }
}
