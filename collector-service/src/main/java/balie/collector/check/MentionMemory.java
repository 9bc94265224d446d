package balie.collector.check;

import balie.collector.Columns;
import balie.collector.mention.Memory;
import balie.collector.mention.Seen;
import balie.events.MentionCollected;
import balie.platform.delivery.Decoded;
import balie.platform.delivery.EventFormat;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Recalls which mentions were published. */
@ApplicationScoped
class MentionMemory {
    private static final String KNOWN = """
            select key, mention_id, revision, content, withdrawn, conversation_id
            from mention_key join mention using (client_id, mention_id) where client_id = ? and key = any (?)
            """;
    private static final String PLACES =
            "select mention_id, source_id, own_key, content from mention_place where client_id = ? and mention_id = any (?)";
    private static final String EVENTS =
            "select mention_id, event from mention where client_id = ? and mention_id = any (?)";
    private static final String SHARED = "select link from shared_link where source_id = ? and link = any (?)";

    private final AgroalDataSource database;

    MentionMemory(@DataSource("worker") AgroalDataSource database) {
        this.database = database;
    }

    Memory recall(String clientId, Collection<UUID> keys) throws SQLException {
        try (var connection = database.getConnection()) {
            var mentions = new HashMap<UUID, UUID>();
            var seen = seen(connection, clientId, keys, mentions);
            var byKey = new HashMap<UUID, Seen>();
            mentions.forEach((key, mention) -> byKey.put(key, seen.get(mention)));
            return new Memory(byKey);
        }
    }

    private static Map<UUID, Seen> seen(
            Connection connection, String clientId, Collection<UUID> keys, Map<UUID, UUID> mentions)
            throws SQLException {
        var seen = new HashMap<UUID, Seen>();
        try (var select = connection.prepareStatement(KNOWN)) {
            select.setString(1, clientId);
            Columns.array(select, 2, "uuid", keys);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    var id = Columns.uuid(rows, "mention_id");
                    mentions.put(Columns.uuid(rows, "key"), id);
                    seen.put(
                            id,
                            new Seen(
                                    id,
                                    rows.getInt("revision"),
                                    Columns.uuid(rows, "content"),
                                    rows.getBoolean("withdrawn"),
                                    rows.getString("conversation_id"),
                                    Map.of()));
                }
            }
        }
        places(connection, clientId, seen.keySet())
                .forEach((id, places) -> seen.computeIfPresent(id, (same, one) -> one.at(places)));
        return seen;
    }

    private static Map<UUID, Map<String, Seen.Place>> places(
            Connection connection, String clientId, Collection<UUID> mentions) throws SQLException {
        var places = new HashMap<UUID, Map<String, Seen.Place>>();
        try (var select = connection.prepareStatement(PLACES)) {
            select.setString(1, clientId);
            Columns.array(select, 2, "uuid", mentions);
            try (var rows = select.executeQuery()) {
                while (rows.next())
                    places.computeIfAbsent(Columns.uuid(rows, "mention_id"), any -> new HashMap<>())
                            .put(
                                    rows.getString("source_id"),
                                    new Seen.Place(Columns.uuid(rows, "own_key"), Columns.uuid(rows, "content")));
            }
        }
        return places;
    }

    /** The last revision of each, as it was published. */
    Map<UUID, MentionCollected> lastEvents(String clientId, Collection<UUID> mentions) throws SQLException {
        var events = new HashMap<UUID, MentionCollected>();
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(EVENTS)) {
            select.setString(1, clientId);
            Columns.array(select, 2, "uuid", mentions);
            try (var rows = select.executeQuery()) {
                while (rows.next()) events.put(Columns.uuid(rows, "mention_id"), event(rows.getBytes("event")));
            }
        }
        return events;
    }

    private static MentionCollected event(byte[] stored) {
        if (EventFormat.decode(stored, MentionCollected.class) instanceof Decoded.Event<MentionCollected> decoded)
            return decoded.event();
        throw new IllegalStateException("a stored event cannot be read");
    }

    /** Those of the links that the source was seen to give to several posts. */
    Set<UUID> sharedLinks(String sourceId, Collection<UUID> links) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(SHARED)) {
            select.setString(1, sourceId);
            Columns.array(select, 2, "uuid", links);
            var shared = new HashSet<UUID>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) shared.add(Columns.uuid(rows, "link"));
            }
            return shared;
        }
    }
}
