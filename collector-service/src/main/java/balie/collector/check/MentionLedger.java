package balie.collector.check;

import balie.collector.Columns;
import balie.collector.check.Harvest.Crop;
import balie.collector.check.Harvest.Yield;
import balie.collector.mention.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Writes down what is to be told. A mention that another check has written meanwhile is not overwritten: the whole is then to be worked out
 * again.
 */
@ApplicationScoped
class MentionLedger {
    private static final String MENTIONS = """
            insert into mention as known (client_id, mention_id, revision, content, withdrawn, conversation_id, event)
            select ?, * from unnest(?::uuid[], ?::int[], ?::uuid[], ?::boolean[], ?::text[], ?::bytea[])
            on conflict (client_id, mention_id) do update set revision = excluded.revision, content = excluded.content,
                withdrawn = excluded.withdrawn, event = excluded.event
            where known.revision = excluded.revision - 1
            """;
    private static final String KEYS = """
            insert into mention_key (client_id, key, mention_id) select ?, * from unnest(?::uuid[], ?::uuid[])
            on conflict (client_id, key) do nothing
            """;
    private static final String PLACES = """
            insert into mention_place (client_id, source_id, seen_at, mention_id, own_key, content)
            select ?, ?, ?, * from unnest(?::uuid[], ?::uuid[], ?::uuid[])
            on conflict (client_id, mention_id, source_id) do update
            set own_key = coalesce(excluded.own_key, mention_place.own_key), content = excluded.content, seen_at = excluded.seen_at
            """;
    private static final String STILL_THERE = """
            update mention_place set seen_at = ? where client_id = ? and source_id = ? and mention_id = any (?)
            and seen_at < ?::timestamptz - interval '1 day'
            """;
    private static final String SHARED = """
            insert into shared_link (source_id, link, seen_at) select ?, unnest(?::uuid[]), ?
            on conflict (source_id, link) do update set seen_at = excluded.seen_at
            """;

    /** False when somebody else wrote a revision that this harvest did not know of. */
    boolean write(Connection connection, Claim claim, Harvest harvest) throws SQLException {
        if (harvest.listing() == null) return true;
        for (var crop : harvest.crops()) if (!write(connection, claim, crop)) return false;
        try (var insert = connection.prepareStatement(SHARED)) {
            insert.setString(1, claim.sourceId());
            Columns.array(insert, 2, "uuid", harvest.listing().sharedLinks());
            insert.setObject(3, Columns.moment(claim.now()));
            insert.executeUpdate();
        }
        return true;
    }

    private static boolean write(Connection connection, Claim claim, Crop crop) throws SQLException {
        var news = sorted(crop, one -> one.finding().isNews(claim.sourceId()));
        var changed = news.stream().filter(one -> one.telling() != null).toList();
        if (!mentions(connection, crop.clientId(), changed)) return false;
        keys(connection, crop.clientId(), news);
        places(connection, claim, crop.clientId(), news);
        stillThere(connection, claim, crop.clientId(), sorted(crop, one -> !one.finding()
                .isNews(claim.sourceId())));
        return true;
    }

    /** In one order everywhere, so that two checks never wait for each other. */
    private static List<Yield> sorted(Crop crop, Predicate<Yield> wanted) {
        return crop.yields().stream()
                .filter(wanted)
                .sorted(Comparator.comparing(one -> one.finding().mentionId()))
                .toList();
    }

    private static boolean mentions(Connection connection, String clientId, List<Yield> changed) throws SQLException {
        if (changed.isEmpty()) return true;
        try (var upsert = connection.prepareStatement(MENTIONS)) {
            upsert.setString(1, clientId);
            Columns.array(upsert, 2, "uuid", of(changed, Finding::mentionId));
            Columns.array(upsert, 3, "int4", of(changed, Finding::revision));
            Columns.array(upsert, 4, "uuid", of(changed, Finding::content));
            Columns.array(upsert, 5, "bool", of(changed, Finding::withdrawn));
            Columns.array(upsert, 6, "text", of(changed, Finding::conversationId));
            Columns.array(
                    upsert,
                    7,
                    "bytea",
                    changed.stream().map(one -> one.telling().body()).toList());
            return upsert.executeUpdate() == changed.size();
        }
    }

    private static void keys(Connection connection, String clientId, List<Yield> news) throws SQLException {
        var mentions = new TreeMap<UUID, UUID>();
        for (var one : news)
            for (var key : one.finding().keyIds())
                mentions.put(key, one.finding().mentionId());
        try (var insert = connection.prepareStatement(KEYS)) {
            insert.setString(1, clientId);
            Columns.array(insert, 2, "uuid", mentions.keySet());
            Columns.array(insert, 3, "uuid", mentions.values());
            insert.executeUpdate();
        }
    }

    private static void places(Connection connection, Claim claim, String clientId, List<Yield> news)
            throws SQLException {
        try (var upsert = connection.prepareStatement(PLACES)) {
            upsert.setString(1, clientId);
            upsert.setString(2, claim.sourceId());
            upsert.setObject(3, Columns.moment(claim.now()));
            Columns.array(upsert, 4, "uuid", of(news, Finding::mentionId));
            Columns.array(upsert, 5, "uuid", of(news, Finding::ownKey));
            Columns.array(upsert, 6, "uuid", of(news, Finding::placeContent));
            upsert.executeUpdate();
        }
    }

    private static void stillThere(Connection connection, Claim claim, String clientId, List<Yield> old)
            throws SQLException {
        if (old.isEmpty()) return;
        Instant now = claim.now();
        try (var update = connection.prepareStatement(STILL_THERE)) {
            update.setObject(1, Columns.moment(now));
            update.setString(2, clientId);
            update.setString(3, claim.sourceId());
            Columns.array(update, 4, "uuid", of(old, Finding::mentionId));
            update.setObject(5, Columns.moment(now));
            update.executeUpdate();
        }
    }

    private static List<Object> of(List<Yield> yields, Function<Finding, Object> value) {
        var values = new ArrayList<>(yields.size());
        for (var one : yields) values.add(value.apply(one.finding()));
        return values;
    }
}
