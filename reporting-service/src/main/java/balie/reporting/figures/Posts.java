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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The posts behind the figures, newest first unless it is said otherwise. */
@ApplicationScoped
public class Posts {
    private static final String STANDING =
            " from mentions where client_id = ? and mention_id = any (?::uuid[]) and concerning and not withdrawn";

    /** What there is to find is found in indexes; the few posts that are shown are then looked up one by one, whatever the plan expects. */
    private static final String WAITING = """
            with waiting as materialized (select mention_id, published_at from mentions where %s)
            select counted.*, shown.*, (
                select status from case_mentions join cases using (case_id) where case_mentions.mention_id = shown.mention_id
                order by opened_at desc limit 1) as standing
            from (
                select count(*) as in_all, count(*) filter (where published_at >= ?::timestamptz) as since from waiting
            ) as counted
            left join (
                select post.* from (
                    select mention_id from waiting where published_at >= ?::timestamptz order by published_at, mention_id limit ?
                ) as first
                cross join lateral (select * from mentions where mentions.mention_id = first.mention_id offset 0) as post
            ) as shown on true
            order by published_at, mention_id
            """;

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

    /**
     * Posts that wait.
     *
     * @param inAll how many there are
     * @param since how many of them since a moment
     * @param oldest the first of the latter
     */
    public record Waiting(int inAll, int since, List<Standing> oldest) {}

    /** A post, and how its newest case stands, as the status's name; null without a case. */
    public record Standing(Post post, String standing) {}

    /** All that the filter finds, with at most that many of those since the moment, the oldest first. One look at all of them. */
    public Waiting waiting(PostFilter filter, Instant since, int atMost) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(WAITING.formatted(where(filter)))) {
            var index = bind(statement, filter);
            statement.setString(index++, since.toString());
            statement.setString(index++, since.toString());
            statement.setInt(index, atMost);
            return waiting(statement.executeQuery());
        }
    }

    private static Waiting waiting(ResultSet rows) throws SQLException {
        rows.next();
        var inAll = rows.getInt("in_all");
        var since = rows.getInt("since");
        var oldest = new ArrayList<Standing>();
        for (var more = since > 0; more; more = rows.next())
            oldest.add(new Standing(post(rows), rows.getString("standing")));
        return new Waiting(inAll, since, oldest);
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

    /** The newest of those of these posts that are about the client and still stand at their source. */
    public List<Post> newestOf(String clientId, List<UUID> ids, int atMost) throws SQLException {
        var sql = "select *" + STANDING + " order by published_at desc, mention_id desc limit ?";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, clientId);
            statement.setArray(2, connection.createArrayOf("uuid", ids.toArray()));
            statement.setInt(3, atMost);
            return Reading.all(statement.executeQuery(), Posts::post);
        }
    }

    /** How many of these posts are about the client and still stand at their source. */
    public int count(String clientId, List<UUID> ids) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select count(*)" + STANDING)) {
            statement.setString(1, clientId);
            statement.setArray(2, connection.createArrayOf("uuid", ids.toArray()));
            var row = statement.executeQuery();
            row.next();
            return row.getInt(1);
        }
    }

    /** How many there are in all. */
    public int count(PostFilter filter) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select count(*) from mentions where " + where(filter))) {
            bind(statement, filter);
            var row = statement.executeQuery();
            row.next();
            return row.getInt(1);
        }
    }

    private static String where(PostFilter filter) {
        return filter.where().sql();
    }

    private static int bind(PreparedStatement statement, PostFilter filter) throws SQLException {
        var index = 1;
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
