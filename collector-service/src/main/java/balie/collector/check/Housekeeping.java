package balie.collector.check;

import balie.collector.CollectorConfig;
import balie.collector.lately.Documents;
import balie.platform.delivery.Transactions;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/**
 * Forgets what is old, so that nothing grows without end. A mention is forgotten when its sources, though read since, have not listed it
 * for long: one that a quiet source still lists is kept however old it is.
 */
@ApplicationScoped
class Housekeeping {
    private static final String UNLISTED = """
            delete from mention_place place where seen_at < clock_timestamp() - make_interval(secs => ?)
            and not exists (select from source where source.source_id = place.source_id
                and (read_at is null or place.seen_at >= read_at - make_interval(secs => ?)))
            """;
    private static final String PLACELESS = """
            delete from mention where not exists (select from mention_place place
                where place.client_id = mention.client_id and place.mention_id = mention.mention_id)
            """;
    private static final String CHECKS =
            "delete from check_log where checked_at < clock_timestamp() - make_interval(secs => ?)";
    private static final String LINKS =
            "delete from shared_link where seen_at < clock_timestamp() - make_interval(secs => ?)";
    /** Ids of messages that were taken up stay as long as a sender may try again. */
    private static final String MESSAGES =
            "delete from hook_message where body is null and received_at < clock_timestamp() - make_interval(secs => ?)";

    private static final String HOSTS = """
            delete from host where (leased_until is null or leased_until < clock_timestamp())
            and not exists (select from source where source.host = host.host)
            """;

    private final Transactions transactions;
    private final Documents documents;
    private final CollectorConfig config;

    Housekeeping(Transactions transactions, Documents documents, CollectorConfig config) {
        this.transactions = transactions;
        this.documents = documents;
        this.config = config;
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = ConcurrentExecution.SKIP)
    void tidy() throws SQLException {
        transactions.call(connection -> {
            delete(connection, UNLISTED, config.keepMentions(), config.keepMentions());
            delete(connection, PLACELESS);
            delete(connection, CHECKS, config.keepChecks());
            delete(connection, LINKS, config.keepMentions());
            delete(connection, MESSAGES, config.keepChecks());
            delete(connection, HOSTS);
            documents.forget(connection, config.keepDocuments());
            return null;
        });
    }

    private static void delete(Connection connection, String sql, Duration... times) throws SQLException {
        try (var delete = connection.prepareStatement(sql)) {
            for (int at = 0; at < times.length; at++) delete.setDouble(at + 1, times[at].toSeconds());
            delete.executeUpdate();
        }
    }
}
