package balie.reporting.key;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Finds the key that a request came with, as a worker: whose it is, is not known before. A key that was revoked opens nothing from then on. */
@ApplicationScoped
class KeyLookup {
    /** How exactly the last use is kept; a write for every request would cost more than it tells. */
    private static final Duration LAST_USE = Duration.ofMinutes(1);

    private static final String FIND = "select " + KeyRows.COLUMNS + ", secret_hash from api_key where key_id = ?";

    private static final String USED = "update api_key set last_used_at = now() where key_id = ?";

    private final AgroalDataSource database;
    private final Clock clock = Clock.systemUTC();

    KeyLookup(@DataSource("worker") AgroalDataSource database) {
        this.database = database;
    }

    /** The living key with that secret. */
    Optional<ApiKey> find(Secret secret) throws SQLException {
        try (var connection = database.getConnection()) {
            var now = clock.instant();
            var found = find(connection, secret).filter(key -> key.livesAt(now));
            if (found.isPresent() && usedLongAgo(found.get(), now)) noteUse(connection, found.get());
            return found;
        }
    }

    private static Optional<ApiKey> find(Connection connection, Secret secret) throws SQLException {
        try (var statement = connection.prepareStatement(FIND)) {
            statement.setString(1, secret.keyId());
            var row = statement.executeQuery();
            if (!row.next() || !MessageDigest.isEqual(row.getBytes("secret_hash"), secret.hash()))
                return Optional.empty();
            return Optional.of(KeyRows.read(row));
        }
    }

    private static boolean usedLongAgo(ApiKey key, Instant now) {
        return key.lastUsedAt() == null || key.lastUsedAt().plus(LAST_USE).isBefore(now);
    }

    private static void noteUse(Connection connection, ApiKey key) throws SQLException {
        try (var statement = connection.prepareStatement(USED)) {
            statement.setString(1, key.keyId());
            statement.executeUpdate();
        }
    }
}
