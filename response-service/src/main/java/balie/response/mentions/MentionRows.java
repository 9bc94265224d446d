package balie.response.mentions;

import balie.events.MentionTriaged;
import balie.platform.delivery.ColumnArray;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes rows of the table {@code mention}. A higher revision replaces a lower one; an equal or lower one changes nothing. What a person
 * corrected stays.
 */
final class MentionRows {
    private static final String KEEP = """
            insert into mention as held (%s)
            select %s from unnest(%s) as given (%s)
            on conflict (mention_id) do update set %s,
                edited = held.edited or excluded.edited, changed_in = pg_current_xact_id()
            where held.revision < excluded.revision
            returning mention_id
            """.formatted(
                    each(Column::name),
                    each(column -> column.stored().replaceAll("\\bit\\b", "given." + column.name())),
                    each(column -> "?::" + column.type() + "[]"),
                    each(Column::name),
                    Column.ALL.stream()
                            .map(Column::name)
                            .filter(name -> !name.equals("mention_id") && !name.equals("edited"))
                            .map(MentionRows::replaced)
                            .collect(Collectors.joining(", ")));

    private MentionRows() {}

    /** Returns the newest revisions that were stored, by mention. */
    static Map<UUID, MentionTriaged> keep(Connection connection, Collection<Newest> mentions) throws SQLException {
        var unknown = unknown(connection, mentions);
        return unknown.isEmpty() ? new HashMap<>() : store(connection, unknown);
    }

    /** Without those that are held in that revision or a later one: a replay would send all their texts to the database for nothing. */
    private static List<Newest> unknown(Connection connection, Collection<Newest> mentions) throws SQLException {
        try (var query =
                connection.prepareStatement("select mention_id, revision from mention where mention_id = any(?)")) {
            var ids = mentions.stream().map(MentionRows::mentionId).toArray();
            query.setArray(1, connection.createArrayOf("uuid", ids));
            var held = new HashMap<UUID, Integer>();
            var rows = query.executeQuery();
            while (rows.next()) held.put(rows.getObject(1, UUID.class), rows.getInt(2));
            return mentions.stream()
                    .filter(one -> one.event().mention().revision() > held.getOrDefault(mentionId(one), -1))
                    .toList();
        }
    }

    private static UUID mentionId(Newest mention) {
        return mention.event().mention().mentionId();
    }

    private static Map<UUID, MentionTriaged> store(Connection connection, Collection<Newest> mentions)
            throws SQLException {
        try (var insert = connection.prepareStatement(KEEP)) {
            int parameter = 0;
            for (var column : Column.ALL) {
                var values = mentions.stream().map(column.value()).toList();
                insert.setArray(++parameter, ColumnArray.of(connection, column.type(), values));
            }
            var byId = mentions.stream()
                    .map(Newest::event)
                    .collect(Collectors.toMap(event -> event.mention().mentionId(), event -> event));
            var kept = new HashMap<UUID, MentionTriaged>();
            var rows = insert.executeQuery();
            while (rows.next()) {
                var mentionId = rows.getObject(1, UUID.class);
                kept.put(mentionId, byId.get(mentionId));
            }
            return kept;
        }
    }

    /** What a person corrected holds for later revisions too. */
    private static String replaced(String column) {
        if (!Corrected.TAGS.contains(column)) return column + " = excluded." + column;
        return "%1$s = case when jsonb_exists(held.corrections, '%1$s') then held.%1$s else excluded.%1$s end"
                .formatted(column);
    }

    private static String each(Function<Column, String> part) {
        return Column.ALL.stream().map(part).collect(Collectors.joining(", "));
    }
}
