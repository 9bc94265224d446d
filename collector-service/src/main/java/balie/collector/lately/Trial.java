package balie.collector.lately;

import balie.collector.Columns;
import balie.collector.query.Query;
import balie.collector.query.QueryIndex;
import balie.collector.query.Searchable;
import balie.platform.session.Person;
import balie.platform.session.Roles;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tries a query on what was collected lately, as far as the person may see it: exactly as a monitor would match it. */
@ApplicationScoped
class Trial {
    private static final int MOST_SEARCHED = 5_000;
    private static final int MOST_SHOWN = 50;
    private static final String LATELY = """
            select document.*, source.name, source.url from document join source using (source_id)
            where (? = '*' or document.client_id = any (string_to_array(?, ',')) or document.client_id is null and ?)
            order by collected_at desc, key limit ?
            """;

    private final AgroalDataSource database;
    private final Person person;

    Trial(AgroalDataSource database, Person person) {
        this.database = database;
        this.person = person;
    }

    /**
     * What the query finds.
     *
     * @param searched posts that were looked through
     * @param found how many of them it finds; {@code hits} has the newest of these
     */
    record Result(int searched, int found, List<Hit> hits) {}

    Result run(Query query) throws SQLException {
        var posts = new ArrayList<Searchable>();
        var hits = new ArrayList<Hit>();
        read(posts, hits);
        try (var index = QueryIndex.of(Map.of("tried", query))) {
            var matches = index.match(posts);
            var found = new ArrayList<Hit>();
            for (int at = 0; at < posts.size(); at++) if (!matches.get(at).isEmpty()) found.add(hits.get(at));
            return new Result(
                    posts.size(), found.size(), List.copyOf(found.subList(0, Math.min(MOST_SHOWN, found.size()))));
        }
    }

    private void read(List<Searchable> posts, List<Hit> hits) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(LATELY)) {
            select.setString(1, person.clients().setting());
            select.setString(2, person.clients().setting());
            select.setBoolean(3, !person.hasRole(Roles.CLIENT));
            select.setInt(4, MOST_SEARCHED);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    var link = rows.getString("link");
                    posts.add(new Searchable(
                            rows.getString("title"),
                            rows.getString("text"),
                            link == null ? rows.getString("url") : link));
                    hits.add(hit(rows));
                }
            }
        }
    }

    private static Hit hit(ResultSet row) throws SQLException {
        return new Hit(
                row.getString("source_id"),
                row.getString("name"),
                row.getString("title"),
                Hit.excerpt(row.getString("text")),
                row.getString("link"),
                Columns.instant(row, "published_at"),
                Columns.instant(row, "collected_at"));
    }
}
