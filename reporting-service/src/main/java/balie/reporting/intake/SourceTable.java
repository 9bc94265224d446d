package balie.reporting.intake;

import balie.events.SourceChecked;
import balie.platform.delivery.Received;
import balie.reporting.freshness.CheckTally;
import balie.reporting.freshness.CheckTally.Hour;
import balie.reporting.freshness.SourceState;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map.Entry;

/** The sources of one generation as each client's. Checks of one source wait for each other. */
public final class SourceTable {
    private static final String LOCK =
            "select pg_advisory_xact_lock(hashtextextended(source_id, ?)) from unnest(?::text[]) as checked (source_id)";

    private static final String READ = "select * from source_state where generation = ? and source_id = any (?)";

    private static final String PUT = """
            insert into source_state (generation, client_id, source_id, name, channel, listening, first_check_at, last_check_at, outcome,
                                      cause, detail, last_success_at, next_due_at)
            select ?, * from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::bool[], ?::timestamptz[], ?::timestamptz[], ?::text[],
                                    ?::text[], ?::text[], ?::timestamptz[], ?::timestamptz[])
            on conflict (generation, client_id, source_id) do update
            set (name, channel, listening, first_check_at, last_check_at, outcome, cause, detail, last_success_at, next_due_at) =
                (excluded.name, excluded.channel, excluded.listening, excluded.first_check_at, excluded.last_check_at, excluded.outcome,
                 excluded.cause, excluded.detail, excluded.last_success_at, excluded.next_due_at)
            """;

    private static final String COUNT = """
            insert into check_hour (generation, client_id, source_id, hour, checks, failed)
            select ?, * from unnest(?::text[], ?::text[], ?::timestamptz[], ?::int[], ?::int[])
            on conflict (generation, client_id, source_id, hour) do update
            set checks = check_hour.checks + excluded.checks, failed = check_hour.failed + excluded.failed
            """;

    private final Connection connection;
    private final long generation;

    public SourceTable(Connection connection, long generation) {
        this.connection = connection;
        this.generation = generation;
    }

    /** Applies the checks in order. */
    public void apply(List<Received<SourceChecked>> batch) throws SQLException {
        var checks = batch.stream().map(Received::event).toList();
        var sources =
                checks.stream().map(SourceChecked::sourceId).distinct().sorted().toList();
        lock(sources);
        var tally = new CheckTally(read(sources));
        checks.forEach(tally::add);
        put(tally.changed());
        count(tally.hours());
    }

    private void lock(List<String> sources) throws SQLException {
        try (var statement = connection.prepareStatement(LOCK)) {
            statement.setLong(1, generation);
            Rows.from(2, statement, sources).texts(source -> source);
            statement.execute();
        }
    }

    private List<SourceState> read(List<String> sources) throws SQLException {
        try (var statement = connection.prepareStatement(READ)) {
            statement.setLong(1, generation);
            Rows.from(2, statement, sources).texts(source -> source);
            var rows = statement.executeQuery();
            var states = new ArrayList<SourceState>();
            while (rows.next()) states.add(SourceRow.read(rows));
            return states;
        }
    }

    private void put(Collection<SourceState> states) throws SQLException {
        if (states.isEmpty()) return;
        try (var statement = connection.prepareStatement(PUT)) {
            statement.setLong(1, generation);
            Rows.from(2, statement, states)
                    .texts(SourceState::clientId)
                    .texts(SourceState::sourceId)
                    .texts(SourceState::name)
                    .texts(SourceState::channel)
                    .flags(SourceState::listening)
                    .moments(SourceState::firstCheckAt)
                    .moments(SourceState::lastCheckAt)
                    .texts(SourceState::outcome)
                    .texts(SourceState::cause)
                    .texts(SourceState::detail)
                    .moments(SourceState::lastSuccessAt)
                    .moments(SourceState::nextDueAt);
            statement.executeUpdate();
        }
    }

    private void count(Collection<Entry<Hour, CheckTally.Count>> hours) throws SQLException {
        if (hours.isEmpty()) return;
        try (var statement = connection.prepareStatement(COUNT)) {
            statement.setLong(1, generation);
            Rows.from(2, statement, hours)
                    .texts(counted -> counted.getKey().clientId())
                    .texts(counted -> counted.getKey().sourceId())
                    .moments(counted -> counted.getKey().hour())
                    .numbers(counted -> counted.getValue().checks())
                    .numbers(counted -> counted.getValue().failed());
            statement.executeUpdate();
        }
    }
}
