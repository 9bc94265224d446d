package balie.speed.tables;

import balie.speed.tables.BareInserts.Load;
import balie.speed.tables.Stored.Lot;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The desk's: the mention, and for one in twenty a case with its history and the events that tell of it. */
final class ResponseIntake implements MeasuredIntake {
    private static final String THEIRS = "(select case_id from response.case_mention where %s)";

    /** What the relay has long sent and removed: for each event of a case a body that holds the whole case. */
    private static final String OUTBOX = """
            select row_number() over ()::text, 'case-events', e.case_id::text, e.case_id || '-' || e.sequence, e.case_id::text,
                convert_to(c.file::text || e.detail::text, 'UTF8')::text, e.at::text
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
        clear();
        return new BareInserts(
                connection,
                List.of(
                        new Load(mentions, mentions.rows(posts)),
                        new Load(cases, cases.rows("case_id in " + theirs + " order by case_id")),
                        new Load(held, held.rows(posts + " order by case_id")),
                        new Load(events, events.rows("case_id in " + theirs + " order by case_id, sequence")),
                        new Load(outbox, outbox.selected(OUTBOX.formatted(theirs)))),
                lot.posts(),
                stored(lot).batch());
    }

    /** The relay empties the outbox again and again. */
    private void clear() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("truncate " + outbox.to());
        }
    }
}
