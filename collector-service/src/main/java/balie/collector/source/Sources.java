package balie.collector.source;

import balie.collector.Columns;
import balie.events.ChannelType;
import balie.events.SourceChecked.Outcome;
import balie.platform.session.Person;
import balie.platform.session.Roles;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The sources that a person may see: those of their clients, and for staff also those that no client owns. Call within a {@code
 * ClientTransaction}.
 */
@ApplicationScoped
public class Sources {
    private static final String VISIBLE =
            "(? = '*' or client_id = any (string_to_array(?, ',')) or client_id is null and ?)";
    private static final String READ = "select * from source where " + VISIBLE;
    private static final String INSERT = """
            insert into source (name, url, host, kind, recipe, channel, client_id, every_seconds, language, source_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (source_id) do nothing
            """;
    private static final String UPDATE = """
            update source set name = ?, url = ?, host = ?, kind = ?, recipe = ?, channel = ?, client_id = ?, every_seconds = ?, language = ?,
                changed_at = case when moved then clock_timestamp() else changed_at end,
                next_due = case when moved then clock_timestamp()
                    else least(next_due, clock_timestamp() + make_interval(secs => asked)) end
            from (select url <> ? or kind <> ? or recipe is distinct from ? or client_id is distinct from ? as moved, ?::int as asked from source where source_id = ?) as before
            where source_id = ?
            """;

    private final AgroalDataSource database;
    private final Person person;

    Sources(AgroalDataSource database, Person person) {
        this.database = database;
        this.person = person;
    }

    /** By name. */
    public List<Source> all() throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(READ + " order by lower(name), source_id")) {
            visible(select, 1);
            return read(select);
        }
    }

    public Optional<Source> find(String id) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(READ + " and source_id = ?")) {
            visible(select, 1);
            select.setString(4, id);
            return read(select).stream().findFirst();
        }
    }

    /** False when the id is taken, by whomever. */
    boolean add(Source source, String host) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            fill(insert, source, host);
            insert.setString(10, source.id());
            return insert.executeUpdate() == 1;
        }
    }

    /** Another address, kind, recipe or owner starts the source anew; its cursor no longer holds. */
    void change(Source source, String host) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(UPDATE)) {
            fill(update, source, host);
            update.setString(10, source.url());
            update.setString(11, source.kind().name());
            update.setString(12, RecipeText.of(source.recipe()));
            update.setString(13, source.owner());
            update.setLong(14, source.every().toSeconds());
            update.setString(15, source.id());
            update.setString(16, source.id());
            update.executeUpdate();
        }
    }

    void remove(String id) throws SQLException {
        execute("delete from source where source_id = ?", id);
    }

    /** Makes it due now. */
    public void run(String id) throws SQLException {
        execute("update source set next_due = clock_timestamp() where source_id = ?", id);
    }

    private void execute(String sql, String id) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, id);
            statement.executeUpdate();
        }
    }

    private void visible(PreparedStatement statement, int from) throws SQLException {
        statement.setString(from, person.clients().setting());
        statement.setString(from + 1, person.clients().setting());
        statement.setBoolean(from + 2, !person.hasRole(Roles.CLIENT));
    }

    private static void fill(PreparedStatement statement, Source source, String host) throws SQLException {
        statement.setString(1, source.name());
        statement.setString(2, source.url());
        statement.setString(3, host);
        statement.setString(4, source.kind().name());
        statement.setString(5, RecipeText.of(source.recipe()));
        statement.setString(6, source.channel().name());
        statement.setString(7, source.owner());
        statement.setLong(8, source.every().toSeconds());
        statement.setString(9, source.language());
    }

    private static List<Source> read(PreparedStatement select) throws SQLException {
        var sources = new ArrayList<Source>();
        try (var rows = select.executeQuery()) {
            while (rows.next()) sources.add(source(rows));
        }
        return sources;
    }

    private static Source source(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return new Source(
                row.getString("source_id"),
                row.getString("name"),
                row.getString("url"),
                SourceKind.valueOf(row.getString("kind")),
                RecipeText.read(row.getString("recipe")),
                ChannelType.valueOf(row.getString("channel")),
                row.getString("client_id"),
                Duration.ofSeconds(row.getInt("every_seconds")),
                row.getString("language"),
                new Source.LastCheck(
                        Columns.instant(row, "checked_at"),
                        outcome == null ? null : Outcome.valueOf(outcome),
                        row.getString("cause"),
                        row.getString("detail"),
                        row.getInt("failures"),
                        Columns.instant(row, "next_due")));
    }
}
