package balie.reporting.figures;

import balie.events.ChannelType;
import balie.events.Verdict.Polarity;
import balie.reporting.period.Span;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Counts one client's mentions, each figure from one snapshot. */
@ApplicationScoped
public class FigureQueries {
    private static final String COUNT = """
            select grouping(sentiment, channel, category, language, backfill, withdrawn) as unused, concerning, bar, sentiment, channel,
                   motive, category, language, backfill, withdrawn, sum(mentions)::int as mentions
            from unnest(?::timestamptz[], ?::timestamptz[]) with ordinality as bars (since, until, bar)
            cross join lateral counted(?, since, until)
            group by grouping sets ((concerning), (concerning, bar, sentiment), (concerning, channel, motive), (concerning, category),
                                    (concerning, language), (concerning, backfill), (concerning, withdrawn))
            """;

    /** Bounds in a row, not in the call: a plan made for known moments promises so much that it would be made anew each time. */
    private static final String TOTAL = """
            select coalesce(sum(mentions), 0)::int as found, coalesce(sum(mentions) filter (where concerning), 0)::int as about
            from (values (?::text, ?::timestamptz, ?::timestamptz) offset 0) as asked (client, since, until)
            cross join lateral counted(client, since, until)
            """;

    private static final String SENTIMENTS = """
            select place, sentiment, sum(mentions)::int as mentions
            from unnest(?::text[], ?::timestamptz[], ?::timestamptz[]) with ordinality as windows (client, since, until, place)
            cross join lateral counted(client, since, until)
            where concerning group by place, sentiment
            """;

    private static final String BY_SOURCE =
            "select source_id, sum(mentions)::int as mentions from counted_per_place(?, ?::timestamptz, ?::timestamptz) group by 1";

    private static final String EXTENT =
            "select min(published_at) as first, max(published_at) as last from mentions where client_id = ? and concerning";

    private final AgroalDataSource database;

    FigureQueries(AgroalDataSource database) {
        this.database = database;
    }

    /** The figures of the client over all the bars, which follow each other. */
    public Figures count(String clientId, List<Span> bars) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(COUNT)) {
            statement.setArray(1, moments(connection, bars, Span::from));
            statement.setArray(2, moments(connection, bars, Span::to));
            statement.setString(3, clientId);
            var rows = statement.executeQuery();
            var figures = new Figures(bars.size());
            while (rows.next()) add(figures, rows);
            return figures;
        }
    }

    /**
     * What was found in a stretch of time.
     *
     * @param about of those, the ones about the client
     */
    public record Total(int found, int about) {}

    /** How much there is over the span in all, about the client or not. */
    public Total total(String clientId, Span span) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(TOTAL)) {
            statement.setString(1, clientId);
            statement.setString(2, span.from().toString());
            statement.setString(3, span.to().toString());
            var row = statement.executeQuery();
            row.next();
            return new Total(row.getInt("found"), row.getInt("about"));
        }
    }

    /** Bits of {@code grouping}, the last column the lowest: a bit is set for what the row is not about. */
    private static void add(Figures figures, ResultSet row) throws SQLException {
        var count = row.getInt("mentions");
        var unused = row.getInt("unused");
        if (!row.getBoolean("concerning")) {
            if (unused == 0b111111) figures.addElsewhere(count);
            return;
        }
        switch (unused) {
            case 0b011111 -> figures.addBar(row.getInt("bar") - 1, Polarity.valueOf(row.getString("sentiment")), count);
            case 0b101111 ->
                figures.addMotive(ChannelType.valueOf(row.getString("channel")), row.getString("motive"), count);
            case 0b110111 -> figures.addCategory(row.getString("category"), count);
            case 0b111011 -> figures.addLanguage(row.getString("language"), count);
            case 0b111101 -> figures.addBackfill(row.getBoolean("backfill") ? count : 0);
            case 0b111110 -> figures.addWithdrawn(row.getBoolean("withdrawn") ? count : 0);
            default -> {}
        }
    }

    /** One stretch of time of one client. */
    public record Window(String clientId, Span span) {}

    /** The mentions by sentiment in each of the windows, in their order. */
    public List<Map<Polarity, Integer>> sentiments(List<Window> windows) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(SENTIMENTS)) {
            var spans = windows.stream().map(Window::span).toList();
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "text", windows.stream().map(Window::clientId).toArray()));
            statement.setArray(2, moments(connection, spans, Span::from));
            statement.setArray(3, moments(connection, spans, Span::to));
            var rows = statement.executeQuery();
            var figures = new Figures(windows.size());
            while (rows.next())
                figures.addBar(
                        rows.getInt("place") - 1,
                        Polarity.valueOf(rows.getString("sentiment")),
                        rows.getInt("mentions"));
            return figures.bars();
        }
    }

    /** Mentions by the source that listed them; one that two sources listed is counted for both. */
    public Map<String, Integer> bySource(String clientId, Span span) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(BY_SOURCE)) {
            statement.setString(1, clientId);
            statement.setString(2, span.from().toString());
            statement.setString(3, span.to().toString());
            var rows = statement.executeQuery();
            var counts = new HashMap<String, Integer>();
            while (rows.next()) counts.put(rows.getString("source_id"), rows.getInt("mentions"));
            return counts;
        }
    }

    /** From the client's first post through its last; empty while there is none. */
    public Optional<Span> extent(String clientId) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(EXTENT)) {
            statement.setString(1, clientId);
            var row = statement.executeQuery();
            row.next();
            var first = Optional.ofNullable(Reading.moment(row, "first"));
            var last = Reading.moment(row, "last");
            return first.map(from -> new Span(from, last.plus(Duration.ofNanos(1000))));
        }
    }

    private static Array moments(Connection connection, List<Span> spans, Function<Span, Instant> end)
            throws SQLException {
        return connection.createArrayOf(
                "timestamptz", spans.stream().map(end).map(Instant::toString).toArray());
    }
}
