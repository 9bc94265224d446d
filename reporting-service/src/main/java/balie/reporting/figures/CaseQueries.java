package balie.reporting.figures;

import balie.events.CaseEvent.Clock;
import balie.events.CaseEvent.Status;
import balie.events.ChannelType;
import balie.reporting.intake.ClockRow;
import balie.reporting.period.Span;
import balie.reporting.reaction.CaseFact;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
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
    private static final String FIND = """
            with asked (client, since, until) as (values (?, ?::timestamptz, ?::timestamptz)),
            touched as (
                select case_id from cases, asked where client_id = client and opened_at >= since and opened_at < until
                union
                select case_id from cases, asked where client_id = client and first_reply_at >= since and first_reply_at < until
                union
                select case_id from cases, asked where client_id = client and status in ('NEW', 'CLAIMED', 'WAITING')
                union
                select case_id from case_clocks, asked
                where client_id = client and state in ('MET', 'BREACHED')
                  and coalesce(breached_at, done_at) >= since and coalesce(breached_at, done_at) < until
            )
            select * from touched join cases using (case_id) left join case_clocks using (case_id, client_id)
            where client_id = (select client from asked)
            order by case_id, kind, round
            """;

    private static final String SINCE = "select min(opened_at) as first from cases where client_id = ?";

    private final AgroalDataSource database;

    CaseQueries(AgroalDataSource database) {
        this.database = database;
    }

    /** Every case that was opened, answered or had a target met or missed within the span, and every one that is open now. */
    public List<CaseFact> find(String clientId, Span span) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(FIND)) {
            statement.setString(1, clientId);
            statement.setString(2, span.from().toString());
            statement.setString(3, span.to().toString());
            return cases(statement.executeQuery());
        }
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

    /** A case stands in as many rows as it has clocks, and in one if it has none. */
    private static List<CaseFact> cases(ResultSet rows) throws SQLException {
        var facts = new LinkedHashMap<UUID, CaseFact>();
        var clocks = new HashMap<UUID, List<Clock>>();
        while (rows.next()) {
            var id = rows.getObject("case_id", UUID.class);
            facts.putIfAbsent(id, fact(id, rows));
            var its = clocks.computeIfAbsent(id, known -> new ArrayList<>());
            if (rows.getString("kind") != null) its.add(ClockRow.read(rows));
        }
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
