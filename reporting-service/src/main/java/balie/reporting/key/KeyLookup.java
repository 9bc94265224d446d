package balie.reporting.key;

import balie.reporting.change.FeedPlace;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Finds the key that a request came with, as a worker: whose it is, is not known before. A key that was revoked opens nothing from then on.
 * Whether anything follows the place in a feed that the request asks from is found out in the same round trip.
 */
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

    /** @param end the place that was asked from, where it is the end of a feed of the key's client; null otherwise */
    record Found(ApiKey key, FeedPlace end) {}

    /** The living key with that secret. */
    Optional<Found> find(Secret secret, Optional<FeedPlace> place) throws SQLException {
        try (var connection = database.getConnection()) {
            var now = clock.instant();
            var found =
                    find(connection, secret, place).filter(known -> known.key().livesAt(now));
            if (found.isPresent() && usedLongAgo(found.get().key(), now))
                noteUse(connection, found.get().key());
            return found;
        }
    }

    private static Optional<Found> find(Connection connection, Secret secret, Optional<FeedPlace> place)
            throws SQLException {
        var question = place.isPresent() ? FIND + ";" + place.get().isEnd() : FIND;
        try (var statement = connection.prepareStatement(question)) {
            statement.setString(1, secret.keyId());
            if (place.isPresent()) place.get().ask(statement, 2);
            statement.execute();
            var row = statement.getResultSet();
            if (!row.next() || !MessageDigest.isEqual(row.getBytes("secret_hash"), secret.hash()))
                return Optional.empty();
            var key = KeyRows.read(row);
            var ofTheKey = place.filter(asked -> asked.clientId().equals(key.clientId()));
            return Optional.of(new Found(key, ofTheKey.isPresent() && isEnd(statement) ? ofTheKey.get() : null));
        }
    }

    /** After the key comes what the settings tell, then whether it is the end. */
    private static boolean isEnd(Statement statement) throws SQLException {
        statement.getMoreResults();
        statement.getMoreResults();
        return FeedPlace.isEnd(statement.getResultSet());
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
