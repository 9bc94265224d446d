package balie.reporting.digest;

import balie.reporting.intake.Transaction;
import balie.reporting.mail.MailKind;
import balie.reporting.mail.Mails;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;

/**
 * Puts in the mails of digests that are due. The occasion is the digest's local day, and of one occasion each subscriber has one mail in the
 * database, so neither a restart, nor a second replica, nor a clock put back sends it twice. What was due while nobody was running is
 * sent within a day, and the newest only.
 */
@ApplicationScoped
class DigestRound {
    private static final Logger LOG = Logger.getLogger(DigestRound.class);
    private static final Duration STALE = Duration.ofHours(24);

    private final AgroalDataSource worker;
    private final DigestShelf shelf;
    private final Clock clock = Clock.systemUTC();

    DigestRound(@DataSource("worker") AgroalDataSource worker, DigestShelf shelf) {
        this.worker = worker;
        this.shelf = shelf;
    }

    @Scheduled(every = "${balie.mail.tick:10s}", concurrentExecution = ConcurrentExecution.SKIP)
    void tick() {
        try {
            at(clock.instant());
        } catch (SQLException | RuntimeException e) {
            LOG.warnf("digests wait: %s", e.getClass().getSimpleName());
        }
    }

    /** Puts in what is due at that moment. */
    void at(Instant now) throws SQLException {
        for (var digest : shelf.active()) {
            var due = digest.moments().lastUntil(now);
            if (due.isPresent() && isNew(digest, due.get().at(), now)) put(digest, due.get());
        }
    }

    private static boolean isNew(Digest digest, Instant due, Instant now) {
        return due.isAfter(digest.since()) && due.plus(STALE).isAfter(now);
    }

    private void put(Digest digest, DueMoments.Due due) throws SQLException {
        try (var connection = worker.getConnection()) {
            Transaction.run(
                    connection,
                    () -> Mails.put(
                            connection,
                            MailKind.DIGEST,
                            digest.digestId(),
                            due.day().toString(),
                            due.at()));
        }
    }
}
