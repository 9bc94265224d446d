package balie.reporting.portal;

import balie.platform.session.ClientTransaction;
import balie.reporting.figures.Post;
import balie.reporting.figures.PostFilter;
import balie.reporting.figures.Posts;
import balie.reporting.figures.Posts.Place;
import balie.reporting.period.Span;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads a table part by part, each in a client transaction of its own, so that a reader who is slow holds up nobody. */
@ApplicationScoped
@ClientTransaction
class CsvReader {
    private static final int PART = 500;

    private static final String CASES = """
            select case_id, status, waiting_for, channel, category, published_at, opened_at, first_reply_at, resolved_at, replies
            from cases where client_id = ? and opened_at >= ?::timestamptz and opened_at < ?::timestamptz
              and (?::timestamptz is null or (opened_at, case_id) < (?::timestamptz, ?::uuid))
            order by opened_at desc, case_id desc limit ?
            """;

    private final Posts posts;
    private final AgroalDataSource database;

    CsvReader(Posts posts, AgroalDataSource database) {
        this.posts = posts;
        this.database = database;
    }

    /** Some lines, and from where the next ones are read; empty at the end. */
    record Part(List<String> lines, Optional<Place> next) {}

    Part mentions(String clientId, Span span, Optional<Place> after) throws SQLException {
        var found = posts.find(PostFilter.all(clientId, span), after, PART);
        var lines = found.stream().map(CsvReader::line).toList();
        if (found.size() < PART) return new Part(lines, Optional.empty());
        var last = found.get(found.size() - 1);
        return new Part(lines, Optional.of(new Place(last.publishedAt(), last.mentionId())));
    }

    private static String line(Post post) {
        return CsvLine.of(
                post.mentionId(),
                post.publishedAt(),
                Columns.code(post.channel().name()),
                String.join(" | ", post.sources()),
                Columns.code(post.sentiment().name()),
                post.language(),
                String.join(
                        " | ",
                        post.motives().stream()
                                .map(motive -> Columns.code(motive.name()))
                                .toList()),
                String.join(" | ", post.categories()),
                post.backfill(),
                post.withdrawn(),
                post.title(),
                post.text(),
                post.permalink());
    }

    Part cases(String clientId, Span span, Optional<Place> after) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(CASES)) {
            var at = after.map(Place::publishedAt).map(Instant::toString).orElse(null);
            statement.setString(1, clientId);
            statement.setString(2, span.from().toString());
            statement.setString(3, span.to().toString());
            statement.setString(4, at);
            statement.setString(5, at);
            statement.setString(
                    6, after.map(Place::mentionId).map(UUID::toString).orElse(null));
            statement.setInt(7, PART);
            return part(statement.executeQuery());
        }
    }

    private static Part part(ResultSet row) throws SQLException {
        var lines = new ArrayList<String>();
        Place last = null;
        while (row.next()) {
            last = new Place(Columns.moment(row, "opened_at"), row.getObject("case_id", UUID.class));
            lines.add(CsvLine.of(
                    last.mentionId(),
                    Columns.constant(row, "status"),
                    Columns.constant(row, "waiting_for"),
                    Columns.constant(row, "channel"),
                    row.getString("category"),
                    Columns.moment(row, "published_at"),
                    last.publishedAt(),
                    Columns.moment(row, "first_reply_at"),
                    Columns.moment(row, "resolved_at"),
                    row.getInt("replies")));
        }
        return new Part(lines, lines.size() < PART ? Optional.empty() : Optional.of(last));
    }
}
