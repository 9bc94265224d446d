package balie.collector.check;

import balie.collector.CollectorConfig;
import balie.collector.Columns;
import balie.collector.source.RecipeText;
import balie.collector.source.SourceKind;
import balie.collector.visit.Cursor;
import balie.events.ChannelType;
import balie.platform.delivery.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/**
 * Hands out the sources that are due, each to one replica. The lease lies on the host, so that no two requests go to one host at a time,
 * whichever replica sends them. A lease that was not given back ends by itself.
 */
@ApplicationScoped
class Claims {
    private static final String KNOW_HOSTS = """
            insert into host (host) select distinct host from source
            where not exists (select from host known where known.host = source.host) on conflict do nothing
            """;
    private static final String FREE_HOST = """
            select host from host
            where (leased_until is null or leased_until <= clock_timestamp())
              and exists (select from source where source.host = host.host and next_due <= clock_timestamp())
              and (not slow or ? > (select count(*) from host other where other.slow and other.leased_until > clock_timestamp()))
            order by (select min(next_due) from source where source.host = host.host)
            limit 1 for update skip locked
            """;
    private static final String DUE = """
            select *, clock_timestamp() as now from source
            where host = ? and next_due <= clock_timestamp() order by next_due, source_id limit 1
            """;
    private static final String LEASE =
            "update host set lease = ?, leased_until = clock_timestamp() + make_interval(secs => ?) where host = ?";

    private static final String GIVE_BACK =
            "update host set leased_until = clock_timestamp(), slow = ? where host = ? and lease = ?";

    private static final String RENEW =
            "update host set leased_until = clock_timestamp() + make_interval(secs => ?) where lease = any (?) and leased_until > clock_timestamp()";
    private static final String REST =
            "update source set next_due = clock_timestamp() + make_interval(secs => ?) where source_id = ?";

    /** A check that took longer, in milliseconds, makes its host a slow one until the next. */
    private static final int SLOW = 5_000;

    /** Short enough for a replica that does understand the source, and is started later. */
    private static final Duration UNREADABLE_REST = Duration.ofMinutes(5);

    private final Transactions transactions;
    private final CollectorConfig config;

    Claims(Transactions transactions, CollectorConfig config) {
        this.transactions = transactions;
        this.config = config;
    }

    /**
     * The source that is due longest, among the hosts that are free. Slow hosts get half of one replica's places, the rest never wait for
     * them. Throws {@link Unreadable} for a source that cannot be understood; it rests then, so that the next call finds another.
     */
    Optional<Claim> next() throws SQLException {
        try {
            return transactions.call(this::claim);
        } catch (Unreadable e) {
            transactions.call(connection -> {
                rest(connection, e.sourceId, UNREADABLE_REST);
                return null;
            });
            throw e;
        }
    }

    private Optional<Claim> claim(Connection connection) throws SQLException {
        try (var know = connection.prepareStatement(KNOW_HOSTS);
                var free = connection.prepareStatement(FREE_HOST)) {
            know.executeUpdate();
            free.setInt(1, Math.max(1, config.atOnce() / 2));
            try (var rows = free.executeQuery()) {
                return rows.next() ? claim(connection, rows.getString("host")) : Optional.empty();
            }
        }
    }

    private Optional<Claim> claim(Connection connection, String host) throws SQLException {
        try (var due = connection.prepareStatement(DUE)) {
            due.setString(1, host);
            try (var rows = due.executeQuery()) {
                if (!rows.next()) return Optional.empty();
                var claim = understood(rows);
                lease(connection, claim);
                return Optional.of(claim);
            }
        }
    }

    /** Holds the hosts of these checks longer, those whose lease was not lost. */
    void renew(Collection<Claim> underWay) throws SQLException {
        transactions.call(connection -> {
            try (var renew = connection.prepareStatement(RENEW)) {
                renew.setDouble(1, config.lease().toMillis() / 1_000.0);
                Columns.array(
                        renew, 2, "uuid", underWay.stream().map(Claim::lease).toList());
                return renew.executeUpdate();
            }
        });
    }

    /**
     * Gives the host back within the transaction that saves the check; false when the lease was lost.
     *
     * @param took milliseconds
     */
    boolean giveBack(Connection connection, Claim claim, long took) throws SQLException {
        try (var give = connection.prepareStatement(GIVE_BACK)) {
            give.setBoolean(1, took > SLOW);
            give.setString(2, claim.host());
            give.setObject(3, claim.lease());
            return give.executeUpdate() == 1;
        }
    }

    /** Gives the host back after something of ours failed; the source is due again in a moment, after the others of its host. */
    void giveUp(Claim claim) throws SQLException {
        transactions.call(connection -> {
            if (giveBack(connection, claim, 0)) rest(connection, claim.sourceId(), config.pauseAfterTrouble());
            return null;
        });
    }

    private static void rest(Connection connection, String sourceId, Duration pause) throws SQLException {
        try (var update = connection.prepareStatement(REST)) {
            update.setDouble(1, pause.toMillis() / 1_000.0);
            update.setString(2, sourceId);
            update.executeUpdate();
        }
    }

    private void lease(Connection connection, Claim claim) throws SQLException {
        try (var lease = connection.prepareStatement(LEASE)) {
            lease.setObject(1, claim.lease());
            lease.setDouble(2, config.lease().toMillis() / 1_000.0);
            lease.setString(3, claim.host());
            lease.executeUpdate();
        }
    }

    private static Claim understood(ResultSet row) throws SQLException {
        try {
            return claim(row);
        } catch (RuntimeException e) {
            throw new Unreadable(row.getString("source_id"), e);
        }
    }

    private static Claim claim(ResultSet row) throws SQLException {
        return new Claim(
                UUID.randomUUID(),
                row.getString("source_id"),
                row.getString("name"),
                SourceKind.valueOf(row.getString("kind")),
                row.getString("url"),
                row.getString("host"),
                RecipeText.read(row.getString("recipe")),
                ChannelType.valueOf(row.getString("channel")),
                row.getString("client_id"),
                Duration.ofSeconds(row.getInt("every_seconds")),
                row.getString("language"),
                Columns.instant(row, "changed_at"),
                new Cursor(
                        row.getString("etag"),
                        row.getString("last_modified"),
                        Columns.uuid(row, "body"),
                        row.getString("position")),
                Columns.instant(row, "read_at"),
                row.getObject("read_with", Long.class),
                row.getInt("failures"),
                Columns.instant(row, "now"));
    }

    /** What lies in the database of a source has no meaning here: a newer replica wrote it, or somebody's hand. */
    static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String sourceId;

        Unreadable(String sourceId, RuntimeException cause) {
            super(cause);
            this.sourceId = sourceId;
        }
    }
}
