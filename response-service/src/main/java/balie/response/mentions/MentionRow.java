package balie.response.mentions;

import balie.events.ChannelType;
import balie.events.MentionCollected.Author;
import balie.events.MentionCollected.Place;
import balie.events.Verdict;
import balie.platform.delivery.EventFormat;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads rows of the table {@code mention}. */
final class MentionRow {
    static final String COLUMNS = "mention_id, client_id, revision, conversation_id, published_at, first_collected_at,"
            + " collected_at, edited, edited_at, withdrawn, backfill, channel, places, author_name, author_handle,"
            + " author_url, author_followers, title, text, permalink, verdict, corrections";

    private MentionRow() {}

    static StoredMention read(ResultSet row) throws SQLException {
        return new StoredMention(
                row.getObject("mention_id", UUID.class),
                row.getString("client_id"),
                row.getInt("revision"),
                row.getString("conversation_id"),
                moment(row, "published_at"),
                moment(row, "first_collected_at"),
                moment(row, "collected_at"),
                row.getBoolean("edited"),
                moment(row, "edited_at"),
                row.getBoolean("withdrawn"),
                row.getBoolean("backfill"),
                ChannelType.valueOf(row.getString("channel")),
                List.of(json(row, "places", Place[].class)),
                author(row),
                row.getString("title"),
                row.getString("text"),
                row.getString("permalink"),
                Corrected.over(json(row, "verdict", Verdict.class), corrections(row)));
    }

    private static Map<String, List<String>> corrections(ResultSet row) throws SQLException {
        var corrections = new HashMap<String, List<String>>();
        json(row, "corrections", Corrections.class).forEach((tag, values) -> corrections.put(tag, List.of(values)));
        return corrections;
    }

    /** By tag, as they are stored. */
    private static final class Corrections extends HashMap<String, String[]> {
        private static final long serialVersionUID = 1;
    }

    private static Author author(ResultSet row) throws SQLException {
        return new Author(
                row.getString("author_name"),
                row.getString("author_handle"),
                row.getString("author_url"),
                row.getObject("author_followers", Long.class));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static <T> T json(ResultSet row, String column, Class<T> type) throws SQLException {
        return EventFormat.restore(row.getString(column), type);
    }
}
