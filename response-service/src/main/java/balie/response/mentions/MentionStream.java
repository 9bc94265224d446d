package balie.response.mentions;

import balie.platform.session.VisibleClients;
import balie.response.filter.Filter;
import balie.response.filter.Place;
import balie.response.filter.Position;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stream of mentions, newest publication first, within a transaction that sees some clients. Pages by place, never by number. */
@ApplicationScoped
public class MentionStream {
    private final AgroalDataSource source;

    MentionStream(AgroalDataSource source) {
        this.source = source;
    }

    /**
     * Some mentions in order.
     *
     * @param next the place after the last one; null when there are no more
     * @param asOf how far this page knows of changes: following them from here misses none
     */
    public record Page(List<StoredMention> mentions, Place next, Position asOf) {}

    /** The mentions after that place, from the newest on when it is null. */
    public Page read(VisibleClients visible, Filter filter, Place after, int most) throws SQLException {
        try (var connection = source.getConnection()) {
            // Before the mentions are read: what is written in between is then told twice rather than not at all.
            var asOf = MentionChanges.standingAt(connection);
            var conditions = new Conditions(visible).matching(filter).after(after);
            var mentions = read(connection, conditions, most + 1);
            if (mentions.size() <= most) return new Page(mentions, null, asOf);
            var shown = mentions.subList(0, most);
            var last = shown.get(most - 1);
            return new Page(List.copyOf(shown), new Place(last.publishedAt(), last.mentionId()), asOf);
        }
    }

    /** Those of these mentions that may be seen, the oldest publication first. */
    public List<StoredMention> among(VisibleClients visible, Collection<UUID> mentionIds) throws SQLException {
        if (mentionIds.isEmpty()) return List.of();
        try (var connection = source.getConnection()) {
            var ids = connection.createArrayOf("uuid", mentionIds.toArray());
            var conditions = new Conditions(visible).and("mention_id = any (?)", ids);
            var newestFirst = read(connection, conditions, mentionIds.size());
            Collections.reverse(newestFirst);
            return newestFirst;
        }
    }

    /** One mention, if it may be seen. */
    public Optional<StoredMention> find(VisibleClients visible, UUID mentionId) throws SQLException {
        try (var connection = source.getConnection()) {
            var conditions = new Conditions(visible).and("mention_id = ?", mentionId);
            return read(connection, conditions, 1).stream().findFirst();
        }
    }

    private static List<StoredMention> read(Connection connection, Conditions conditions, int most)
            throws SQLException {
        var sql = "select " + MentionRow.COLUMNS + " from mention where " + conditions.sql()
                + " order by published_at desc, mention_id desc limit ?";
        try (var query = connection.prepareStatement(sql)) {
            query.setInt(conditions.set(query, 1), most);
            var mentions = new ArrayList<StoredMention>();
            var rows = query.executeQuery();
            while (rows.next()) mentions.add(MentionRow.read(rows));
            return mentions;
        }
    }
}
