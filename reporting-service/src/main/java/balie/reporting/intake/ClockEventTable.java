package balie.reporting.intake;

import balie.events.CaseEvent;
import balie.events.CaseEvent.Clock;
import balie.platform.delivery.Received;
import balie.reporting.tally.ClockEvent;
import balie.reporting.tally.Moment;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** What became of clocks, in one generation: rows are added once, however often and in whatever order their events come. */
final class ClockEventTable {
    private static final String ADD = """
            insert into clock_event (generation, event_id, client_id, case_id, sequence, kind, round, change, happened_at, state, due_at,
                                     target_ms, business_ms, calendar_ms, record_partition, record_offset, sent_at)
            select ?, * from unnest(?::uuid[], ?::text[], ?::uuid[], ?::bigint[], ?::text[], ?::int[], ?::text[], ?::timestamptz[],
                                    ?::text[], ?::timestamptz[], ?::bigint[], ?::bigint[], ?::bigint[], ?::int[], ?::bigint[],
                                    ?::timestamptz[])
            on conflict do nothing
            """;

    private final Connection connection;
    private final long generation;

    ClockEventTable(Connection connection, long generation) {
        this.connection = connection;
        this.generation = generation;
    }

    private record Told(ClockEvent event, Received<CaseEvent> by) {
        static List<Told> by(Received<CaseEvent> received) {
            return ClockEvent.of(received.event()).stream()
                    .map(event -> new Told(event, received))
                    .toList();
        }
    }

    /** Adds what the events tell, in one order, so that two who add the same wait for each other and never in a circle. */
    void add(List<Received<CaseEvent>> batch) throws SQLException {
        var told = batch.stream()
                .flatMap(received -> Told.by(received).stream())
                .sorted(Comparator.comparing(one -> one.event().id()))
                .toList();
        if (!told.isEmpty()) insert(told);
    }

    private void insert(List<Told> told) throws SQLException {
        try (var statement = connection.prepareStatement(ADD)) {
            statement.setLong(1, generation);
            Rows.from(2, statement, told)
                    .uuids(of(ClockEvent::id))
                    .texts(of(ClockEvent::clientId))
                    .uuids(of(ClockEvent::caseId))
                    .longs(of(ClockEvent::sequence))
                    .texts(of(ClockEvent::kind))
                    .numbers(of(ClockEvent::round))
                    .texts(of(ClockEvent::change))
                    .moments(of(ClockEvent::at))
                    .texts(ofClock(Clock::state))
                    .moments(ofClock(clock -> Moment.storable(clock.dueAt())))
                    .longs(ofClock(clock -> Rows.millis(clock.target())))
                    .longs(ofClock(clock -> Rows.millis(clock.businessTime())))
                    .longs(ofClock(clock -> Rows.millis(clock.calendarTime())))
                    .numbers(one -> one.by().partition())
                    .longs(one -> one.by().offset())
                    .moments(one -> one.by().sentAt());
            statement.executeUpdate();
        }
    }

    private static <V> Function<Told, V> of(Function<ClockEvent, V> value) {
        return one -> value.apply(one.event());
    }

    private static <V> Function<Told, V> ofClock(Function<Clock, V> value) {
        return one -> one.event().clock().map(value).orElse(null);
    }
}
