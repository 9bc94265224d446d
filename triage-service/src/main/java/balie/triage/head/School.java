package balie.triage.head;

import balie.platform.delivery.Transactions;
import balie.triage.judge.Judge;
import balie.triage.judge.Learnable;
import balie.triage.profile.Profiles;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Learns clients' heads and steps back from them: of one client one replica at a time, and never from another client's lessons. */
@ApplicationScoped
public class School {
    private static final int LOCK = 0x62616c69;

    private final Transactions transactions;
    private final Profiles profiles;
    private final Judge judge;
    private final HeadsInUse heads;
    private final LearningConfig config;

    School(Transactions transactions, Profiles profiles, Judge judge, HeadsInUse heads, LearningConfig config) {
        this.transactions = transactions;
        this.profiles = profiles;
        this.judge = judge;
        this.heads = heads;
        this.config = config;
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** Learns every tag of the client; empty while somebody else does. */
    public Optional<List<Outcome>> learn(String clientId, String by) throws SQLException {
        return locked(clientId, connection -> teach(connection, clientId, by, EnumSet.allOf(Learnable.class)));
    }

    /** Learns, for every client, the tags that have enough new lessons, and those answered by a head of another shared model. */
    void learnDue() throws SQLException, InterruptedException {
        profiles.awaitAll();
        var due = transactions.apart(connection -> new MaterialTable(connection).clientsDue(config.newLessons()));
        for (var clientId : due)
            locked(clientId, connection -> {
                var tags = new MaterialTable(connection).tagsDue(clientId, config.newLessons());
                return teach(connection, clientId, null, tags);
            });
    }

    /** What came of stepping back. */
    public enum Back {
        DONE,
        /** The shared model answers already. */
        NOTHING_TO_STEP_BACK_FROM
    }

    /**
     * Lets the version before answer again, or the shared model where there is none that can, until something is newly learnt; empty while
     * somebody learns.
     */
    public Optional<Back> stepBack(String clientId, Learnable tag, String by) throws SQLException {
        return locked(clientId, connection -> Transactions.call(connection, same -> stepBack(same, clientId, tag, by)));
    }

    private static Back stepBack(Connection connection, String clientId, Learnable tag, String by) throws SQLException {
        var table = new HeadTable(connection);
        var versions = table.of(clientId, tag);
        var active = HeadTable.active(versions);
        if (active.isEmpty()) return Back.NOTHING_TO_STEP_BACK_FROM;
        table.change(clientId, active.get(), HeadState.TAKEN_BACK, by);
        var before = versions.stream()
                .filter(version -> version.state() == HeadState.REPLACED
                        && version.isUsable()
                        && version.version() < active.get().version())
                .findFirst();
        if (before.isPresent()) table.change(clientId, before.get(), HeadState.ACTIVE, by);
        return Back.DONE;
    }

    private List<Outcome> teach(Connection connection, String clientId, String by, Set<Learnable> tags)
            throws SQLException {
        var teaching = new Teaching(connection, judge, clientId, profiles.of(clientId), by, config.mostLessons());
        var outcomes = new ArrayList<Outcome>();
        for (var tag : tags) outcomes.add(teaching.teach(tag));
        return outcomes;
    }

    /** The lock is the connection's own: it ends with it, and no transaction stands idle meanwhile. */
    private <T> Optional<T> locked(String clientId, Work<T> work) throws SQLException {
        var done = transactions.apart(connection -> {
            if (!lock(connection, "select pg_try_advisory_lock(?, hashtext(?))", clientId)) return Optional.<T>empty();
            try {
                return Optional.of(work.on(connection));
            } finally {
                lock(connection, "select pg_advisory_unlock(?, hashtext(?))", clientId);
            }
        });
        if (done.isPresent()) heads.refresh();
        return done;
    }

    private static boolean lock(Connection connection, String sql, String clientId) throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            query.setInt(1, LOCK);
            query.setString(2, clientId);
            var rows = query.executeQuery();
            rows.next();
            return rows.getBoolean(1);
        }
    }
}
