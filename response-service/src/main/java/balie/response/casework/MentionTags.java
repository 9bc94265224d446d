package balie.response.casework;

import balie.events.ChannelType;
import balie.events.SeenPost;
import balie.response.mentions.Corrected;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** The tags of mentions that people can correct, on one connection. A tag is named as its column. */
record MentionTags(Connection connection) {
    private static final String SEEN = "client_id, conversation_id, revision, verdict ->> 'modelVersion' as model,"
            + " channel, title, text, language, ";

    /** A mention and the present values of one of its tags. */
    record Found(
            String clientId,
            String conversationId,
            int revision,
            String modelVersion,
            SeenPost seen,
            List<String> values) {}

    /** A mention and the values that nobody corrected, by their tags. */
    record Left(
            UUID mentionId,
            String clientId,
            String conversationId,
            int revision,
            String modelVersion,
            SeenPost seen,
            Map<String, List<String>> values) {}

    /** Locks the mention. */
    Optional<Found> lock(UUID mentionId, String tag) throws SQLException {
        var values = tag.equals("sentiment") ? "array[sentiment]" : tag;
        try (var query = connection.prepareStatement(
                "select " + SEEN + values + " as values from mention where mention_id = ? for update")) {
            query.setObject(1, mentionId);
            var rows = query.executeQuery();
            return rows.next() ? Optional.of(found(rows)) : Optional.empty();
        }
    }

    /** Sets the tag, for this revision and all that follow. */
    void set(UUID mentionId, String tag, List<String> to) throws SQLException {
        var value = tag.equals("sentiment") ? "(?::text[])[1]" : "?::text[]";
        try (var update = connection.prepareStatement("""
                update mention set %s = %s, changed_in = pg_current_xact_id(),
                    corrections = corrections || jsonb_build_object(?, to_jsonb(?::text[])) where mention_id = ?
                """.formatted(tag, value))) {
            var values = connection.createArrayOf("text", to.toArray());
            update.setArray(1, values);
            update.setString(2, tag);
            update.setArray(3, values);
            update.setObject(4, mentionId);
            update.executeUpdate();
        }
    }

    /** Of these mentions, but not of those that were withdrawn, the tags that stand as triage gave them. */
    List<Left> left(Collection<UUID> mentionIds) throws SQLException {
        try (var query = connection.prepareStatement("select mention_id, " + SEEN
                + "array[sentiment] as sentiment, motives, categories, flags,"
                + " array(select jsonb_object_keys(corrections)) as corrected"
                + " from mention where mention_id = any(?) and not withdrawn order by mention_id")) {
            query.setArray(1, connection.createArrayOf("uuid", mentionIds.toArray()));
            var left = new ArrayList<Left>();
            var rows = query.executeQuery();
            while (rows.next()) left.add(left(rows));
            return left;
        }
    }

    private static Left left(ResultSet row) throws SQLException {
        var values = new TreeMap<String, List<String>>();
        for (var tag : Corrected.TAGS) values.put(tag, texts(row, tag));
        texts(row, "corrected").forEach(values::remove);
        return new Left(
                row.getObject("mention_id", UUID.class),
                row.getString("client_id"),
                row.getString("conversation_id"),
                row.getInt("revision"),
                row.getString("model"),
                seen(row),
                values);
    }

    /** What these mentions are about, each once, in their order. */
    List<String> categoriesOf(List<UUID> mentionIds) throws SQLException {
        try (var query = connection.prepareStatement("""
                select categories from unnest(?::uuid[]) with ordinality as wanted (mention_id, place)
                    join mention using (mention_id) order by place
                """)) {
            query.setArray(1, connection.createArrayOf("uuid", mentionIds.toArray()));
            var categories = new LinkedHashSet<String>();
            var rows = query.executeQuery();
            while (rows.next()) categories.addAll(texts(rows, "categories"));
            return List.copyOf(categories);
        }
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                row.getString("client_id"),
                row.getString("conversation_id"),
                row.getInt("revision"),
                row.getString("model"),
                seen(row),
                texts(row, "values"));
    }

    private static SeenPost seen(ResultSet row) throws SQLException {
        return new SeenPost(
                ChannelType.valueOf(row.getString("channel")),
                row.getString("title"),
                row.getString("text"),
                row.getString("language"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
