package balie.reporting.intake;

import balie.events.CaseEvent;
import balie.platform.delivery.Received;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The cases of one generation: the event with the highest sequence holds, of equal sequences the first, in whatever order they come. Two
 * transactions that meet on a case wait for each other at its row, in the cases' order and never in a circle; its clocks come after.
 */
public final class CaseTable {
    private final Connection connection;
    private final long generation;

    public CaseTable(Connection connection, long generation) {
        this.connection = connection;
        this.generation = generation;
    }

    /** Puts the newest event of each case in the place of what is there, unless that is as new, and keeps what every event tells of clocks. */
    public void apply(List<Received<CaseEvent>> batch) throws SQLException {
        replace(newest(batch));
        new ClockEventTable(connection, generation).add(batch);
    }

    private void replace(Collection<Received<CaseEvent>> newest) throws SQLException {
        var wasThere = put(newest);
        var events = newest.stream()
                .map(Received::event)
                .filter(event -> wasThere.containsKey(event.caseId()))
                .toList();
        if (events.isEmpty()) return;
        var mentions = new CaseMentionTable(connection, generation);
        var known = wasThere.keySet().stream().filter(wasThere::get).toList();
        if (!known.isEmpty()) {
            dropClocks(known);
            mentions.drop(known);
        }
        putClocks(events);
        mentions.put(events);
    }

    private static Collection<Received<CaseEvent>> newest(List<Received<CaseEvent>> batch) {
        var newest = new TreeMap<UUID, Received<CaseEvent>>();
        for (var received : batch) newest.merge(received.event().caseId(), received, CaseTable::newer);
        return newest.values();
    }

    private static Received<CaseEvent> newer(Received<CaseEvent> one, Received<CaseEvent> another) {
        return another.event().sequence() > one.event().sequence() ? another : one;
    }

    /** The cases that were put, each with whether it was there before. */
    private Map<UUID, Boolean> put(Collection<Received<CaseEvent>> newest) throws SQLException {
        try (var statement = connection.prepareStatement(CaseRow.PUT)) {
            CaseRow.bind(statement, generation, newest);
            var wasThere = new HashMap<UUID, Boolean>();
            var rows = statement.executeQuery();
            while (rows.next()) wasThere.put(rows.getObject("case_id", UUID.class), rows.getBoolean("was_there"));
            return wasThere;
        }
    }

    private void dropClocks(Collection<UUID> cases) throws SQLException {
        try (var statement = connection.prepareStatement(ClockRow.DROP)) {
            statement.setLong(1, generation);
            Rows.from(2, statement, cases).uuids(id -> id);
            statement.executeUpdate();
        }
    }

    private void putClocks(List<CaseEvent> events) throws SQLException {
        try (var statement = connection.prepareStatement(ClockRow.PUT)) {
            ClockRow.bind(statement, generation, events);
            statement.executeUpdate();
        }
    }
}
