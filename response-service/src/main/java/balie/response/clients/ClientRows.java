package balie.response.clients;

import balie.events.ClientProfile;
import balie.platform.delivery.EventFormat;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of the table {@code client}, on one connection. */
record ClientRows(Connection connection) {
    /** A client that is or was. */
    record Row(ClientProfile profile, boolean removed) {}

    /** Lets one transaction at a time decide about a client, also before it has a row. */
    void lock(String clientId) throws SQLException {
        try (var lock = connection.prepareStatement("select pg_advisory_xact_lock(hashtext('client'), hashtext(?))")) {
            lock.setString(1, clientId);
            lock.execute();
        }
    }

    Optional<Row> find(String clientId) throws SQLException {
        try (var query = connection.prepareStatement(
                "select profile, removed_at is not null as removed from client where client_id = ?")) {
            query.setString(1, clientId);
            var rows = query.executeQuery();
            return rows.next() ? Optional.of(new Row(profile(rows), rows.getBoolean("removed"))) : Optional.empty();
        }
    }

    List<ClientProfile> all() throws SQLException {
        try (var query = connection.prepareStatement(
                "select profile from client where removed_at is null order by lower(name), client_id")) {
            var profiles = new ArrayList<ClientProfile>();
            var rows = query.executeQuery();
            while (rows.next()) profiles.add(profile(rows));
            return profiles;
        }
    }

    /** Makes it the present version; the earlier ones stay. */
    void save(ClientProfile profile) throws SQLException {
        write(profile, """
                insert into client (client_id, version, changed_at, profile, name) values (?, ?, ?, ?::jsonb, ?)
                on conflict (client_id) do update set version = excluded.version, changed_at = excluded.changed_at,
                    name = excluded.name, profile = excluded.profile, removed_at = null
                """, profile.name());
        write(
                profile,
                "insert into client_version (client_id, version, changed_at, profile) values (?, ?, ?, ?::jsonb)");
    }

    private void write(ClientProfile profile, String sql, String... more) throws SQLException {
        try (var write = connection.prepareStatement(sql)) {
            write.setString(1, profile.clientId());
            write.setInt(2, profile.version());
            write.setObject(3, profile.changedAt().atOffset(ZoneOffset.UTC));
            write.setString(4, EventFormat.text(profile));
            for (int i = 0; i < more.length; i++) write.setString(5 + i, more[i]);
            write.executeUpdate();
        }
    }

    /** Whether it was there. */
    boolean remove(String clientId, Instant at) throws SQLException {
        try (var remove = connection.prepareStatement(
                "update client set removed_at = ? where client_id = ? and removed_at is null")) {
            remove.setObject(1, at.atOffset(ZoneOffset.UTC));
            remove.setString(2, clientId);
            return remove.executeUpdate() == 1;
        }
    }

    private static ClientProfile profile(ResultSet row) throws SQLException {
        return EventFormat.restore(row.getString("profile"), ClientProfile.class);
    }
}
