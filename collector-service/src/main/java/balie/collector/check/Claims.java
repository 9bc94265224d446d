package balie.collector.check;

import balie.collector.CollectorConfig;
import balie.collector.Columns;
import balie.collector.Transactions;
import balie.collector.source.RecipeText;
import balie.collector.source.SourceKind;
import balie.collector.visit.Cursor;
import balie.events.ChannelType;
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
            order by (select min(next_due) from source where source.host = host.host)
            limit 1 for update skip locked
            """;
    private static final String DUE = """
            select *, clock_timestamp() as now from source
            where host = ? and next_due <= clock_timestamp() order by next_due, source_id limit 1
            """;
    private static final String LEASE =
            "update host set lease = ?, leased_until = clock_timestamp() + make_interval(secs => ?)";

    private static final String RENEW =
            "update host set leased_until = clock_timestamp() + make_interval(secs => ?) where lease = any (?) and leased_until > clock_timestamp()";
    private static final String REST =
            "update source set next_due = clock_timestamp() + make_interval(secs => ?) where source_id = ?";

    private final Transactions transactions;
    private final CollectorConfig config;

    Claims(Transactions transactions, CollectorConfig config) {
        this.transactions = transactions;
        this.config = config;
    }

    /** The source that is due longest, among the hosts that are free. */
    Optional<Claim> next() throws SQLException {
        return transactions.call(this::claim);
    }

    private Optional<Claim> claim(Connection connection) throws SQLException {
        try (var know = connection.prepareStatement(KNOW_HOSTS);
                var free = connection.prepareStatement(FREE_HOST)) {
            know.executeUpdate();
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
                var claim = claim(rows);
                lease(connection, claim, null, config.lease());
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

    /** Gives the host back within the transaction that saves the check; false when the lease was lost. */
    boolean giveBack(Connection connection, Claim claim) throws SQLException {
        return lease(connection, claim, claim.lease(), Duration.ZERO);
    }

    /** Gives the host back after something of ours failed; the source is due again in a moment, after the others of its host. */
    void giveUp(Claim claim) throws SQLException {
        transactions.call(connection -> {
            if (giveBack(connection, claim)) rest(connection, claim);
            return null;
        });
    }

    private void rest(Connection connection, Claim claim) throws SQLException {
        try (var update = connection.prepareStatement(REST)) {
            update.setDouble(1, config.pauseAfterTrouble().toMillis() / 1_000.0);
            update.setString(2, claim.sourceId());
            update.executeUpdate();
        }
    }

    private static boolean lease(Connection connection, Claim claim, UUID held, Duration time) throws SQLException {
        try (var lease = connection.prepareStatement(LEASE + " where host = ? and (?::uuid is null or lease = ?)")) {
            lease.setObject(1, claim.lease());
            lease.setDouble(2, time.toMillis() / 1_000.0);
            lease.setString(3, claim.host());
            lease.setObject(4, held);
            lease.setObject(5, held);
            return lease.executeUpdate() == 1;
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
}
