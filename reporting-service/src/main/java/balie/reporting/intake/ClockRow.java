package balie.reporting.intake;

import balie.events.CaseEvent;
import balie.events.CaseEvent.Clock;
import balie.events.CaseEvent.ClockKind;
import balie.events.CaseEvent.ClockState;
import balie.reporting.tally.Moment;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;

/** How a case's clock is written as a row and read from one. */
public final class ClockRow {
    static final String DROP = "delete from case_clock where generation = ? and case_id = any (?)";

    static final String PUT = """
            insert into case_clock (generation, case_id, client_id, kind, round, state, profile_version, target_ms, started_at, due_at,
                                    breached_at, done_at, dropped_at, business_ms, calendar_ms)
            select ?, * from unnest(?::uuid[], ?::text[], ?::text[], ?::int[], ?::text[], ?::int[], ?::bigint[], ?::timestamptz[],
                                    ?::timestamptz[], ?::timestamptz[], ?::timestamptz[], ?::timestamptz[], ?::bigint[], ?::bigint[])
            on conflict do nothing
            """;

    private ClockRow() {}

    private record Owned(UUID caseId, String clientId, Clock clock) {}

    static void bind(PreparedStatement statement, long generation, Collection<CaseEvent> events) throws SQLException {
        var clocks = events.stream()
                .flatMap(event ->
                        event.clocks().stream().map(clock -> new Owned(event.caseId(), event.clientId(), clock)))
                .toList();
        statement.setLong(1, generation);
        Rows.from(2, statement, clocks)
                .uuids(Owned::caseId)
                .texts(Owned::clientId)
                .texts(of(Clock::kind))
                .numbers(of(Clock::generation))
                .texts(of(Clock::state))
                .numbers(of(Clock::profileVersion))
                .durations(of(Clock::target))
                .moments(of(clock -> Moment.storable(clock.startedAt())))
                .moments(of(clock -> Moment.storable(clock.dueAt())))
                .moments(of(clock -> Moment.storable(clock.breachedAt())))
                .moments(of(clock -> Moment.storable(clock.doneAt())))
                .moments(of(clock -> Moment.storable(clock.droppedAt())))
                .durations(of(Clock::businessTime))
                .durations(of(Clock::calendarTime));
    }

    private static <V> Function<Owned, V> of(Function<Clock, V> value) {
        return owned -> value.apply(owned.clock());
    }

    /** The clock in the row of {@code case_clock} that the result stands on. */
    public static Clock read(ResultSet row) throws SQLException {
        return new Clock(
                ClockKind.valueOf(row.getString("kind")),
                row.getInt("round"),
                ClockState.valueOf(row.getString("state")),
                row.getInt("profile_version"),
                Duration.ofMillis(row.getLong("target_ms")),
                MentionRow.moment(row, "started_at"),
                MentionRow.moment(row, "due_at"),
                MentionRow.moment(row, "breached_at"),
                MentionRow.moment(row, "done_at"),
                MentionRow.moment(row, "dropped_at"),
                Duration.ofMillis(row.getLong("business_ms")),
                Duration.ofMillis(row.getLong("calendar_ms")));
    }
}
