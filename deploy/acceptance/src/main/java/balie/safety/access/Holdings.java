package balie.safety.access;

import balie.safety.Rows;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the desk holds, a figure for each table, so that a change anywhere shows. Tables that move by themselves are named apart. */
record Holdings(Map<String, String> tables) {
    private static final String NAMES = """
            select schemaname || '.' || tablename from pg_tables
            where schemaname in ('collector', 'triage', 'response', 'reporting') order by 1""";
    private static final String SUM =
            "select count(*) || ':' || coalesce(sum(hashtextextended(t::text, 0)), 0) from %s t";

    static Holdings read(Connection database) throws SQLException, IOException {
        var moving = Set.copyOf(Rows.lines("access/moving.txt"));
        var held = new TreeMap<String, String>();
        for (var table : names(database)) if (!moving.contains(table)) held.put(table, sum(database, table));
        return new Holdings(held);
    }

    /** The tables that are not as they were. */
    Set<String> changedSince(Holdings before) {
        var changed = new TreeSet<String>();
        tables.forEach((table, sum) -> {
            if (!sum.equals(before.tables.get(table))) changed.add(table);
        });
        return changed;
    }

    private static Set<String> names(Connection database) throws SQLException {
        var names = new TreeSet<String>();
        try (var statement = database.createStatement()) {
            var rows = statement.executeQuery(NAMES);
            while (rows.next()) names.add(rows.getString(1));
        }
        return names;
    }

    private static String sum(Connection database, String table) throws SQLException {
        try (var statement = database.createStatement()) {
            var rows = statement.executeQuery(SUM.formatted(table));
            rows.next();
            return rows.getString(1);
        }
    }
}
