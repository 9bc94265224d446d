package balie.reporting.key;

import balie.reporting.change.Feed;
import balie.reporting.change.FeedPlace;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds the key that a request came with, as a worker: whose it is, is not known before. A key that was revoked opens nothing from then on.
 * Whether anything follows the place in a feed that the request asks from is found out by the same statement.
 */
@ApplicationScoped
class KeyLookup {
    /** How exactly the last use is kept; a write for every request would cost more than it tells. */
    private static final Duration LAST_USE = Duration.ofMinutes(1);

    private static final String FIND = "select " + KeyRows.COLUMNS + ", secret_hash%s from api_key where key_id = ?";

    private static final String FIND_ALONE = FIND.formatted("");

    /** By the name of the feed that is asked from. */
    private static final Map<String, String> FIND_WITH_END = Feed.ALL.stream()
            .collect(Collectors.toMap(Feed::name, feed -> FIND.formatted(", " + FeedPlace.isEnd(feed) + " as at_end")));

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
        var question =
                place.map(asked -> FIND_WITH_END.get(asked.feed().name())).orElse(FIND_ALONE);
        try (var statement = connection.prepareStatement(question)) {
            var last = place.isPresent() ? place.get().ask(statement, 1) : 1;
            statement.setString(last, secret.keyId());
            var row = statement.executeQuery();
            if (!row.next() || !MessageDigest.isEqual(row.getBytes("secret_hash"), secret.hash()))
                return Optional.empty();
            var key = KeyRows.read(row);
            var ofTheKey = place.filter(asked -> asked.clientId().equals(key.clientId()));
            return Optional.of(
                    new Found(key, ofTheKey.isPresent() && row.getBoolean("at_end") ? ofTheKey.get() : null));
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
