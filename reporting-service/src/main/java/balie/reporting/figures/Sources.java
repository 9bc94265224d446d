package balie.reporting.figures;

import balie.reporting.freshness.SourceState;
import balie.reporting.intake.SourceRow;
import balie.reporting.period.Span;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The sources of a client, and what was checked of them. */
@ApplicationScoped
public class Sources {
    private static final String OF =
            "select * from sources where client_id = any (?) order by client_id, lower(name), source_id";

    private static final String CHECKS = """
            select source_id, sum(checks)::int as checks, sum(failed)::int as failed from checks_per_hour
            where client_id = ? and hour >= this_hour(?::timestamptz) and hour < ?::timestamptz group by 1
            """;

    private final AgroalDataSource database;

    Sources(AgroalDataSource database) {
        this.database = database;
    }

    /** How many checks there were, and how many of them failed. */
    public record Checks(int checks, int failed) {
        /** None at all. */
        public static final Checks NONE = new Checks(0, 0);
    }

    /** Every source that the client listens or listened to, by name. */
    public List<SourceState> of(String clientId) throws SQLException {
        return ofAll(List.of(clientId)).getOrDefault(clientId, List.of());
    }

    /** The same for several clients, by client. */
    public Map<String, List<SourceState>> ofAll(Collection<String> clientIds) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(OF)) {
            statement.setArray(1, connection.createArrayOf("text", clientIds.toArray()));
            return Reading.all(statement.executeQuery(), SourceRow::read).stream()
                    .collect(Collectors.groupingBy(SourceState::clientId));
        }
    }

    /** Checks by source, in the hours that the span touches. */
    public Map<String, Checks> checks(String clientId, Span span) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(CHECKS)) {
            statement.setString(1, clientId);
            statement.setString(2, span.from().toString());
            statement.setString(3, span.to().toString());
            var rows = statement.executeQuery();
            var checks = new HashMap<String, Checks>();
            while (rows.next())
                checks.put(rows.getString("source_id"), new Checks(rows.getInt("checks"), rows.getInt("failed")));
            return checks;
        }
    }
}
