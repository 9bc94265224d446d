package balie.speed.tables;

import balie.events.Topic;
import balie.platform.delivery.OutboxRow;
import balie.platform.delivery.Outgoing;
import balie.speed.tables.BareInserts.Load;
import balie.speed.tables.Stored.Lot;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** The desk's: the mention, and for one in twenty a case with its history and the events that tell of it. */
final class ResponseIntake implements MeasuredIntake {
    private static final String THEIRS = "(select case_id from response.case_mention where %s)";

    /** What the relay has long sent and removed: for each event of a case a body that holds the whole case. */
    private static final String TOLD = """
            select e.case_id, e.case_id || '/' || e.sequence, convert_to(c.file::text || e.detail::text, 'UTF8')
            from response.case_event e join response.desk_case c using (case_id) where e.case_id in %s
            """;

    private final Connection connection;
    private final BareTable mentions;
    private final BareTable cases;
    private final BareTable held;
    private final BareTable events;
    private final BareTable outbox;

    ResponseIntake(Connection connection) throws SQLException {
        this.connection = connection;
        this.mentions = BareTable.copy(connection, "response.mention");
        this.cases = BareTable.copy(connection, "response.desk_case");
        this.held = BareTable.copy(connection, "response.case_mention");
        this.events = BareTable.copy(connection, "response.case_event");
        this.outbox = BareTable.copy(connection, "response.outbox");
        held.refersTo(cases, "case_id");
        events.refersTo(cases, "case_id");
    }

    @Override
    public Stored stored(Lot lot) {
        return new Stored(connection, "response.mention", "first_stored_at", lot);
    }

    @Override
    public BareInserts bare(Lot lot) throws SQLException {
        var posts = "mention_id between '%s' and '%s'".formatted(lot.first(), lot.last());
        var theirs = THEIRS.formatted(posts);
        int batch = stored(lot).batch();
        clear();
        return new BareInserts(
                connection,
                List.of(
                        new Load(mentions, mentions.rows(posts)),
                        new Load(cases, cases.rows("case_id in " + theirs + " order by case_id")),
                        new Load(held, held.rows(posts + " order by case_id")),
                        new Load(events, events.rows("case_id in " + theirs + " order by case_id, sequence")),
                        new Load(outbox, parcels(theirs, (lot.posts() + batch - 1) / batch))),
                lot.posts(),
                batch);
    }

    /** One for each transaction, with its share of the events. */
    private List<Object[]> parcels(String theirs, int transactions) throws SQLException {
        var told = told(theirs);
        int share = Math.max(1, (told.size() + transactions - 1) / transactions);
        var rows = new ArrayList<Object[]>();
        for (int from = 0; from < told.size(); from += share)
            for (var row : OutboxRow.of(told.subList(from, Math.min(from + share, told.size()))))
                rows.add(texts(rows.size(), row));
        return rows;
    }

    private List<Outgoing> told(String theirs) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(TOLD.formatted(theirs))) {
            var told = new ArrayList<Outgoing>();
            while (found.next()) {
                var caseId = found.getObject(1, UUID.class);
                told.add(new Outgoing(
                        Topic.CASE_EVENTS, caseId.toString(), found.getString(2), caseId, found.getBytes(3)));
            }
            return told;
        }
    }

    /** In the order of the table's columns: position, topic, when it was written, how many events, their size, the events. */
    private static Object[] texts(int position, OutboxRow row) {
        return new Object[] {
            Integer.toString(position),
            row.topic(),
            Instant.now().toString(),
            Integer.toString(row.events()),
            Integer.toString(row.size()),
            "\\x" + HexFormat.of().formatHex(row.parcel())
        };
    }

    /** The relay empties the outbox again and again. */
    private void clear() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("truncate " + outbox.to());
        }
    }
}
