package balie.reporting.figures;

import balie.events.CaseEvent.Clock;
import balie.events.CaseEvent.Status;
import balie.events.ChannelType;
import balie.reporting.intake.ClockRow;
import balie.reporting.period.Span;
import balie.reporting.reaction.CaseFact;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds the cases of one client that its figures are made of, all from one snapshot. */
@ApplicationScoped
public class CaseQueries {
    private static final String WITHIN = "client_id = ? and %1$s >= ?::timestamptz and %1$s < ?::timestamptz";

    /**
     * Each case is looked up by its id, and so are its clocks: joined at large, the policy is asked about every row of the client, and a
     * plan made of stale statistics took half a minute for 50,000 cases.
     */
    private static final String FOUND = """
            with touched as (
                select case_id from cases where %s
                union
                select case_id from cases where %s
                union
                select case_id from case_clocks where %s
                union
                select case_id from cases where client_id = ? and status in ('NEW', 'CLAIMED', 'WAITING')
            )
            select * from touched cross join lateral (
                select status, channel, published_at, opened_at, first_reply_at from cases where cases.case_id = touched.case_id offset 0
            ) as fact
            left join lateral (
                select kind, round, state, profile_version, target_ms, started_at, due_at, breached_at, done_at, dropped_at, business_ms,
                       calendar_ms
                from case_clocks where case_clocks.case_id = touched.case_id offset 0
            ) as clock on true
            """.formatted(
                    WITHIN.formatted("opened_at"), WITHIN.formatted("first_reply_at"), WITHIN.formatted("decided_at"));

    private static final String ORDER = " order by case_id, kind, round";

    private static final String FIND = FOUND + ORDER;

    private static final String SINCE = "select min(opened_at) as first from cases where client_id = ?";

    private static final String HISTORY =
            "select * from (" + SINCE + ") as since left join (" + FOUND + ") as found on true" + ORDER;

    private final AgroalDataSource database;

    CaseQueries(AgroalDataSource database) {
        this.database = database;
    }

    /** Every case that was opened, answered or had a target met or missed within the span, and every one that is open now. */
    public List<CaseFact> find(String clientId, Span span) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(FIND)) {
            bind(statement, 1, clientId, span);
            var rows = statement.executeQuery();
            return rows.next() ? cases(rows) : List.of();
        }
    }

    /**
     * The client's cases, and since when there are any.
     *
     * @param since when the first was opened, relevant or not; empty while there never was one
     */
    public record History(Optional<Instant> since, List<CaseFact> cases) {}

    /** What {@link #find} and {@link #since} tell, in one look. */
    public History history(String clientId, Span span) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(HISTORY)) {
            statement.setString(1, clientId);
            bind(statement, 2, clientId, span);
            var rows = statement.executeQuery();
            rows.next();
            var since = Optional.ofNullable(Reading.moment(rows, "first"));
            return new History(since, rows.getString("case_id") == null ? List.of() : cases(rows));
        }
    }

    private static void bind(PreparedStatement statement, int first, String clientId, Span span) throws SQLException {
        for (var index = first; index < first + 9; index += 3) {
            statement.setString(index, clientId);
            statement.setString(index + 1, span.from().toString());
            statement.setString(index + 2, span.to().toString());
        }
        statement.setString(first + 9, clientId);
    }

    /** When the client's first case was opened, relevant or not; empty while there never was one. */
    public Optional<Instant> since(String clientId) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(SINCE)) {
            statement.setString(1, clientId);
            var row = statement.executeQuery();
            row.next();
            return Optional.ofNullable(Reading.moment(row, "first"));
        }
    }

    /** From the row on that was reached. A case stands in as many rows as it has clocks, and in one if it has none. */
    private static List<CaseFact> cases(ResultSet rows) throws SQLException {
        var facts = new LinkedHashMap<UUID, CaseFact>();
        var clocks = new HashMap<UUID, List<Clock>>();
        do {
            var id = rows.getObject("case_id", UUID.class);
            facts.putIfAbsent(id, fact(id, rows));
            var its = clocks.computeIfAbsent(id, known -> new ArrayList<>());
            if (rows.getString("kind") != null) its.add(ClockRow.read(rows));
        } while (rows.next());
        return facts.values().stream()
                .map(fact -> fact.with(clocks.get(fact.caseId())))
                .toList();
    }

    private static CaseFact fact(UUID id, ResultSet row) throws SQLException {
        return new CaseFact(
                id,
                Status.valueOf(row.getString("status")),
                ChannelType.valueOf(row.getString("channel")),
                Reading.moment(row, "published_at"),
                Reading.moment(row, "opened_at"),
                Reading.moment(row, "first_reply_at"),
                List.of());
    }
}
