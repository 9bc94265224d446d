package balie.reporting.figures;

import balie.reporting.figures.Client.Competitor;
import balie.reporting.period.Span;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many of the posts found for a client name each of its competitors, by the very search that shows them. Whether a post is also about
 * the client makes no difference; one that names two counts for both. The words of a withdrawn post are gone, so it counts for none.
 */
@ApplicationScoped
public class Voices {
    private static final String COUNT = """
            select place, count(*)::int as mentions
            from unnest(?::text[]) with ordinality as asked (words, place)
            join mentions on client_id = ? and published_at >= ?::timestamptz and published_at < ?::timestamptz
                and terms @@ websearch_to_tsquery('simple', words)
            group by place
            """;

    private final AgroalDataSource database;

    Voices(AgroalDataSource database) {
        this.database = database;
    }

    /** Posts by competitor, in the given order; none is a zero here, because it was looked for. */
    public Map<Competitor, Integer> of(String clientId, List<Competitor> competitors, Span span) throws SQLException {
        var counts = new ArrayList<>(Collections.nCopies(competitors.size(), 0));
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(COUNT)) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "text", competitors.stream().map(Competitor::search).toArray()));
            statement.setString(2, clientId);
            statement.setString(3, span.from().toString());
            statement.setString(4, span.to().toString());
            var rows = statement.executeQuery();
            while (rows.next()) counts.set(rows.getInt("place") - 1, rows.getInt("mentions"));
        }
        var voices = new LinkedHashMap<Competitor, Integer>();
        for (var competitor : competitors) voices.put(competitor, counts.get(voices.size()));
        return voices;
    }
}
