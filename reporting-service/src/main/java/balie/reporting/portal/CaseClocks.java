package balie.reporting.portal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Gives cases their clocks, which are read after them: one that changes in between comes again with its case. */
final class CaseClocks {
    private static final String READ =
            "select * from case_clocks where client_id = ? and case_id = any (?) order by case_id, round, kind";

    private CaseClocks() {}

    static List<CaseItem> with(Connection connection, String clientId, List<CaseItem> cases) throws SQLException {
        if (cases.isEmpty()) return cases;
        var clocks = read(connection, clientId, cases);
        return cases.stream()
                .map(item -> item.with(clocks.getOrDefault(item.id(), List.of())))
                .toList();
    }

    private static Map<UUID, List<ClockItem>> read(Connection connection, String clientId, List<CaseItem> cases)
            throws SQLException {
        try (var statement = connection.prepareStatement(READ)) {
            statement.setString(1, clientId);
            var ids = cases.stream().map(CaseItem::id).toArray();
            statement.setArray(2, connection.createArrayOf("uuid", ids));
            var rows = statement.executeQuery();
            var clocks = new HashMap<UUID, List<ClockItem>>();
            while (rows.next())
                clocks.computeIfAbsent(rows.getObject("case_id", UUID.class), id -> new ArrayList<>())
                        .add(ClockItem.read(rows));
            return clocks;
        }
    }
}
