package balie.triage.head;

import balie.events.ClientProfile;
import balie.platform.delivery.Transactions;
import balie.triage.profile.Profiles;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Deletes what clients taught who have left for a while, so that one removed by mistake comes back as it was; and the ids of withdrawn
 * mentions once nothing can be told of them any more.
 */
@ApplicationScoped
public class Forgetting {
    private static final Logger LOG = Logger.getLogger(Forgetting.class);

    private static final String BACK = "delete from client_gone where client_id = any (?)";
    private static final String GONE = """
            insert into client_gone (client_id)
            select client_id from (select client_id from lesson union select client_id from head_version) as taught
            where client_id <> all (?)
            on conflict do nothing
            """;
    private static final List<String> FORGET = List.of(
            "delete from lesson where client_id in (select client_id from client_gone where since < clock_timestamp() - ?::interval)",
            "delete from head_version where client_id in (select client_id from client_gone where since < clock_timestamp() - ?::interval)",
            "delete from client_gone where since < clock_timestamp() - ?::interval");
    private static final String WITHDRAWN = "delete from withdrawn where seen_at < clock_timestamp() - ?::interval";

    private final Transactions transactions;
    private final Profiles profiles;
    private final LearningConfig config;

    Forgetting(Transactions transactions, Profiles profiles, LearningConfig config) {
        this.transactions = transactions;
        this.profiles = profiles;
        this.config = config;
    }

    @Scheduled(every = "6h", delayed = "10m", concurrentExecution = ConcurrentExecution.SKIP)
    void tick() throws InterruptedException {
        try {
            forget();
        } catch (SQLException e) {
            LOG.warnf("nothing could be forgotten: SQL state %s; it is tried again", e.getSQLState());
        }
    }

    /** Looks once who has left, and deletes what is due. */
    public void forget() throws SQLException, InterruptedException {
        profiles.awaitAll();
        var present = profiles.all().stream().map(ClientProfile::clientId).toArray(String[]::new);
        transactions.call(connection -> {
            update(connection, BACK, present);
            update(connection, GONE, present);
            for (var sql : FORGET) update(connection, sql, config.keptAfterLeaving());
            update(connection, WITHDRAWN, config.withdrawnKept());
            return null;
        });
    }

    private static void update(Connection connection, String sql, String[] clients) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("text", clients));
            statement.executeUpdate();
        }
    }

    private static void update(Connection connection, String sql, Duration kept) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, kept.toString());
            statement.executeUpdate();
        }
    }
}
