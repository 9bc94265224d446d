package balie.reporting.intake;

import balie.events.TriageCorrected;
import balie.platform.delivery.Received;
import balie.reporting.tally.Changes;
import balie.reporting.tally.CorrectedTags;
import balie.reporting.tally.MentionFact;
import balie.reporting.tally.Tag;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

/**
 * The corrections of one generation: of each mention and tag the latest holds, in whatever order they come. While a batch of corrections is
 * applied no mentions are, or neither would see the other's.
 */
public final class CorrectionTable {
    private static final long LOCK = 0x62616c69_0003L;

    private final Connection connection;
    private final long generation;

    public CorrectionTable(Connection connection, long generation) {
        this.connection = connection;
        this.generation = generation;
    }

    /** Until the transaction ends no corrections are applied to what is shown. */
    static void keepOut(Connection connection) throws SQLException {
        lock(connection, "select pg_advisory_xact_lock_shared(?)");
    }

    /** Waits until no mentions are being applied to what is shown; none are until the transaction ends. */
    static void waitForMentions(Connection connection) throws SQLException {
        lock(connection, "select pg_advisory_xact_lock(?)");
    }

    private static void lock(Connection connection, String sql) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, LOCK);
            statement.execute();
        }
    }

    /** Keeps the corrections and tells what became of the facts; the counters are the caller's to change. */
    public Changes apply(List<Received<TriageCorrected>> batch) throws SQLException {
        var latest = new LatestCorrections();
        for (var received : batch) latest.add(received);
        var mentions = new TreeSet<UUID>();
        if (!latest.isEmpty()) mentions.addAll(put(latest.all()));
        return correct(mentions);
    }

    private Collection<UUID> put(Collection<Received<TriageCorrected>> latest) throws SQLException {
        try (var statement = connection.prepareStatement(CorrectionRow.PUT)) {
            CorrectionRow.bind(statement, generation, latest);
            return MentionRow.ids(statement.executeQuery());
        }
    }

    /** Brings every fact in line with its corrections, where it is not. */
    public void correctAll() throws SQLException {
        try (var statement = connection.prepareStatement(CorrectionRow.MENTIONS)) {
            statement.setLong(1, generation);
            correct(MentionRow.ids(statement.executeQuery()));
        }
    }

    private Changes correct(Collection<UUID> mentions) throws SQLException {
        var changes = new Changes();
        if (mentions.isEmpty()) return changes;
        var corrections = of(mentions);
        for (var before : new MentionTable(connection, generation).locked(mentions))
            changes.note(before, before.corrected(corrections.get(before.mentionId())));
        if (!changes.facts().isEmpty()) update(changes.facts());
        return changes;
    }

    private void update(List<MentionFact> facts) throws SQLException {
        try (var statement = connection.prepareStatement(CorrectionRow.CORRECT)) {
            CorrectionRow.bindTags(statement, generation, facts);
            statement.executeUpdate();
        }
    }

    /** What people made of these mentions' tags; nothing for those that nobody corrected. */
    Map<UUID, CorrectedTags> of(Collection<UUID> mentions) throws SQLException {
        try (var statement = connection.prepareStatement(CorrectionRow.READ)) {
            statement.setLong(1, generation);
            Rows.from(2, statement, mentions).uuids(id -> id);
            var rows = statement.executeQuery();
            var values = new HashMap<UUID, Map<Tag, List<String>>>();
            while (rows.next())
                values.computeIfAbsent(rows.getObject("mention_id", UUID.class), id -> new EnumMap<>(Tag.class))
                        .put(Tag.valueOf(rows.getString("tag")), CorrectionRow.values(rows));
            var tags = new HashMap<UUID, CorrectedTags>();
            values.forEach((id, its) -> tags.put(id, new CorrectedTags(its)));
            return tags;
        }
    }
}
