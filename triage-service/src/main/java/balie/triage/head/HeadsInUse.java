package balie.triage.head;

import balie.platform.delivery.Transactions;
import balie.triage.head.HeadTable.Active;
import balie.triage.judge.Learnable;
import balie.triage.judge.OwnModel;
import balie.triage.learning.ClientHeads;
import balie.triage.learning.ClientHeads.Numbered;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jboss.logging.Logger;

/**
 * The heads that answer, all in memory, so that judging never waits for the database once they were read. Every replica looks again and
 * again whether others are to answer.
 */
@ApplicationScoped
public class HeadsInUse {
    private static final Logger LOG = Logger.getLogger(HeadsInUse.class);

    private final Transactions transactions;
    private final Flyway flyway;
    private final CountDownLatch read = new CountDownLatch(1);
    private final AtomicReference<String> trouble = new AtomicReference<>();
    private boolean migrated;
    private List<Active> active = List.of();
    private volatile Map<String, ClientHeads> heads = Map.of();

    HeadsInUse(Transactions transactions, Flyway flyway) {
        this.transactions = transactions;
        this.flyway = flyway;
    }

    /** The client's own model as it stands now. */
    public OwnModel of(String clientId) {
        var own = heads.get(clientId);
        return own == null ? OwnModel.NONE : own;
    }

    /** Waits, for as long as it takes, until the heads have been read once. */
    public void awaitRead() throws InterruptedException {
        read.await();
    }

    boolean areRead() {
        return read.getCount() == 0;
    }

    /** Why they could not be read lately; null when they were. */
    String trouble() {
        return trouble.get();
    }

    @Scheduled(every = "${balie.learning.refresh:3s}", concurrentExecution = ConcurrentExecution.SKIP)
    void tick() {
        try {
            refresh();
            if (trouble.getAndSet(null) != null) LOG.info("heads are read again");
        } catch (SQLException | FlywayException e) {
            tell(e);
        }
    }

    private void tell(Exception failure) {
        var name = failure.getClass().getSimpleName()
                + (failure instanceof SQLException sql ? " " + sql.getSQLState() : "");
        if (!name.equals(trouble.getAndSet(name)))
            LOG.warnf("heads cannot be read: %s; those in memory answer, and it is tried again", name);
    }

    /** Reads at once which heads are to answer; those that are held already are not read again. */
    synchronized void refresh() throws SQLException {
        if (!migrated) flyway.migrate();
        migrated = true;
        transactions.apart(connection -> {
            var present = new HeadTable(connection).active();
            if (!present.equals(active)) heads = read(connection, present);
            active = present;
            return null;
        });
        read.countDown();
    }

    private Map<String, ClientHeads> read(Connection connection, List<Active> present) throws SQLException {
        var byClient = new HashMap<String, Map<Learnable, Numbered>>();
        for (var one : present)
            byClient.computeIfAbsent(one.clientId(), none -> new EnumMap<>(Learnable.class))
                    .put(one.tag(), head(connection, one));
        var all = new HashMap<String, ClientHeads>();
        byClient.forEach((client, its) -> all.put(client, new ClientHeads(its)));
        return Map.copyOf(all);
    }

    private Numbered head(Connection connection, Active one) throws SQLException {
        var held = heads.get(one.clientId());
        var same = held == null ? null : held.of(one.tag());
        if (same != null && same.version() == one.version()) return same;
        return new Numbered(one.version(), new HeadTable(connection).head(one.clientId(), one.tag(), one.version()));
    }
}
