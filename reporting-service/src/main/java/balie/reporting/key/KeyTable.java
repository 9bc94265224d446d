package balie.reporting.key;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The keys of clients as rows, within the client transaction of who asks. Every statement names the client besides. */
@ApplicationScoped
class KeyTable {
    private static final String LIVES = "revoked_at is null and (ends_at is null or ends_at > now())";

    private static final String ALL = "select " + KeyRows.COLUMNS + " from api_key where client_id = ? and (" + LIVES
            + " or coalesce(revoked_at, ends_at) > now() - interval '30 days') order by made_at desc, key_id";

    private static final String ONE = "select " + KeyRows.COLUMNS
            + " from api_key where client_id = ? and key_id = ? and " + LIVES + " for update";

    private static final String COUNT = "select count(*) from api_key where client_id = ? and " + LIVES;

    private static final String ROTATED = "select exists (select from api_key where client_id = ? and replaces = ?)";

    private static final String ADD =
            "insert into api_key (key_id, client_id, name, scopes, secret_hash, made_by, replaces) values (?, ?, ?, ?, ?, ?, ?)"
                    + " returning " + KeyRows.COLUMNS;

    private static final String RENAME = "update api_key set name = ? where client_id = ? and key_id = ? and " + LIVES
            + " returning " + KeyRows.COLUMNS;

    private static final String END =
            "update api_key set ends_at = least(ends_at, ?::timestamptz) where client_id = ? and key_id = ?";

    private static final String REVOKE =
            "update api_key set revoked_at = now(), revoked_by = ? where client_id = ? and key_id = ? and " + LIVES;

    private final AgroalDataSource database;

    KeyTable(AgroalDataSource database) {
        this.database = database;
    }

    /** What a statement is given. */
    @FunctionalInterface
    private interface Given {
        void to(PreparedStatement statement) throws SQLException;
    }

    /** What a result is read as. */
    @FunctionalInterface
    private interface Taken<T> {
        T from(ResultSet rows) throws SQLException;
    }

    private <T> T query(String sql, Given given, Taken<T> taken) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            given.to(statement);
            return taken.from(statement.executeQuery());
        }
    }

    private boolean update(String sql, String... values) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) statement.setString(i + 1, values[i]);
            return statement.executeUpdate() > 0;
        }
    }

    private static Given texts(String... values) {
        return statement -> {
            for (var i = 0; i < values.length; i++) statement.setString(i + 1, values[i]);
        };
    }

    private static Optional<ApiKey> first(ResultSet rows) throws SQLException {
        return rows.next() ? Optional.of(KeyRows.read(rows)) : Optional.empty();
    }

    /** Those that live, and those that ended in the last thirty days. */
    List<ApiKey> of(String clientId) throws SQLException {
        return query(ALL, texts(clientId), rows -> {
            var all = new ArrayList<ApiKey>();
            while (rows.next()) all.add(KeyRows.read(rows));
            return all;
        });
    }

    /** One that lives, which nobody else changes until the transaction ends. */
    Optional<ApiKey> locked(String clientId, String keyId) throws SQLException {
        return query(ONE, texts(clientId, keyId), KeyTable::first);
    }

    int living(String clientId) throws SQLException {
        return query(COUNT, texts(clientId), rows -> rows.next() ? rows.getInt(1) : 0);
    }

    boolean wasRotated(String clientId, String keyId) throws SQLException {
        return query(ROTATED, texts(clientId, keyId), rows -> rows.next() && rows.getBoolean(1));
    }

    ApiKey add(String clientId, Secret secret, KeyRules.Wanted wanted, String by, String replaces) throws SQLException {
        Given given = statement -> {
            texts(secret.keyId(), clientId, wanted.name()).to(statement);
            var scopes = wanted.scopes().stream().map(Scope::code).toArray();
            statement.setArray(4, statement.getConnection().createArrayOf("text", scopes));
            statement.setBytes(5, secret.hash());
            statement.setString(6, by);
            statement.setString(7, replaces);
        };
        return query(ADD, given, KeyTable::first).orElseThrow();
    }

    Optional<ApiKey> rename(String clientId, String keyId, String name) throws SQLException {
        return query(RENAME, texts(name, clientId, keyId), KeyTable::first);
    }

    void end(String clientId, String keyId, Instant at) throws SQLException {
        update(END, at.toString(), clientId, keyId);
    }

    boolean revoke(String clientId, String keyId, String by) throws SQLException {
        return update(REVOKE, by, clientId, keyId);
    }
}
