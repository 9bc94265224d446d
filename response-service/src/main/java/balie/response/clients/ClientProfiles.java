package balie.response.clients;

import balie.events.ClientProfile;
import balie.events.Topic;
import balie.platform.delivery.Outbox;
import balie.platform.delivery.Outgoing;
import balie.response.audit.Action;
import balie.response.audit.AuditTrail;
import balie.response.profile.ProfileInput;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps what was agreed with each client, in the caller's transaction. A change makes the next version and tells it to the other services
 * in the same transaction; the same profile again changes nothing.
 */
@ApplicationScoped
class ClientProfiles {
    private final AgroalDataSource source;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock = Clock.systemUTC();

    ClientProfiles(AgroalDataSource source, Outbox outbox, AuditTrail audit) {
        this.source = source;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** What applying a profile did. */
    enum Applied {
        CREATED,
        CHANGED,
        UNCHANGED
    }

    Applied apply(String clientId, ProfileInput input, String who) throws SQLException {
        try (var connection = source.getConnection()) {
            var rows = new ClientRows(connection);
            rows.lock(clientId);
            var before = rows.find(clientId);
            var held = before.filter(row -> !row.removed()).map(ClientRows.Row::profile);
            if (held.isPresent() && isSame(held.get(), input)) return Applied.UNCHANGED;
            var version = before.map(row -> row.profile().version()).orElse(0) + 1;
            var profile = input.toProfile(clientId, version, now());
            rows.save(profile);
            tell(connection, profile);
            audit.recordForClient(who, Action.CLIENT_APPLIED, clientId);
            return held.isPresent() ? Applied.CHANGED : Applied.CREATED;
        }
    }

    /** Whether there was something to remove. */
    boolean remove(String clientId, String who) throws SQLException {
        try (var connection = source.getConnection()) {
            var rows = new ClientRows(connection);
            rows.lock(clientId);
            if (!rows.remove(clientId, now())) return false;
            outbox.add(connection, List.of(Outgoing.tombstone(Topic.CLIENT_PROFILES, clientId)));
            audit.recordForClient(who, Action.CLIENT_REMOVED, clientId);
            return true;
        }
    }

    Optional<ClientProfile> find(String clientId) throws SQLException {
        try (var connection = source.getConnection()) {
            return new ClientRows(connection)
                    .find(clientId)
                    .filter(row -> !row.removed())
                    .map(ClientRows.Row::profile);
        }
    }

    List<ClientProfile> all() throws SQLException {
        try (var connection = source.getConnection()) {
            return new ClientRows(connection).all();
        }
    }

    private void tell(Connection connection, ClientProfile profile) throws SQLException {
        var id = profile.clientId() + "/" + profile.version();
        var subject = UUID.nameUUIDFromBytes(profile.clientId().getBytes(StandardCharsets.UTF_8));
        outbox.add(connection, List.of(Outgoing.of(Topic.CLIENT_PROFILES, profile.clientId(), id, subject, profile)));
    }

    private static boolean isSame(ClientProfile held, ProfileInput input) {
        return held.equals(input.toProfile(held.clientId(), held.version(), held.changedAt()));
    }

    /** To the microsecond, as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
