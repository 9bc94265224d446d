package balie.response.alerts.delivery;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/**
 * Hands out messages to be sent, each to one sender at a time, and keeps what came of it. A sender that dies loses its message when the
 * lease ends; the next one sends it again, under the same id.
 */
@ApplicationScoped
class Deliveries {
    private static final String CLAIM = """
            update alert_delivery set claim = ?, attempts = attempts + 1,
                claimed_until = clock_timestamp() + make_interval(secs => ?)
            where delivery_id = (
                select delivery_id from alert_delivery
                where state = 'PENDING' and next_attempt_at <= clock_timestamp()
                    and (claimed_until is null or claimed_until <= clock_timestamp()) and target <> all (?)
                order by next_attempt_at limit 1 for update skip locked)
            returning delivery_id, claim, target, attempts, created_at""";
    private static final String SETTLE = """
            update alert_delivery set state = ?, settled_at = clock_timestamp(), claim = null, claimed_until = null
            where delivery_id = ? and claim = ?""";
    private static final String POSTPONE = """
            update alert_delivery set claim = null, claimed_until = null,
                next_attempt_at = clock_timestamp() + make_interval(secs => ?)
            where delivery_id = ? and claim = ?""";
    private static final String LOG = """
            insert into delivery_attempt (delivery_id, client_id, outcome)
            select delivery_id, client_id, ? from alert_delivery where delivery_id = ?""";

    private final AgroalDataSource worker;
    private final SendingConfig config;

    Deliveries(@DataSource("worker") AgroalDataSource worker, SendingConfig config) {
        this.worker = worker;
        this.config = config;
    }

    /** Work on one connection that may fail as a whole. */
    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    <T> T inTransaction(Work<T> work) {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (var connection = worker.getConnection()) {
                return work.on(connection);
            }
        });
    }

    /** The message that waits longest, unless it goes to one of these targets. */
    Optional<Delivery> claim(Collection<String> busy) {
        return inTransaction(connection -> {
            try (var claim = connection.prepareStatement(CLAIM)) {
                claim.setObject(1, UUID.randomUUID());
                claim.setDouble(2, seconds(config.lease()));
                claim.setArray(3, connection.createArrayOf("text", busy.toArray()));
                var rows = claim.executeQuery();
                return rows.next() ? Optional.of(delivery(rows)) : Optional.empty();
            }
        });
    }

    /** It is done with, one way or another; the code is logged unless it is null. */
    void settle(Delivery delivery, State state, String code) {
        inTransaction(connection -> {
            if (code != null) log(connection, delivery, code);
            try (var settle = connection.prepareStatement(SETTLE)) {
                settle.setString(1, state.name());
                settle.setObject(2, delivery.id());
                settle.setObject(3, delivery.claim());
                return settle.executeUpdate();
            }
        });
    }

    /** It is tried again after a pause. */
    void postpone(Delivery delivery, Duration pause, String code) {
        inTransaction(connection -> {
            log(connection, delivery, code);
            try (var postpone = connection.prepareStatement(POSTPONE)) {
                postpone.setDouble(1, seconds(pause));
                postpone.setObject(2, delivery.id());
                postpone.setObject(3, delivery.claim());
                return postpone.executeUpdate();
            }
        });
    }

    private static void log(Connection connection, Delivery delivery, String code) throws SQLException {
        try (var log = connection.prepareStatement(LOG)) {
            log.setString(1, code);
            log.setObject(2, delivery.id());
            log.executeUpdate();
        }
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        return new Delivery(
                row.getObject("delivery_id", UUID.class),
                row.getObject("claim", UUID.class),
                row.getString("target"),
                row.getInt("attempts"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1_000.0;
    }
}
