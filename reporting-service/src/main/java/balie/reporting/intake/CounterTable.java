package balie.reporting.intake;

import balie.reporting.tally.Changes;
import balie.reporting.tally.Delta;
import balie.reporting.tally.HourKey;
import balie.reporting.tally.PlaceHourKey;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map.Entry;
import java.util.function.Function;

/**
 * The hourly counters of one generation. Changed in the keys' order, so that two transactions wait for each other and never in a circle; a
 * counter that comes down to nothing has no row.
 */
public final class CounterTable {
    private static final String HOURS = """
            insert into mention_hour (generation, client_id, hour, concerning, backfill, withdrawn, channel, sentiment, motive, category,
                                      language, mentions)
            select ?, * from unnest(?::text[], ?::timestamptz[], ?::bool[], ?::bool[], ?::bool[], ?::text[], ?::text[], ?::text[], ?::text[],
                                    ?::text[], ?::int[])
            on conflict (generation, client_id, hour, concerning, backfill, withdrawn, channel, sentiment, motive, category, language)
            do update set mentions = mention_hour.mentions + excluded.mentions
            """;

    private static final String PLACES = """
            insert into place_hour (generation, client_id, hour, source_id, mentions)
            select ?, * from unnest(?::text[], ?::timestamptz[], ?::text[], ?::int[])
            on conflict (generation, client_id, hour, source_id) do update set mentions = place_hour.mentions + excluded.mentions
            """;

    private static final String EMPTY_HOURS = """
            delete from mention_hour using (select distinct * from unnest(?::text[], ?::timestamptz[])) as touched (client_id, hour)
            where generation = ? and mention_hour.client_id = touched.client_id and mention_hour.hour = touched.hour and mentions = 0
            """;

    private static final String EMPTY_PLACES = """
            delete from place_hour using (select distinct * from unnest(?::text[], ?::timestamptz[])) as touched (client_id, hour)
            where generation = ? and place_hour.client_id = touched.client_id and place_hour.hour = touched.hour and mentions = 0
            """;

    private final Connection connection;
    private final long generation;

    public CounterTable(Connection connection, long generation) {
        this.connection = connection;
        this.generation = generation;
    }

    /** Moves the counters as the facts moved. */
    public void apply(Changes changes) throws SQLException {
        hours(changes.hours());
        places(changes.places());
    }

    private void hours(Delta<HourKey> delta) throws SQLException {
        var changes = delta.changes();
        if (changes.isEmpty()) return;
        try (var statement = connection.prepareStatement(HOURS)) {
            bindHours(statement, changes);
            statement.executeUpdate();
        }
        drop(EMPTY_HOURS, changes, HourKey::clientId, HourKey::hour);
    }

    private void bindHours(PreparedStatement statement, List<Entry<HourKey, Integer>> changes) throws SQLException {
        statement.setLong(1, generation);
        Rows.from(2, statement, changes)
                .texts(change -> change.getKey().clientId())
                .moments(change -> change.getKey().hour())
                .flags(change -> change.getKey().concerning())
                .flags(change -> change.getKey().backfill())
                .flags(change -> change.getKey().withdrawn())
                .texts(change -> change.getKey().channel())
                .texts(change -> change.getKey().sentiment())
                .texts(change -> change.getKey().motive())
                .texts(change -> change.getKey().category())
                .texts(change -> change.getKey().language())
                .numbers(Entry::getValue);
    }

    private void places(Delta<PlaceHourKey> delta) throws SQLException {
        var changes = delta.changes();
        if (changes.isEmpty()) return;
        try (var statement = connection.prepareStatement(PLACES)) {
            statement.setLong(1, generation);
            Rows.from(2, statement, changes)
                    .texts(change -> change.getKey().clientId())
                    .moments(change -> change.getKey().hour())
                    .texts(change -> change.getKey().sourceId())
                    .numbers(Entry::getValue);
            statement.executeUpdate();
        }
        drop(EMPTY_PLACES, changes, PlaceHourKey::clientId, PlaceHourKey::hour);
    }

    private <K> void drop(
            String empty, List<Entry<K, Integer>> changes, Function<K, String> client, Function<K, Instant> hour)
            throws SQLException {
        var lowered = changes.stream()
                .filter(change -> change.getValue() < 0)
                .map(Entry::getKey)
                .toList();
        if (lowered.isEmpty()) return;
        try (var statement = connection.prepareStatement(empty)) {
            Rows.from(1, statement, lowered).texts(client::apply).moments(hour);
            statement.setLong(3, generation);
            statement.executeUpdate();
        }
    }
}
