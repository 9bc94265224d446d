package balie.reporting.intake;

import balie.events.CaseEvent;
import balie.events.CaseEvent.State;
import balie.platform.delivery.Received;
import balie.reporting.tally.Moment;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.function.Function;

/** How a case is written as a row. */
final class CaseRow {
    /** One row per case; those that were not as new are told, and whether they were there. */
    static final String PUT = """
            insert into case_fact (generation, case_id, client_id, sequence, status, waiting_for, channel, category, published_at,
                                   opened_at, resolved_at, first_reply_at, replies, record_partition, record_offset, sent_at)
            select ?, * from unnest(?::uuid[], ?::text[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::timestamptz[],
                                    ?::timestamptz[], ?::timestamptz[], ?::timestamptz[], ?::int[], ?::int[], ?::bigint[],
                                    ?::timestamptz[])
            on conflict (generation, case_id) do update
            set (client_id, sequence, status, waiting_for, channel, category, published_at, opened_at, resolved_at, first_reply_at,
                 replies, record_partition, record_offset, sent_at, carried) =
                (excluded.client_id, excluded.sequence, excluded.status, excluded.waiting_for, excluded.channel, excluded.category,
                 excluded.published_at, excluded.opened_at, excluded.resolved_at, excluded.first_reply_at, excluded.replies,
                 excluded.record_partition, excluded.record_offset, excluded.sent_at, false)
            where case_fact.sequence < excluded.sequence
            returning new.case_id, old.case_id is not null as was_there
            """;

    private CaseRow() {}

    static void bind(PreparedStatement statement, long generation, Collection<Received<CaseEvent>> newest)
            throws SQLException {
        statement.setLong(1, generation);
        Rows.from(2, statement, newest)
                .uuids(received -> received.event().caseId())
                .texts(received -> received.event().clientId())
                .longs(received -> received.event().sequence())
                .texts(of(State::status))
                .texts(of(State::waitingFor))
                .texts(of(State::channel))
                .texts(of(CaseRow::foremost))
                .moments(of(state -> Moment.storable(state.publishedAt())))
                .moments(of(state -> Moment.storable(state.openedAt())))
                .moments(of(state -> Moment.storable(state.resolvedAt())))
                .moments(of(state -> Moment.storable(state.firstReplyAt())))
                .numbers(of(State::replies))
                .numbers(Received::partition)
                .longs(Received::offset)
                .moments(Received::sentAt);
    }

    private static <V> Function<Received<CaseEvent>, V> of(Function<State, V> value) {
        return received -> value.apply(received.event().state());
    }

    private static String foremost(State state) {
        return state.categories().isEmpty() ? "" : state.categories().get(0);
    }
}
