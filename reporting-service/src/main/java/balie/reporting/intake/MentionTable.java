package balie.reporting.intake;

import balie.events.MentionTriaged;
import balie.platform.delivery.Received;
import balie.reporting.tally.Changes;
import balie.reporting.tally.CorrectedTags;
import balie.reporting.tally.MentionFact;
import balie.reporting.tally.Origin;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The facts of one generation. Two transactions that meet on a mention wait for each other here and never in a circle: all insert in one
 * order first, then lock what was there in one order; counters come after.
 */
public final class MentionTable {
    private final Connection connection;
    private final long generation;

    public MentionTable(Connection connection, long generation) {
        this.connection = connection;
        this.generation = generation;
    }

    /** Applies the events, in order, and tells what changed; the counters are the caller's to change. */
    public Changes apply(List<Received<MentionTriaged>> batch) throws SQLException {
        var events = byMention(batch);
        var corrections = new CorrectionTable(connection, generation).of(events.keySet());
        var changes = new Changes();
        var known = insertUnknown(events, corrections, changes);
        if (!known.isEmpty()) updateKnown(known, events, corrections, changes);
        return changes;
    }

    private static Map<UUID, List<Received<MentionTriaged>>> byMention(List<Received<MentionTriaged>> batch) {
        var events = new TreeMap<UUID, List<Received<MentionTriaged>>>();
        for (var received : batch)
            events.computeIfAbsent(received.event().mention().mentionId(), id -> new ArrayList<>())
                    .add(received);
        return events;
    }

    /** Inserts every mention as if it were new; returns the ids of those that were not. */
    private List<UUID> insertUnknown(
            Map<UUID, List<Received<MentionTriaged>>> events, Map<UUID, CorrectedTags> corrections, Changes changes)
            throws SQLException {
        var made = new LinkedHashMap<UUID, MentionFact>();
        events.forEach((id, its) -> made.put(id, after(MentionFact.unknown(id), its, corrections.get(id))));
        var inserted = insert(made.values());
        var known = new ArrayList<UUID>();
        made.forEach((id, fact) -> {
            if (inserted.contains(id)) changes.note(MentionFact.unknown(id), fact);
            else known.add(id);
        });
        return known;
    }

    private void updateKnown(
            List<UUID> known,
            Map<UUID, List<Received<MentionTriaged>>> events,
            Map<UUID, CorrectedTags> corrections,
            Changes changes)
            throws SQLException {
        var changed = new ArrayList<MentionFact>();
        for (var before : locked(known)) {
            var after = after(before, events.get(before.mentionId()), corrections.get(before.mentionId()));
            changes.note(before, after);
            if (after != before) changed.add(after);
        }
        if (!changed.isEmpty()) update(changed);
    }

    private static MentionFact after(
            MentionFact fact, List<Received<MentionTriaged>> events, CorrectedTags corrections) {
        var told = fact;
        for (var received : events)
            told = told.after(received.event(), new Origin(received.partition(), received.offset(), received.sentAt()));
        return told == fact || corrections == null ? told : told.corrected(corrections);
    }

    private Set<UUID> insert(Collection<MentionFact> facts) throws SQLException {
        try (var statement = connection.prepareStatement(MentionRow.INSERT)) {
            MentionRow.bind(statement, generation, facts);
            return MentionRow.ids(statement.executeQuery());
        }
    }

    private void update(Collection<MentionFact> facts) throws SQLException {
        try (var statement = connection.prepareStatement(MentionRow.UPDATE)) {
            MentionRow.bind(statement, generation, facts);
            statement.executeUpdate();
        }
    }

    /** These facts, as far as they are known, which nobody else changes until the transaction ends. */
    List<MentionFact> locked(Collection<UUID> ids) throws SQLException {
        try (var statement = connection.prepareStatement(MentionRow.LOCK)) {
            statement.setLong(1, generation);
            Rows.from(2, statement, ids).uuids(id -> id);
            var rows = statement.executeQuery();
            var facts = new ArrayList<MentionFact>();
            while (rows.next()) facts.add(MentionRow.read(rows));
            return facts;
        }
    }
}
