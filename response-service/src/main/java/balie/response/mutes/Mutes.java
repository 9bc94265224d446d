package balie.response.mutes;

import balie.platform.session.VisibleClients;
import balie.response.audit.Action;
import balie.response.audit.AuditTrail;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Mutes and lifts, within the caller's transaction. What is lifted stays in the table, and silences nothing any more. */
@ApplicationScoped
public class Mutes {
    private static final String READ =
            "select mute_id, client_id, kind, value, shown, muted_by, muted_at from mute where lifted_at is null and ";

    private final AgroalDataSource source;
    private final AuditTrail audit;

    Mutes(AgroalDataSource source, AuditTrail audit) {
        this.source = source;
        this.audit = audit;
    }

    /**
     * Mutes from now on; what is muted already stays as it is.
     *
     * @param written the author's account or name, the source's id, or the phrase
     * @param shown how to name it; null for {@code written} itself
     * @return the mute's id; empty when nothing would be left to compare, or the client may not be seen
     */
    public Optional<UUID> mute(
            VisibleClients visible, String clientId, Mute.Kind kind, String written, String shown, String by)
            throws SQLException {
        var value = kind.value(written);
        if (value.isBlank() || !visible.includes(clientId)) return Optional.empty();
        try (var connection = source.getConnection()) {
            var added = add(
                    connection,
                    new Mute(
                            UUID.randomUUID(),
                            clientId,
                            kind,
                            value,
                            shown == null ? written.strip() : shown,
                            by,
                            null));
            if (added) audit.recordForClient(by, Action.MUTED, clientId);
            return find(connection, clientId, kind, value);
        }
    }

    /** Whether there was something to lift. */
    public boolean lift(VisibleClients visible, UUID muteId, String by) throws SQLException {
        try (var connection = source.getConnection();
                var lift = connection.prepareStatement("""
                        update mute set lifted_by = ?, lifted_at = clock_timestamp()
                        where mute_id = ? and lifted_at is null and (? = '*' or client_id = any (string_to_array(?, ',')))
                        returning client_id
                        """)) {
            lift.setString(1, by);
            lift.setObject(2, muteId);
            lift.setString(3, visible.setting());
            lift.setString(4, visible.setting());
            var rows = lift.executeQuery();
            if (!rows.next()) return false;
            audit.recordForClient(by, Action.MUTE_LIFTED, rows.getString(1));
            return true;
        }
    }

    /** What is muted now, the newest first. */
    public List<Mute> inForce(VisibleClients visible) throws SQLException {
        try (var connection = source.getConnection();
                var query = connection.prepareStatement(READ
                        + "(? = '*' or client_id = any (string_to_array(?, ','))) order by muted_at desc, mute_id")) {
            query.setString(1, visible.setting());
            query.setString(2, visible.setting());
            return read(query.executeQuery());
        }
    }

    /** What is muted now for these clients, on somebody else's connection. */
    public MuteList inForce(Connection connection, Collection<String> clientIds) throws SQLException {
        try (var query = connection.prepareStatement(READ + "client_id = any (?)")) {
            query.setArray(1, connection.createArrayOf("text", clientIds.toArray()));
            return new MuteList(read(query.executeQuery()));
        }
    }

    private static boolean add(Connection connection, Mute mute) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into mute (mute_id, client_id, kind, value, shown, muted_by, muted_at)
                select ?, client_id, ?, ?, ?, ?, clock_timestamp() from client where client_id = ?
                on conflict (client_id, kind, value) where lifted_at is null do nothing
                """)) {
            insert.setObject(1, mute.muteId());
            insert.setString(2, mute.kind().name());
            insert.setString(3, mute.value());
            insert.setString(4, mute.shown());
            insert.setString(5, mute.mutedBy());
            insert.setString(6, mute.clientId());
            return insert.executeUpdate() == 1;
        }
    }

    private static Optional<UUID> find(Connection connection, String clientId, Mute.Kind kind, String value)
            throws SQLException {
        try (var query = connection.prepareStatement(
                "select mute_id from mute where lifted_at is null and client_id = ? and kind = ? and value = ?")) {
            query.setString(1, clientId);
            query.setString(2, kind.name());
            query.setString(3, value);
            var rows = query.executeQuery();
            return rows.next() ? Optional.of(rows.getObject(1, UUID.class)) : Optional.empty();
        }
    }

    private static List<Mute> read(ResultSet rows) throws SQLException {
        var mutes = new ArrayList<Mute>();
        while (rows.next())
            mutes.add(new Mute(
                    rows.getObject("mute_id", UUID.class),
                    rows.getString("client_id"),
                    Mute.Kind.valueOf(rows.getString("kind")),
                    rows.getString("value"),
                    rows.getString("shown"),
                    rows.getString("muted_by"),
                    rows.getObject("muted_at", OffsetDateTime.class).toInstant()));
        return mutes;
    }
}
