package balie.collector.lately;

import balie.collector.Columns;
import balie.collector.mention.Listing;
import balie.collector.text.Characters;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Keeps each post as it was last listed, for some days. */
@ApplicationScoped
public class Documents {
    private static final int LONGEST_TEXT = 20_000;
    private static final String KEEP = """
            insert into document as known (source_id, client_id, collected_at, key, content, title, text, link, published_at, author,
                                           handle, language)
            select ?, ?, ?, * from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::timestamptz[], ?::text[], ?::text[],
                                          ?::text[])
            on conflict (source_id, key) do update set content = excluded.content, title = excluded.title, text = excluded.text,
                link = excluded.link, client_id = excluded.client_id, author = excluded.author, handle = excluded.handle,
                language = excluded.language
            where known.content <> excluded.content or known.client_id is distinct from excluded.client_id
            """;
    private static final String FORGET =
            "delete from document where collected_at < clock_timestamp() - make_interval(secs => ?)";

    Documents() {}

    /** What is listed again unchanged is not written again. */
    public void write(
            Connection connection, String sourceId, String owner, Listing listing, String language, Instant now)
            throws SQLException {
        var posts = listing.entries();
        try (var upsert = connection.prepareStatement(KEEP)) {
            upsert.setString(1, sourceId);
            upsert.setString(2, owner);
            upsert.setObject(3, Columns.moment(now));
            Columns.array(upsert, 4, "uuid", of(posts, Listing.Entry::key));
            Columns.array(upsert, 5, "uuid", of(posts, Listing.Entry::content));
            Columns.array(upsert, 6, "text", of(posts, entry -> entry.post().title()));
            Columns.array(
                    upsert,
                    7,
                    "text",
                    of(posts, entry -> Characters.beginning(entry.post().text(), LONGEST_TEXT)));
            Columns.array(upsert, 8, "text", of(posts, entry -> entry.post().link()));
            Columns.array(
                    upsert, 9, "text", of(posts, entry -> moment(entry.post().publishedAt())));
            Columns.array(
                    upsert, 10, "text", of(posts, entry -> entry.post().author().name()));
            Columns.array(
                    upsert, 11, "text", of(posts, entry -> entry.post().author().handle()));
            Columns.array(
                    upsert, 12, "text", of(posts, entry -> told(entry.post().language(), language)));
            upsert.executeUpdate();
        }
    }

    /** Forgets what was collected longer ago than that. */
    public void forget(Connection connection, Duration kept) throws SQLException {
        try (var delete = connection.prepareStatement(FORGET)) {
            delete.setDouble(1, kept.toSeconds());
            delete.executeUpdate();
        }
    }

    private static List<Object> of(List<Listing.Entry> entries, Function<Listing.Entry, Object> value) {
        var values = new ArrayList<>(entries.size());
        for (var entry : entries) values.add(value.apply(entry));
        return values;
    }

    private static String told(String own, String otherwise) {
        return own == null ? otherwise : own;
    }

    private static String moment(Instant instant) {
        return instant == null ? null : instant.toString();
    }
}
