package balie.reporting;

import static balie.reporting.AMention.aMention;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** The least of a mention's fact; the statement does as intake does: a row is inserted, or put in the place of what is there. */
public final class BareMention {
    private static final String WRITE = """
            insert into mention_fact (generation, mention_id, client_id, revision, content_revision, withdrawn, concerning, backfill,
                published_at, first_collected_at, collected_at, channel, sentiment, language, motives, categories, flags, source_ids,
                source_names, text, record_partition, record_offset, sent_at)
            values ((select shown from generation), ?, ?, ?, 1, ?, true, false, ?::timestamptz, now(), now(), 'FORUM', 'NEUTRAL', 'nl',
                    '{}', '{}', '{}', '{}', '{}', '', 0, 0, now())
            on conflict (generation, mention_id) do update set (revision, withdrawn) = (excluded.revision, excluded.withdrawn)
            """;

    private BareMention() {}

    public static void write(Connection connection, String client, UUID id, int revision, boolean withdrawn)
            throws SQLException {
        try (var statement = connection.prepareStatement(WRITE)) {
            statement.setObject(1, id);
            statement.setString(2, client);
            statement.setInt(3, revision);
            statement.setBoolean(4, withdrawn);
            statement.setString(5, aMention().publishedAt().toString());
            statement.executeUpdate();
        }
    }
}
