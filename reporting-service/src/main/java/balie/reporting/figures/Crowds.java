package balie.reporting.figures;

import balie.reporting.period.Span;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;

/** Counts a client's authors. Authors cannot be summed over hours, so they are counted from the facts each time. */
@ApplicationScoped
public class Crowds {
    private static final String COUNT = """
            select coalesce(sum(posts), 0)::int as posts, count(*)::int as authors, count(*) filter (where posts > 1)::int as repeating
            from (select count(*) as posts from mentions
                  where client_id = ? and published_at >= ?::timestamptz and published_at < ?::timestamptz and concerning
                    and author is not null
                  group by author) as known
            """;

    private final AgroalDataSource database;

    Crowds(AgroalDataSource database) {
        this.database = database;
    }

    /** The authors of posts about the client. */
    public Crowd of(String clientId, Span span) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(COUNT)) {
            statement.setString(1, clientId);
            statement.setString(2, span.from().toString());
            statement.setString(3, span.to().toString());
            var row = statement.executeQuery();
            row.next();
            return new Crowd(row.getInt("posts"), row.getInt("authors"), row.getInt("repeating"));
        }
    }
}
