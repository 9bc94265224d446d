package balie.response.mentions;

import balie.events.MentionTriaged;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Mentions that people bring in by hand. Whatever a source tells of the same mention later replaces what they typed. */
public final class ClippedMentions {
    private ClippedMentions() {}

    /** Stores it in the caller's transaction. */
    public static void add(Connection connection, MentionTriaged clipped) throws SQLException {
        MentionRows.keep(connection, List.of(new Newest(clipped, false)));
        try (var update = connection.prepareStatement("update mention set revision = 0 where mention_id = ?")) {
            update.setObject(1, clipped.mention().mentionId());
            update.executeUpdate();
        }
        ChangeHints.give(connection);
    }

    /** The client's mention at an address, where it is known already. */
    public static Optional<UUID> at(Connection connection, String clientId, String permalink) throws SQLException {
        try (var query = connection.prepareStatement(
                "select mention_id from mention where permalink = ? and client_id = ? order by published_at limit 1")) {
            query.setString(1, permalink);
            query.setString(2, clientId);
            var rows = query.executeQuery();
            return rows.next() ? Optional.of(rows.getObject(1, UUID.class)) : Optional.empty();
        }
    }
}
