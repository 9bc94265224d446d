package balie.reporting.figures;

import balie.events.ChannelType;
import balie.events.Verdict.Flag;
import balie.events.Verdict.Motive;
import balie.events.Verdict.Polarity;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The posts behind the figures, newest first unless it is said otherwise. */
@ApplicationScoped
public class Posts {
    private final AgroalDataSource database;

    Posts(AgroalDataSource database) {
        this.database = database;
    }

    /** Where a page of posts ended: the next one begins with what is older. */
    public record Place(Instant publishedAt, UUID mentionId) {}

    /** At most that many posts, from the newest or from that place on. */
    public List<Post> find(PostFilter filter, Optional<Place> after, int atMost) throws SQLException {
        var sql = "select * from mentions where " + where(filter)
                + (after.isPresent() ? " and (published_at, mention_id) < (?::timestamptz, ?)" : "")
                + " order by published_at desc, mention_id desc limit ?";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            var index = bind(statement, filter);
            if (after.isPresent()) {
                statement.setString(index++, after.get().publishedAt().toString());
                statement.setObject(index++, after.get().mentionId());
            }
            statement.setInt(index, atMost);
            return Reading.all(statement.executeQuery(), Posts::post);
        }
    }

    /** At most that many, the oldest first. */
    public List<Post> oldest(PostFilter filter, int atMost) throws SQLException {
        var sql = "select * from mentions where " + where(filter) + " order by published_at, mention_id limit ?";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setInt(bind(statement, filter), atMost);
            return Reading.all(statement.executeQuery(), Posts::post);
        }
    }

    /** Those of these posts that are about the client and still stand at their source, newest first. */
    public List<Post> those(String clientId, List<UUID> ids) throws SQLException {
        var sql = """
                select * from mentions where client_id = ? and mention_id = any (?::uuid[]) and concerning and not withdrawn
                order by published_at desc, mention_id desc
                """;
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, clientId);
            statement.setArray(2, connection.createArrayOf("uuid", ids.toArray()));
            return Reading.all(statement.executeQuery(), Posts::post);
        }
    }

    /** How the newest case of each of these posts stands, as the status's name; nothing for those without a case. */
    public Map<UUID, String> cases(List<Post> posts) throws SQLException {
        var sql = """
                select mention_id, status from case_mentions join cases using (case_id)
                where mention_id = any (?::uuid[]) order by opened_at
                """;
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            var ids = posts.stream().map(Post::mentionId).toArray(UUID[]::new);
            statement.setArray(1, connection.createArrayOf("uuid", ids));
            var rows = statement.executeQuery();
            var standings = new HashMap<UUID, String>();
            while (rows.next()) standings.put(rows.getObject(1, UUID.class), rows.getString(2));
            return standings;
        }
    }

    /** How many there are in all. */
    public int count(PostFilter filter) throws SQLException {
        return counts(filter, filter.span().from()).inAll();
    }

    /** How many there are in all, and how many of them since a moment. */
    public record Counts(int inAll, int since) {}

    /** Both in one look. */
    public Counts counts(PostFilter filter, Instant since) throws SQLException {
        var sql = "select count(*), count(*) filter (where published_at >= ?::timestamptz) from mentions where "
                + where(filter);
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, since.toString());
            bind(statement, filter, 2);
            var row = statement.executeQuery();
            row.next();
            return new Counts(row.getInt(1), row.getInt(2));
        }
    }

    private static String where(PostFilter filter) {
        return filter.where().sql();
    }

    private static int bind(PreparedStatement statement, PostFilter filter) throws SQLException {
        return bind(statement, filter, 1);
    }

    private static int bind(PreparedStatement statement, PostFilter filter, int first) throws SQLException {
        var index = first;
        for (var value : filter.where().values()) statement.setObject(index++, value);
        return index;
    }

    private static Post post(ResultSet row) throws SQLException {
        return new Post(
                row.getObject("mention_id", UUID.class),
                Reading.moment(row, "published_at"),
                ChannelType.valueOf(row.getString("channel")),
                Polarity.valueOf(row.getString("sentiment")),
                row.getString("language"),
                texts(row, "motives").map(Motive::valueOf).toList(),
                texts(row, "categories").toList(),
                texts(row, "flags").map(Flag::valueOf).sorted().toList(),
                texts(row, "source_names").toList(),
                row.getString("title"),
                row.getString("text"),
                row.getString("permalink"),
                row.getInt("content_revision") > 1 && Reading.moment(row, "edited_at") != null,
                row.getBoolean("withdrawn"),
                row.getBoolean("backfill"));
    }

    private static Stream<String> texts(ResultSet row, String column) throws SQLException {
        return Stream.of((String[]) row.getArray(column).getArray());
    }
}
