package balie.response.casework;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tags of mentions that people can correct, on one connection. A tag is named as its column. */
record MentionTags(Connection connection) {
    /** A mention and the present values of one of its tags. */
    record Found(String clientId, String conversationId, int revision, String modelVersion, List<String> values) {}

    /** Locks the mention. */
    Optional<Found> lock(UUID mentionId, String tag) throws SQLException {
        var values = tag.equals("sentiment") ? "array[sentiment]" : tag;
        try (var query = connection.prepareStatement(
                "select client_id, conversation_id, revision, verdict ->> 'modelVersion' as model, " + values
                        + " as values from mention where mention_id = ? for update")) {
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
                texts(row, "values"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
