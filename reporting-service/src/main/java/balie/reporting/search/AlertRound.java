package balie.reporting.search;

import balie.reporting.figures.PostFilter;
import balie.reporting.intake.Transaction;
import balie.reporting.mail.MailKind;
import balie.reporting.mail.Mails;
import balie.reporting.period.Span;
import balie.reporting.tally.Moment;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Finds what is new for each saved search and puts in mails about it. Each post is noted once per search, in the transaction that makes its
 * mails, so a process that dies in between has told nobody, and the next tells everybody once. There is no cursor that could run ahead of
 * posts that arrive late: what was found in the two days before the last look is asked for again.
 */
@ApplicationScoped
class AlertRound {
    private static final Logger LOG = Logger.getLogger(AlertRound.class);
    private static final Span EVER = new Span(Moment.EARLIEST, Moment.LATEST);

    private static final String LOCK = """
            select saved_at, alerts = 'AT_ONCE' or told_at is null or told_at <= clock_timestamp() - interval '1 hour' as tells
            from saved_search where search_id = ? for update skip locked
            """;
    private static final String NOTE = """
            insert into search_hit (search_id, mention_id, client_id)
            select ?, mention_id, client_id from mentions
            where first_collected_at >= greatest(?::timestamptz, (select looked_at - interval '2 days' from saved_search where search_id = ?))
              and not backfill and %s
            on conflict do nothing
            """;
    private static final String LOOKED = "update saved_search set looked_at = clock_timestamp() where search_id = ?";
    private static final String BATCH = "update search_hit set batch = ? where search_id = ? and batch is null";
    private static final String TOLD = "update saved_search set told_at = clock_timestamp() where search_id = ?";

    private final AgroalDataSource worker;
    private final SearchShelf shelf;

    AlertRound(@DataSource("worker") AgroalDataSource worker, SearchShelf shelf) {
        this.worker = worker;
        this.shelf = shelf;
    }

    @Scheduled(every = "${balie.mail.tick:10s}", concurrentExecution = ConcurrentExecution.SKIP)
    void tick() {
        try {
            shelf.alerting().forEach(this::look);
        } catch (SQLException | RuntimeException e) {
            LOG.warnf("alerts wait: %s", e.getClass().getSimpleName());
        }
    }

    /** One that cannot be looked at keeps no other waiting. */
    private void look(SavedSearch saved) {
        try (var connection = worker.getConnection()) {
            Transaction.run(connection, () -> look(connection, saved));
        } catch (SQLException e) {
            LOG.warnf("search %s waits: SQL state %s", saved.searchId(), e.getSQLState());
        }
    }

    /** Another replica that looks at it just now does it as well. */
    private static void look(Connection connection, SavedSearch saved) throws SQLException {
        try (var lock = connection.prepareStatement(LOCK)) {
            lock.setObject(1, saved.searchId());
            var row = lock.executeQuery();
            if (!row.next()) return;
            note(connection, saved, row.getString("saved_at"));
            if (row.getBoolean("tells")) tell(connection, saved);
        }
    }

    private static void note(Connection connection, SavedSearch saved, String since) throws SQLException {
        var where =
                PostFilter.of(saved.clientId(), EVER, saved.search()).standing().where();
        try (var statement = connection.prepareStatement(NOTE.formatted(where.sql()))) {
            statement.setObject(1, saved.searchId());
            statement.setString(2, since);
            statement.setObject(3, saved.searchId());
            var index = 4;
            for (var value : where.values()) statement.setObject(index++, value);
            statement.executeUpdate();
        }
        update(connection, LOOKED, saved.searchId());
    }

    private static void tell(Connection connection, SavedSearch saved) throws SQLException {
        var batch = UUID.randomUUID();
        if (update(connection, BATCH, batch, saved.searchId()) == 0) return;
        Mails.put(connection, MailKind.ALERT, saved.searchId(), batch.toString(), Instant.now());
        update(connection, TOLD, saved.searchId());
    }

    private static int update(Connection connection, String sql, UUID... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            return statement.executeUpdate();
        }
    }
}
