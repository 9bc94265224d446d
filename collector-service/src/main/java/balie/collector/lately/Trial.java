package balie.collector.lately;

import balie.collector.Columns;
import balie.collector.lately.Hit.Found;
import balie.collector.query.Query;
import balie.collector.query.QueryIndex;
import balie.collector.query.Searchable;
import balie.events.ChannelType;
import balie.events.MentionCollected.Author;
import balie.platform.session.Person;
import balie.platform.session.Roles;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tries a query on what was collected lately, as far as the person may see it: exactly as a monitor would match it. */
@ApplicationScoped
public class Trial {
    private static final int MOST_SEARCHED = 20_000;
    /** Posts in memory at a time; each may have 20,000 characters. */
    private static final int AT_ONCE = 100;

    /** Trials take a processor each, which the checks need too, and whoever waits holds one of the pages' eight connections. */
    private static final Turns TURNS = new Turns(2, 3);

    private static final String TRIED = "tried";
    private static final String BEFORE = "before";
    private static final String LATELY = """
            select document.*, source.name, source.url, source.channel from document join source using (source_id)
            where (? = '*' or document.client_id = any (string_to_array(?, ',')) or document.client_id is null and ?)
              and (? = '{}'::text[] or source_id = any (?))
            order by collected_at desc, key limit ?
            """;

    private final AgroalDataSource database;
    private final Person person;

    Trial(AgroalDataSource database, Person person) {
        this.database = database;
        this.person = person;
    }

    /**
     * What the query finds; {@code hits} has the newest of these, and of those that it finds no more.
     *
     * @param searched posts that were looked through
     * @param most whether there were more, older ones that were not looked through
     * @param found how many of them it finds
     * @param added how many of these the query before did not find; 0 without one
     * @param lost how many the query before found and this one does not
     */
    public record Result(int searched, boolean most, int found, int added, int lost, List<Hit> hits) {}

    /**
     * Looks through what was collected lately. Call within a {@code ClientTransaction}: posts come by the hundred then, not all at once.
     *
     * @param before the query to compare with; empty for none
     * @param sources where it looks; empty for everywhere
     * @throws jakarta.ws.rs.WebApplicationException 503 where others try too much already
     */
    public Result run(Query query, Optional<Query> before, Set<String> sources) throws SQLException {
        TURNS.take();
        try {
            return inTurn(query, before, sources);
        } finally {
            TURNS.giveBack();
        }
    }

    private Result inTurn(Query query, Optional<Query> before, Set<String> sources) throws SQLException {
        var queries = before.map(other -> Map.of(TRIED, query, BEFORE, other)).orElseGet(() -> Map.of(TRIED, query));
        try (var index = QueryIndex.of(queries);
                var connection = database.getConnection();
                var select = connection.prepareStatement(LATELY)) {
            fill(select, sources);
            try (var rows = select.executeQuery()) {
                return result(rows, index, before.isPresent());
            }
        }
    }

    private static Result result(ResultSet rows, QueryIndex index, boolean compared) throws SQLException {
        var hits = new Hits();
        int searched = 0;
        for (; rows.next(); searched++) {
            var found = found(index.match(post(rows)), compared);
            if (found.isPresent()) hits.add(hit(rows, found.get()));
        }
        int added = hits.count(Found.NEWLY);
        return new Result(
                searched,
                searched == MOST_SEARCHED,
                hits.count(Found.STILL) + added,
                added,
                hits.count(Found.NO_MORE),
                hits.newest());
    }

    private static Optional<Found> found(Set<String> matches, boolean compared) {
        boolean tried = matches.contains(TRIED);
        boolean before = matches.contains(BEFORE);
        if (tried) return Optional.of(!compared || before ? Found.STILL : Found.NEWLY);
        return before ? Optional.of(Found.NO_MORE) : Optional.empty();
    }

    private void fill(PreparedStatement select, Set<String> sources) throws SQLException {
        select.setFetchSize(AT_ONCE);
        select.setString(1, person.clients().setting());
        select.setString(2, person.clients().setting());
        select.setBoolean(3, !person.hasRole(Roles.CLIENT));
        Columns.array(select, 4, "text", sources);
        Columns.array(select, 5, "text", sources);
        select.setInt(6, MOST_SEARCHED);
    }

    private static Searchable post(ResultSet row) throws SQLException {
        var link = row.getString("link");
        return new Searchable(
                row.getString("title"),
                row.getString("text"),
                link == null ? row.getString("url") : link,
                new Author(row.getString("author"), row.getString("handle"), null, null),
                ChannelType.valueOf(row.getString("channel")),
                row.getString("language"));
    }

    private static Hit hit(ResultSet row, Found found) throws SQLException {
        return new Hit(
                row.getString("source_id"),
                row.getString("name"),
                row.getString("title"),
                Hit.excerpt(row.getString("text")),
                row.getString("link"),
                row.getString("author"),
                Columns.instant(row, "published_at"),
                Columns.instant(row, "collected_at"),
                found);
    }
}
